import type { Passage } from '../passage';
import { type Range, within } from '../ranges';

/** A negation this far before "significant", in tokens, negates it: no clinically or statistically significant. */
const REACH = 6;

/**
 * Whether a range says that a difference doesn't count. A mere trend counts all the same when a test in the range passes.
 */
export function saysInsignificant(passage: Passage, range: Range): boolean {
  const cues = passage.cues.filter((cue) => within(range, cue) && (passage.depths[cue.from] ?? 0) === 0);
  const passes = passage.statistics.some((statistic) => statistic.significant && within(range, statistic));
  return cues.some((cue) => {
    if (cue.means.kind !== 'significance') return false;
    if (!cue.means.significant) return cue.rule !== 'trend' || !passes;
    return cues.some(
      ({ means, from, to }) => means.kind === 'negation' && from < cue.from && cue.from - to <= REACH,
    );
  });
}
