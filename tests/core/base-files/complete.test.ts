import { describe, expect, test } from 'vitest';
import { completeInBase } from '../../../server/src/core/base-files/complete';
import { cursorIn } from './sources';

/** What is offered at the cursor of a file of the sound base: the text that is replaced, and what would replace it. */
async function offered(path: string, marked: string) {
  const { sources, file, offset } = await cursorIn(path, marked);
  const found = completeInBase(file, offset, sources);
  return (
    found && {
      replaced: file.text.slice(found.span.start, found.span.end),
      texts: found.items.map(({ insertText }) => insertText),
    }
  );
}

const CLAIM = 'claims:\n  - id: new\n    ';
const TRIAL = 'trials:\n  - id: new\n    ';
const FIGURE = 'figures:\n  - id: new\n    ';
const ARMS = `${TRIAL}arms:\n      - id: high\n        role: intervention\n      - id: low\n    `;

describe('ids where an id is expected', () => {
  test.each<[file: string, marked: string, texts: string[], replaced?: string]>([
    ['claims.yaml', `${CLAIM}intervention: |`, ['drug', 'drug-iv']],
    ['claims.yaml', `${CLAIM}intervention: |\n    condition: pain-state\n`, ['drug', 'drug-iv']],
    ['claims.yaml', `${CLAIM}condition: ph|ant`, ['pain-state', 'phantom-pain'], 'phant'],
    ['claims.yaml', `${CLAIM}condition: "ph|"`, ['pain-state', 'phantom-pain'], 'ph'],
    ['claims.yaml', `${CLAIM}condition: "ph|`, ['pain-state"', 'phantom-pain"'], 'ph'],
    ['claims.yaml', `${CLAIM}outcome:\n      |`, ['pain', 'worst-pain']],
    ['claims.yaml', `${CLAIM}versus: |`, ['drug', 'drug-iv', 'placebo', 'baseline']],
    ['claims.yaml', `${CLAIM}trials: [|`, ['alba', 'berg']],
    ['claims.yaml', `${CLAIM}trials: [|\n    verdictText: none\n`, ['alba', 'berg']],
    ['claims.yaml', `${CLAIM}trials: [alba, |]\n`, ['berg']],
    ['claims.yaml', `${CLAIM}trials: [|, berg]\n`, ['alba', 'berg']],
    ['claims.yaml', `${CLAIM}trials:\n      - |`, ['alba', 'berg']],
    ['claims.yaml', `${CLAIM}trials:\n    - alba\n    - |`, ['berg']],
    ['claims.yaml', `${CLAIM}trials:\n      - al|ba\n    outcome: pain\n`, ['alba', 'berg'], 'alba'],
    ['claims.yaml', `${CLAIM}trials: |`, ['[alba]', '[berg]']],
    ['claims.yaml', `${CLAIM}trials:\n      |`, ['- alba', '- berg']],
    ['claims.yaml', `${CLAIM}references: [|`, ['alba2001', 'berg2002']],
    ['claims.yaml', `${CLAIM}references: [Second|`, ['berg2002'], 'Second'],
    ['trials.yaml', `${TRIAL}reference: ber|`, ['berg2002'], 'ber'],
    ['trials.yaml', `${TRIAL}findings:\n      - {outcome: |`, ['pain', 'worst-pain']],
    [
      'trials.yaml',
      `${TRIAL}findings:\n      - {outcome: pain, versus: b|}`,
      ['drug', 'drug-iv', 'placebo', 'baseline'],
      'b',
    ],
    ['trials.yaml', `${ARMS}findings:\n      - outcome: pain\n        arm: |`, ['high', 'low']],
    [
      'trials.yaml',
      `trials:\n  - id: a\n    arms: [{id: one}]\n  - id: b\n    arms: [{id: two}]\n    findings: [{arm: |`,
      ['two'],
    ],
    ['concepts.yaml', 'conditions:\n  - id: pain-state\n    broader: [|]\n', []],
    ['facts.yaml', `${FIGURE}measure: |`, ['cost']],
    [
      'facts.yaml',
      `${FIGURE}subject: app|`,
      [
        'drug',
        'drug-iv',
        'placebo',
        'baseline',
        'pain-state',
        'phantom-pain',
        'pain',
        'worst-pain',
        'approved-for',
        'cost',
      ],
      'app',
    ],
    ['annotations.yaml', 'annotations:\n  - key: |', ['alba2001', 'berg2002']],
    ['references.json', '{"references": [\n{"id": "a",\n"type": |', []],
    ['claims.yaml', '{"claims": [\n{"id": "a]",\n"trials": ["alba", "|', ['berg"']],
    ['claims.yaml', '{"claims": [{"trials": []}, {"condition": |}]}', ['pain-state', 'phantom-pain']],
    ['claims.yaml', `${CLAIM}erratum: "never closed\n    intervention: |`, ['drug', 'drug-iv']],
    ['claims.yaml', `${CLAIM}summary: one: two\n    trials:\n    - |`, ['alba', 'berg']],
  ])('%s: %j', async (path, marked, texts, replaced = '') => {
    expect(await offered(path, marked)).toEqual(texts.length > 0 ? { replaced, texts } : undefined);
  });

  test('a concept is offered neither itself nor what it is broader than', async () => {
    const concepts =
      'conditions:\n  - id: top\n    label: top\n  - id: middle\n    label: middle\n    broader: [|top]\n  - id: low\n    label: low\n    broader: [middle]\n';
    expect(await offered('concepts.yaml', concepts)).toEqual({ replaced: 'top', texts: ['top'] });
  });

  test('what is told of concepts, trials and references', async () => {
    const first = async (path: string, marked: string) => {
      const { sources, file, offset } = await cursorIn(path, marked);
      return completeInBase(file, offset, sources)?.items[0];
    };
    expect(await first('claims.yaml', `${CLAIM}versus: |`)).toEqual({
      kind: 'record',
      label: 'drug',
      description: 'drug · intervention',
      insertText: 'drug',
      filterText: 'drug drug',
      record: { kind: 'concept', id: 'drug' },
    });
    expect(await first('claims.yaml', `${CLAIM}trials: [|`)).toMatchObject({
      description: 'First trial · trial',
      detail: 'Alba found no difference.',
      record: { kind: 'trial', id: 'alba' },
    });
    expect(await first('claims.yaml', `${CLAIM}references: [Second|`)).toMatchObject({
      label: 'berg2002',
      detail: 'Second trial',
      filterText: 'Second berg2002',
    });
  });
});

