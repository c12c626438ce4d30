import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { small } from '../hover/small-base';

const base = { ...small, retractions: { hardy2012: { nature: 'retraction', reasons: [] } } } as const;

/** Drafts of which one part tells one thing, and no other part anything. */
test.each([
  { text: 'Tea.\n\nKetamine is effective for cancer pain.', codes: ['contradicted-claim'] },
  { text: 'Tea.\n\nTea is hot [@nobody].', codes: ['unknown-citation'] },
  { text: 'Tea.\n\nHardy et al. (2012) drank tea.', codes: ['retracted-reference'] },
  { text: 'Tea.\n\n<!-- evidence-lens-ignore unknown-citation: known -->', codes: ['unused-ignore'] },
  { text: `Tea.\n\n${'> '.repeat(1000)}tea`, codes: [], notes: 1 },
  { text: 'Tea.\n\nMore tea.', codes: [] },
])('what a part tells is told of the draft: $codes', ({ text, codes, notes = 0 }) => {
  const analysis = createAnalyser()(text, base);
  expect(analysis.findings.map(({ code }) => code)).toEqual(codes);
  expect(analysis.notes).toHaveLength(notes);
});
