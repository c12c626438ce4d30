import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import type { Finding } from '../../../server/src/core/checks/finding';
import { small } from '../hover/small-base';

function uncited(draft: string): Finding[] {
  return createAnalyser()(draft, small).findings.filter(({ code }) => code === 'uncited-claim');
}

/** The words that need a source. */
function words(draft: string): string[] {
  return uncited(draft).map(({ span }) => draft.slice(span.start, span.end));
}

const TRUE = 'Ketamine was no better than placebo for cancer pain';

test('a finding that the evidence bears out needs a source', () => {
  expect(uncited(`${TRUE}.`)).toMatchObject([
    {
      severity: 'hint',
      message: 'No source is cited for this. The evidence base has it from Hardy 2012; Mercadante 2000.',
      suggestions: ['hardy2012', 'mercadante2000'],
      evidence: [
        { kind: 'reference', id: 'hardy2012' },
        { kind: 'reference', id: 'mercadante2000' },
      ],
      rule: 'no-citation',
    },
  ]);
});

describe('reported', () => {
  test.each([
    ['in a paragraph', `${TRUE}.`, [TRUE]],
    ['once in a paragraph', `${TRUE}. Cancer pain was not reduced by ketamine.`, [TRUE]],
    ['in each paragraph', `${TRUE}.\n\n${TRUE}.`, [TRUE, TRUE]],
    ['in a list item that is a sentence', `- ${TRUE}.`, [TRUE]],
    ['in a note', `[^1]: ${TRUE}.`, [TRUE]],
    ['under results', `## Results\n\n${TRUE}.`, [TRUE]],
    ['of a trial that is named', 'Hardy et al. found no difference from placebo.', undefined],
    ['where only the sentence before is cited', `Doses varied [@dualé2009]. ${TRUE}.`, [TRUE]],
  ])('%s', (_, draft, expected) => {
    expect(words(draft)).toEqual(expected ?? [draft.slice(0, -1)]);
  });
});

describe('not reported', () => {
  test.each([
    ['with a citation', `${TRUE} [@hardy2012].`],
    ['with one in the next sentence', `${TRUE}. It was toxic, too [@hardy2012].`],
    ['after the source was cited in the paragraph', `@hardy2012 did the trial. It was large. ${TRUE}.`],
    ['with a number', `${TRUE} [12].`],
    ['with a number set high', `${TRUE}.^12,13^`],
    ['with a number set high in HTML', `${TRUE}.<sup>12</sup>`],
    ['with a note', `${TRUE}.[^1]`],
    ['with author and year', `${TRUE} (Hardy et al., 2012).`],
    ['in a heading', `## ${TRUE}`],
    ['in a table', `| a |\n|---|\n| ${TRUE}. |`],
    ['in a caption', `Table: ${TRUE}.`],
    ['in a label', `- ${TRUE}`],
    ['in the abstract', `## Abstract\n\n${TRUE}.`],
    ['in the conclusion', `## Conclusions\n\n${TRUE}.`],
    ['in the methods', `## Methods\n\n${TRUE}.`],
    ['what is hedged', 'Ketamine may be no better than placebo for cancer pain.'],
    ['what is open', 'It is unclear whether ketamine is no better than placebo for cancer pain.'],
    ['what is wrong', 'Ketamine is effective for cancer pain.'],
    ['beside what is wrong', 'Ketamine is effective for cancer pain, and it caused nausea in cancer pain.'],
    ['what the base does not cover', 'Ketamine was better than placebo for toothache.'],
  ])('%s', (_, draft) => {
    expect(words(draft)).toEqual([]);
  });
});
