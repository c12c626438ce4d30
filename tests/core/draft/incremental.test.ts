import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnalyser, createStepAnalyser } from '../../../server/src/core/analyse';
import type { DraftAnalysis } from '../../../server/src/core/analysis';
import { contextKey } from '../../../server/src/core/draft/chunk-context';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { baseWithList } from '../checks/libraries';
import { small } from '../hover/small-base';
import { versionsOf } from '../text/any-edits';
import { anyReview } from './any-review';

const LIST = `@misc{a1, title = {Tea}, doi = {10.1000/a}, year = {2001}}
@misc{b2, title = {Milk}, doi = {10.1000/a}, year = {2001}}
@misc{c3, doi = {10}, title = {Water}}
@misc{d4, title = {Wine}}`;
const retracted: EvidenceBase = {
  ...small,
  retractions: { hardy2012: { nature: 'retraction', reasons: [] } },
};

/** Bases, with some codes that must come up with each so that the comparison means something. */
const bases: readonly (readonly [name: string, base: EvidenceBase, codes: readonly string[]])[] = [
  ['a base', small, ['contradicted-claim', 'unknown-citation', 'unused-ignore']],
  [
    'a list of its own',
    baseWithList(LIST, retracted),
    ['duplicate-reference', 'retracted-reference', 'uncited-reference', 'malformed-identifier'],
  ],
];

it.each(bases)(
  'reads a draft with %s after each of 5,000 edits as if it had never been read',
  (_, base, codes) => {
    const analyse = createStepAnalyser();
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyReview, (edited) => {
        let earlier: DraftAnalysis | undefined;
        for (const text of versionsOf(edited)) {
          const analysis = finish(analyse(text, base, earlier));
          const [own, anew] = [partsOf(analysis), partsOf(createAnalyser()(text, base))];
          // The matcher tells what differs, but takes ten times as long to find nothing.
          if (!isDeepStrictEqual(own, anew)) expect(own).toEqual(anew);
          for (const { code } of analysis.findings) seen.add(code);
          earlier = analysis;
        }
      }),
      { numRuns: 500, seed: 11 },
    );
    expect([...seen]).toEqual(expect.arrayContaining([...codes]));
  },
  600_000,
);

it('starts anew with another base', () => {
  const analyse = createStepAnalyser();
  const text = 'Ketamine is effective for cancer pain.';
  const other = { ...small, claims: [], revision: `${small.revision} without claims` };
  const earlier = finish(analyse(text, small));
  expect(earlier.findings).not.toEqual([]);
  expect(finish(analyse(text, other, earlier)).findings).toEqual([]);
});

function finish(steps: Generator<undefined, DraftAnalysis>): DraftAnalysis {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** All that an analysis says, what is made only when asked for as well. */
function partsOf({ statements, trialMentions, parts, ...rest }: DraftAnalysis) {
  const contexts = parts.map(({ start, text, before }) => [start, text, contextKey(before), before.resolver]);
  return { ...rest, statements, trialMentions, contexts };
}
