import { asksForBaseline } from '../baseline';
import type { Focus } from '../focus';
import { within } from '../ranges';
import { toldOf } from '../said/orientation';
import { predicateIn } from '../said/predicate';
import { changeAnswer } from './change';
import { noDifference, type Rule } from './rule';

/** "It fell in both groups, with lower levels in this one": what compares the groups counts, not what they share. */
export const comparedAfterBoth: Rule = (focus) => {
  if (!changesInBoth(focus)) return undefined;
  const { passage, segments, segment, index } = focus;
  for (const later of segments.slice(index + 1)) {
    if (later.sentence !== segment.sentence) return undefined;
    const predicate = predicateIn(passage, later, undefined);
    const told = predicate && toldOf(passage, later, predicate);
    if (!predicate?.comparative || predicate.negated || !told) continue;
    const answer = changeAnswer(passage, predicate, told);
    return answer && { ...answer, rule: 'compared-after-both' };
  }
  return undefined;
};

/** Both arms are said to have changed alike. */
export const changedInBoth: Rule = (focus) =>
  changesInBoth(focus) && !holdsAgainst(focus) ? noDifference('changed-in-both') : undefined;

/** A change of both arms is told, and the comparator is no baseline. */
function changesInBoth({ passage, segment, predicate }: Focus): boolean {
  if (!predicate || predicate.comparative || asksForBaseline(passage.arms)) return false;
  return passage.cues.some((cue) => cue.means.kind === 'both' && within(segment, cue));
}

function holdsAgainst({ passage, segment }: Focus): boolean {
  return passage.cues.some(
    (cue) => (cue.means.kind === 'versus' || cue.means.kind === 'between') && within(segment, cue),
  );
}
