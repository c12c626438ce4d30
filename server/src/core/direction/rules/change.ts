import { treatedSide } from '../arms/arms';
import { figuresIn } from '../figures/figures';
import type { Passage } from '../passage';
import { within } from '../ranges';
import { type Answer, labelOf } from '../row';
import { saysInsignificant } from '../said/insignificance';
import { type Told, toldOf } from '../said/orientation';
import { type Predicate, predicateIn } from '../said/predicate';
import type { Segment } from '../said/segments';
import { isTime, isTimeTo, valenceOf } from '../said/valence';
import { abstain, type Rule } from './rule';

/** A change is said, of one of the arms. */
export const saidChange: Rule = ({ passage, predicate, predicateSegment }) => {
  if (!predicate) return undefined;
  const answer = changeAnswer(passage, predicate, toldOf(passage, predicateSegment, predicate));
  const turns = answer && improvesDownwards(passage, predicateSegment, predicate);
  return turns ? abstain('improved-by-falling') : answer;
};

/**
 * "A greater improvement (-5.9)": of an outcome that would seem to rise when it improves, the figure tells that it falls. Where
 * the name doesn't tell what is good, so does any figure: "the difference was -0.4 in favour of X".
 */
function improvesDownwards(passage: Passage, { sentence }: Segment, { trend, to }: Predicate): boolean {
  if (trend.kind !== 'change' || trend.axis !== 'worth' || meaningOf(passage, 'worth') < 0) return false;
  const known = valenceOf(passage.outcome.phrase.text) !== 0;
  const first = figuresIn(passage, { from: known ? to : sentence.from, to: sentence.to })[0];
  return first !== undefined && first.value < 0;
}

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

/** They differ, and another part of the text says how: by a comparison, else by what became of the treated. */
export const changeElsewhere: Rule = ({ passage, segments, index }) => {
  const others = [...segments.slice(index + 1), ...segments.slice(0, index).toReversed()];
  const changes = others.flatMap((segment) => {
    const predicate = predicateIn(passage, segment, undefined);
    const named = passage.mentions.some((mention) => within(segment, mention));
    if (!named || !predicate || predicate.negated || saysInsignificant(passage, segment)) return [];
    const told = toldOf(passage, segment, predicate);
    const answer = changeAnswer(passage, predicate, told);
    return answer ? [{ predicate, told, answer }] : [];
  });
  const found =
    changes.find(({ predicate }) => predicate.comparative) ??
    changes.find(({ told }) => told?.side === treatedSide(passage.arms)) ??
    changes[0];
  return found && { ...found.answer, rule: 'change-elsewhere' };
};
