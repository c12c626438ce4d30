import { type ArmMention, otherSide, type Side } from '../arms/arms';
import type { Focus } from '../focus';
import { coverage } from '../names/outcome';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import type { Answer } from '../row';
import { refersBack } from '../said/ellipsis';
import { toldOf } from '../said/orientation';
import { predicateIn, saysNothing } from '../said/predicate';
import type { Segment } from '../said/segments';
import { changeAnswer } from './change';
import { noDifference, type Rule } from './rule';

/** "X fell in one arm, whereas it did not change in the other": the change in the one is the difference. */
export const changedInOne: Rule = (focus) => {
  const { passage, segments, segment, predicate } = focus;
  const still = predicate && saysNothing(predicate) ? onlyArm(passage, segment) : undefined;
  if (!still || predicate?.comparative) return undefined;
  const others = segments.filter((other) => other !== segment && isAboutSame(focus, other));
  const answer = others.flatMap((other) => changeBeside(passage, other, still))[0];
  return answer && { ...answer, rule: 'changed-in-one' };
};

/** What a segment tells of another arm than the one that stood still. */
function changeBeside(passage: Passage, other: Segment, still: Side): Answer[] {
  const change = predicateIn(passage, other, undefined);
  const side = onlyArm(passage, other);
  if (!change || saysNothing(change) || side === still) return [];
  const told = side ?? toldOf(passage, other, change)?.side ?? otherSide(still);
  const answer = changeAnswer(passage, change, { side: told });
  return answer ? [answer] : [];
}

/** A segment that names as much of the outcome, or takes up the last sentence's subject by a pronoun. */
function isAboutSame({ passage, segment, coverage: own }: Focus, other: Segment): boolean {
  if (coverage(passage.hits, passage.outcome, other) >= own * SAME) return true;
  return other.from >= segment.to && refersBack(passage, other);
}

/** The share of the outcome's words by which another segment is about the same. */
const SAME = 0.75;

/** The one arm that a range names, as long as it holds nothing against another. */
function onlyArm(passage: Passage, range: Range): Side | undefined {
  const sides = new Set(passage.mentions.filter((mention) => within(range, mention)).map(({ side }) => side));
  const compares = passage.cues.some(
    ({ means, from, to }) =>
      (means.kind === 'versus' || means.kind === 'between') && within(range, { from, to }),
  );
  return sides.size === 1 && !compares ? [...sides][0] : undefined;
}

/** "... but not in the controls", "... compared with A but not B": what is denied of an arm without a verb. */
export const deniedOfArm: Rule = (focus) => {
  const { passage, segments, index } = focus;
  const denial = segments.slice(index, index + 3).flatMap((segment) => denialIn(focus, segment))[0];
  if (!denial) return undefined;
  const said = focus.predicateSegment === denial.segment ? undefined : focus.predicate;
  const told = said && toldOf(passage, focus.predicateSegment, said)?.side;
  const { side } = denial.mention;
  // Of a third group it was said, when no arm is named; denied of the comparator, it holds for the intervention.
  const holdsForOther = denial.isGroup && (told ? told !== side : side === 'comparator');
  const answer = holdsForOther && said ? changeAnswer(passage, said, { side: otherSide(side) }) : undefined;
  return answer ? { ...answer, rule: 'changed-in-one' } : noDifference('denied-of-arm');
};

interface Denial {
  readonly segment: Segment;
  readonly mention: ArmMention;
  /** It denies the change of a group, rather than the difference from it. */
  readonly isGroup: boolean;
}

function denialIn({ passage, segment: focused, predicate }: Focus, segment: Segment): Denial[] {
  if (segment.sentence !== focused.sentence || predicateIn(passage, segment, undefined)) return [];
  const negation = passage.cues.find(
    ({ means, from }) => means.kind === 'negation' && from >= segment.from && from <= segment.from + 2,
  );
  const mention =
    negation && passage.mentions.find(({ from }) => from >= negation.to && from <= negation.to + 3);
  if (!negation || !mention || mention.from >= segment.to || !predicate || saysNothing(predicate)) return [];
  return [{ segment, mention, isGroup: !followsReference(passage, segment) }];
}

/** What a reference is followed by within this many tokens still belongs to it. */
const REFERENCE_REACH = 5;

/** "compared with A but not B": the denial goes on with the references. */
function followsReference({ cues }: Passage, segment: Segment): boolean {
  const versus = cues.findLast(({ means, to }) => means.kind === 'versus' && to <= segment.from);
  return versus !== undefined && segment.from - versus.to <= REFERENCE_REACH;
}
