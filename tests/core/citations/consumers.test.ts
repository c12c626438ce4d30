import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { citedAt } from '../../../server/src/core/base-files/find-names';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { explainAt } from '../../../server/src/core/explain/explain';
import { hoverAt } from '../../../server/src/core/hover/hover';
import { bundledBase } from '../../support/bundled';
import { withCursor } from '../../support/fixture';

const analyse = createAnalyser();
let base: EvidenceBase;
beforeAll(async () => {
  base = await bundledBase();
});

/** The same sentence with its citation in every style; the references of the bundled base are numbered. */
const STYLES = [
  (key: string) => `[@${key}]`,
  (key: string) => `{cite:p}\`${key}\``,
  (key: string) => `[${numberOf(key)}]`,
  (key: string) => `again^${numberOf(key)}^`,
  (key: string) => `<sup>${numberOf(key)}</sup>`,
  (key: string) => `[${numberOf(key)}](#ref-${numberOf(key)})`,
];

function numberOf(key: string): number {
  return base.references.find((one) => one.key === key)?.number ?? 0;
}

/** The codes of what is reported of a text. */
function codesOf(text: string): string[] {
  return analyse(text, base).findings.map(({ code }) => code);
}

describe.each(STYLES.map((cite) => [cite.toString(), cite] as const))('a citation by %s', (_, cite) => {
  it('is held against the record of its trial', () => {
    expect(codesOf(`Ketamine relieved cancer pain better than placebo ${cite('hardy2012')}.`)).toEqual([
      'misreported-trial',
    ]);
  });

  it('cannot carry a statement on something else', () => {
    expect(codesOf(`Ketamine was no better than placebo for cancer pain ${cite('sigtermans2009')}.`)).toEqual(
      ['unsupported-citation'],
    );
  });

  it('is a source', () => {
    expect(codesOf(`Ketamine was no better than placebo for cancer pain ${cite('hardy2012')}.`)).toEqual([]);
  });

  it('has the card of its reference, leads to it, and is explained', () => {
    const text = `Ketamine was no better than placebo for cancer pain ${cite('hardy2012')}.`;
    const analysis = analyse(text, base);
    const at = analysis.citations[0]?.keys[0]?.span.start ?? 0;
    expect(hoverAt(analysis, base, at)?.markdown).toContain('Hardy');
    expect(citedAt(analysis, at)?.name).toBe('hardy2012');
    expect(explainAt(analysis, base, 3).text).toContain('cites hardy2012');
  });
});

it('{cite:t} is the subject of its sentence', () => {
  expect(codesOf('{cite:t}`hardy2012` found less cancer pain with ketamine than with placebo.')).toEqual([
    'misreported-trial',
  ]);
});

it('a number of the own list alone shows its entry, and leads nowhere in the base', () => {
  const { text, offset } = withCursor('It fell [|1].\n\n## References\n\n1. Smith J. On *rain*. 2001.\n');
  const analysis = analyse(text, base);
  expect(hoverAt(analysis, base, offset)?.markdown).toBe(
    '**No. 1 in the reference list** · not in Ketamine for chronic pain\n\nSmith J. On \\*rain\\*. 2001.',
  );
  expect(citedAt(analysis, offset)).toBeUndefined();
});

it('an edit elsewhere that changes what a number means changes what is reported', () => {
  const draft = 'Ketamine relieved cancer pain better than placebo [1].\n\n## References\n\n1. ';
  expect(codesOf(`${draft}Somebody. Something.`)).not.toContain('misreported-trial');
  expect(codesOf(`${draft}${base.references.find(({ key }) => key === 'hardy2012')?.csl.title}`)).toEqual([
    'misreported-trial',
  ]);
});

describe('a note', () => {
  const sentence = 'Ketamine relieved cancer pain better than placebo';

  it.each([
    `${sentence}.[^1]\n\n[^1]: See @hardy2012, p. 3.`,
    `${sentence}.[^One]\n\n[^two]: Nothing.\n[^one]: As in [@hardy2012].`,
    `${sentence}.^[As in [@hardy2012].]`,
    `${sentence}.^[As in {cite}\`hardy2012\`.]`,
    `${sentence}.[^1]\n\n[^1]: Hardy J. Randomized, double-blind, placebo-controlled study to assess the efficacy and toxicity of subcutaneous ketamine in the management of cancer pain. 2012.`,
  ])('cites for the sentence that calls it: %s', (text) => {
    expect(codesOf(text)).toContain('misreported-trial');
  });

  it.each([
    `${sentence}.[^1]\n\n[^1]: Nothing of note.`,
    `${sentence}.[^2]\n\n[^1]: See @hardy2012.`,
    `${sentence}. It rained.[^1]\n\n[^1]: See @hardy2012.`,
  ])('cites nothing else: %s', (text) => {
    expect(codesOf(text)).not.toContain('misreported-trial');
  });

  it('counts once among the citations of the draft', () => {
    const text = `${sentence}.[^1] So be it.^[As in [@salas2012].]\n\n[^1]: See @hardy2012.`;
    const keys = analyse(text, base).citations.flatMap((citation) => citation.keys.map(({ key }) => key));
    expect(keys).toEqual(['salas2012', 'hardy2012']);
  });
});
