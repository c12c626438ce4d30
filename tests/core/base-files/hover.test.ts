import { expect, test } from 'vitest';
import { hoverInBase } from '../../../server/src/core/base-files/hover';
import type { Files } from '../evidence/memory-base';
import { cursorAt } from './sources';

/** What the card at the cursor is about, and its first line. */
async function hover(path: string, marked: string, others: Files = {}) {
  const { sources, file, offset } = await cursorAt(path, marked, others);
  const found = hoverInBase(file, offset, sources);
  return found && [file.text.slice(found.span.start, found.span.end), found.markdown.split('\n')[0]];
}

test.each<[file: string, marked: string, span: string, firstLine: string]>([
  ['claims.yaml', 'intervention: dr|ug', 'drug', '**drug** · intervention'],
  ['claims.yaml', 'id: dru|g-pain', 'drug-pain', '**no benefit over placebo** · Drug for pain state, pain'],
  ['claims.yaml', 'trials: [al|ba', 'alba', '**No benefit over placebo for pain** · trial'],
  ['claims.yaml', 'references: [ref|1]', 'ref1', '**No benefit over placebo for pain** · trial'],
  ['trials.yaml', 'reference: b|erg2002', 'berg2002', '**Trial**'],
  ['facts.yaml', 'id: drug-|cost', 'drug-cost', '**12 EUR** · cost: drug'],
  ['claims.yaml', 'verd|ict: no-benefit', 'verdict', '**verdict** · required'],
  ['claims.yaml', 'verdict: no-|benefit', 'no-benefit', '**verdict** · required'],
  ['claims.yaml', '|summary: The', 'summary', '**summary** · required'],
  ['claims.yaml', 'cl|aims:', 'claims', '**claims** · required'],
  ['evidence.yaml', 'fil|es:', 'files', '**files** · required'],
  ['evidence.yaml', 'fac|ts: [', 'facts', '**facts** · optional'],
  ['concepts.yaml', 'goodWhen: low|er\n  - id: worst', 'lower', '**goodWhen** · required'],
  ['references.yaml', 'tit|le: First', 'title', '**title** · optional'],
])('%s: at %s the card is about %s', async (path, marked, span, firstLine) => {
  expect(await hover(path, marked)).toEqual([span, firstLine]);
});

test.each([
  ['claims.yaml', 'summary: The dr|ug does'],
  ['evidence.yaml', 'name: Te|st base'],
])('%s: nothing is said at %s', async (path, marked) => {
  expect(await hover(path, marked)).toBeUndefined();
});

test('an id that no record has is explained by its field', async () => {
  const claims = { 'claims.yaml': 'claims:\n  - id: x\n    intervention: nothing\n' };
  expect(await hover('claims.yaml', 'intervention: noth|ing', claims)).toEqual([
    'nothing',
    '**intervention** · required',
  ]);
});

test('the card of a concept', async () => {
  const { sources, file, offset } = await cursorAt('concepts.yaml', 'broader: [|pain]', {
    'concepts.yaml':
      'outcomes:\n  - id: pain\n    label: pain\n    synonyms: [a*che, hurt]\n    abbreviations: [P]\n    goodWhen: lower\n    note: Any pain.\n  - id: worst-pain\n    label: worst pain\n    goodWhen: lower\n    broader: [pain]\n',
  });
  expect(hoverInBase(file, offset, sources)?.markdown).toMatchInlineSnapshot(`
    "**pain** · outcome

    - **Also:** P, a\\*che, hurt
    - **Kinds:** worst pain
    - **Good when:** lower

    Any pain.

    **What the evidence says as a whole**

    - Drug for pain state, pain: **no benefit over placebo**"
  `);
});

test('the cards of a claim, a figure and a field', async () => {
  const card = async (path: string, marked: string) => {
    const { sources, file, offset } = await cursorAt(path, marked);
    return hoverInBase(file, offset, sources)?.markdown;
  };
  expect(await card('claims.yaml', 'id: dru|g-pain')).toMatchInlineSnapshot(`
    "**no benefit over placebo** · Drug for pain state, pain

    The drug does not help.

    **Sources:** First trial, Second trial"
  `);
  expect(await card('facts.yaml', 'id: drug-|cost')).toMatchInlineSnapshot(`
    "**12 EUR** · cost: drug

    A dose costs 12 euros."
  `);
  expect(await card('claims.yaml', 'verdi|ct:')).toMatchInlineSnapshot(`
    "**verdict** · required

    What the evidence says: benefit, no-benefit (studied, no difference), harm, mixed (trials disagree) or insufficient. A benefit that ended is benefit with an until.

    **One of:** benefit, no-benefit, harm, mixed, insufficient"
  `);
});
