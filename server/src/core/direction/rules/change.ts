import { treatedSide } from '../arms/arms';
import type { Passage } from '../passage';
import { within } from '../ranges';
import { type Answer, labelOf } from '../row';
import { type Told, toldOf } from '../said/orientation';
import { type Predicate, predicateIn } from '../said/predicate';
import { isTime, isTimeTo, valenceOf } from '../said/valence';
import type { Rule } from './rule';

/** A change is said, of one of the arms. */
export const saidChange: Rule = ({ passage, predicate, predicateSegment }) =>
  predicate && changeAnswer(passage, predicate, toldOf(passage, predicateSegment, predicate));

/** What a change means when it is told of an arm; of the treated one when the text doesn't say. */
export function changeAnswer(
  passage: Passage,
  { trend }: Predicate,
  told: (Pick<Told, 'side'> & { readonly by?: string }) | undefined,
): Answer | undefined {
  if (trend.kind !== 'change') return undefined;
  const meaning = trend.axis === 'level' ? 1 : meaningOf(passage, trend.axis);
  const turn = (told?.side ?? treatedSide(passage.arms)) === 'intervention' ? 1 : -1;
  return {
    label: labelOf(trend.sign * meaning * turn),
    rule: `said-${trend.axis}-of-${told?.by ?? 'nobody'}`,
  };
}

/** Whether more of the outcome is what "better" or "sooner" means. */
function meaningOf({ outcome }: Passage, axis: 'worth' | 'pace'): number {
  const name = outcome.phrase.text;
  if (axis === 'pace') return isTime(name) ? -1 : 1;
  return isTimeTo(name) ? -1 : valenceOf(name) || 1;
}

/** They differ, and another part of the text says how: "..., with X showing less". */
export const changeElsewhere: Rule = ({ passage, segments, index }) => {
  for (const segment of [...segments.slice(index + 1), ...segments.slice(0, index).toReversed()]) {
    const predicate = predicateIn(passage, segment, undefined);
    const named = passage.mentions.some((mention) => within(segment, mention));
    if (!named || !predicate || predicate.negated) continue;
    const answer = changeAnswer(passage, predicate, toldOf(passage, segment, predicate));
    if (answer) return { ...answer, rule: 'change-elsewhere' };
  }
  return undefined;
};
