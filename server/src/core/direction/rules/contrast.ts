import { type ArmMention, otherSide, type Side } from '../arms/arms';
import type { Focus } from '../focus';
import { coverage } from '../names/outcome';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
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
  for (const other of segments) {
    if (other === segment || coverage(passage.hits, passage.outcome, other) < focus.coverage / 2) continue;
    const change = predicateIn(passage, other, undefined);
    const side = onlyArm(passage, other);
    if (!change || saysNothing(change) || side === still) continue;
    const answer = changeAnswer(passage, change, { side: side ?? otherSide(still) });
    if (answer) return { ...answer, rule: 'changed-in-one' };
  }
  return undefined;
};

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