describe('values that a field can have', () => {
  test.each<[file: string, marked: string, texts: string[]]>([
    ['claims.yaml', `${CLAIM}verdict: |`, ['benefit', 'no-benefit', 'harm', 'mixed', 'insufficient']],
    ['claims.yaml', `${CLAIM}recommendation: |`, ['use', 'use-when-refractory', 'avoid']],
    ['claims.yaml', `${CLAIM}certainty: |`, ['high', 'moderate', 'low', 'very-low']],
    ['trials.yaml', `${TRIAL}randomised: |`, ['true', 'false']],
    [
      'trials.yaml',
      `${TRIAL}findings: [{verdict: |`,
      ['benefit', 'no-benefit', 'harm', 'mixed', 'insufficient'],
    ],
    ['concepts.yaml', 'outcomes:\n  - id: x\n    goodWhen: |', ['lower', 'higher']],
  ])('%s: %j', async (path, marked, texts) => {
    expect(await offered(path, marked)).toEqual({ replaced: '', texts });
  });

  test('units', async () => {
    expect((await offered('facts.yaml', `${FIGURE}unit: |`))?.texts).toContain('percent');
  });
});

describe('fields', () => {
  test.each<[file: string, marked: string, some: string[], none: string[]]>([
    ['claims.yaml', `${CLAIM}|`, ['intervention: ', 'trials: '], ['id: ', 'label: ']],
    [
      'claims.yaml',
      `${CLAIM}|\n    outcome: pain\n  - id: other\n    verdict: harm\n`,
      ['verdict: '],
      ['outcome: '],
    ],
    ['claims.yaml', `${CLAIM}ver|dict: harm`, ['verdict'], ['verdict: ']],
    ['claims.yaml', 'claims:\n  - |', ['id: ', 'verdict: '], []],
    ['claims.yaml', 'claims:\n  - {id: x, |}', ['verdict: '], ['id: ']],
    ['claims.yaml', 'cl|', ['claims:'], []],
    ['concepts.yaml', 'interventions:\n  - id: x\n    label: y\n\n|', ['conditions:'], ['interventions:']],
    ['trials.yaml', `${ARMS}  - id: none\n        |`, ['treatments:', 'role: '], ['id: ', 'findings:']],
    ['trials.yaml', `${TRIAL}findings:\n      - |\n`, ['outcome: '], ['names: ']],
    ['evidence.yaml', 'name: x\nfiles:\n  |', ['concepts: ', 'claims: '], ['name: ']],
    ['evidence.yaml', 'name: x\n|', ['files:', 'version: '], ['name: ']],
    ['references.yaml', '- id: x\n  |', ['title: ', 'issued:'], ['id: ']],
    ['references.json', '[{"id": "x", |}]', ['"title": '], ['"id": ']],
    ['references.json', '{"references": [{"id": "x", "ti|"}]}', ['title'], ['id']],
    ['references.json', '[{"ti|', ['title": '], []],
  ])('%s: %j', async (path, marked, some, none) => {
    const texts = (await offered(path, marked))?.texts ?? [];
    expect(texts).toEqual(expect.arrayContaining(some));
    for (const text of none) expect(texts).not.toContain(text);
  });

  test('required fields come first, each with its description', async () => {
    const { sources, file, offset } = await cursorIn('claims.yaml', 'claims:\n  - |');
    const items = completeInBase(file, offset, sources)?.items ?? [];
    expect(items[0]).toMatchObject({ label: 'id', description: 'required' });
    expect(items.at(-1)).toMatchObject({ label: 'erratum', description: 'optional' });
    expect(items.every(({ documentation }) => documentation !== undefined)).toBe(true);
  });
});

test.each([
  ['claims.yaml', '# intervention: |'],
  ['claims.yaml', `${CLAIM}id: |`],
  ['claims.yaml', `${CLAIM}summary: One more |`],
  ['claims.yaml', `${CLAIM}summary: >-\n      A text.\n      |`],
  ['claims.yaml', `${CLAIM}intervention: "drug"|`],
  ['claims.yaml', `${CLAIM}nonsense: |`],
])('%s: nothing is offered at %j', async (path, marked) => {
  expect(await offered(path, marked)).toBeUndefined();
});
