import { treatedSide } from '../arms/arms';
import { asksForBaseline } from '../baseline';
import type { Focus } from '../focus';
import { within } from '../ranges';
import { type Told, toldOf } from '../said/orientation';
import { predicateIn, saysNothing } from '../said/predicate';
import { changeAnswer } from './change';
import type { Rule } from './rule';

/** "It was similar at baseline, but at day 4 it rose in this arm": what counts is what came later. */
export const equalAtStart: Rule = (focus) => {
  const { passage, segments, segment, index, predicate } = focus;
  if (!saysNothing(predicate) || !isAtStart(focus)) return undefined;
  for (const later of segments.slice(index + 1)) {
    const said = predicateIn(passage, later, undefined);
    if (later.sentence !== segment.sentence || !said) continue;
    const told: Pick<Told, 'side'> = toldOf(passage, later, said) ?? { side: treatedSide(passage.arms) };
    const answer = saysNothing(said) ? undefined : changeAnswer(passage, said, told);
    return answer && { ...answer, rule: 'equal-at-start' };
  }
  return undefined;
};

/** The segment tells of the time before the trial only. */
function isAtStart({ passage, segment }: Focus): boolean {
  if (asksForBaseline(passage.arms)) return false;
  return passage.cues.some((cue) => cue.means.kind === 'baseline' && within(segment, cue));
}
