import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnalyser, createStepAnalyser } from '../../../server/src/core/analyse';
import type { DraftAnalysis } from '../../../server/src/core/analysis';
import { contextKey } from '../../../server/src/core/draft/chunk-context';
import { small } from '../hover/small-base';
import { versionsOf } from '../text/any-edits';
import { anyReview } from './any-review';

const analyseAnew = (text: string): DraftAnalysis => createAnalyser()(text, small);

it('reads a draft after each of 10,000 edits as if it had never been read', () => {
  const analyse = createStepAnalyser();
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyReview, (edited) => {
      let earlier: DraftAnalysis | undefined;
      for (const text of versionsOf(edited)) {
        const analysis = finish(analyse(text, small, earlier));
        const [own, anew] = [partsOf(analysis), partsOf(analyseAnew(text))];
        // The matcher tells what differs, but takes ten times as long to find nothing.
        if (!isDeepStrictEqual(own, anew)) expect(own).toEqual(anew);
        for (const { code } of analysis.findings) seen.add(code);
        earlier = analysis;
      }
    }),
    { numRuns: 1_000, seed: 11 },
  );
  expect(seen).toContain('contradicted-claim');
  expect(seen).toContain('unknown-citation');
  expect(seen).toContain('unused-ignore');
}, 600_000);

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
  const contexts = parts.map(({ start, text, before }) => [start, text, contextKey(before)]);
  return { ...rest, statements, trialMentions, contexts };
}
