import type { ClauseReading } from './clause-reading';
import type { Range } from './range';
import type { Sentence } from './sentence';

/** Which of two that were named before a clause means. */
export type PointsTo = 'former' | 'latter';

/** The first or the last of those named before; nothing where there are not at least two. */
export function formerOrLatter(
  pointsTo: PointsTo | undefined,
  names: readonly string[],
): string[] | undefined {
  const all = [...new Set(names)];
  const pointed = pointsTo === 'former' ? all[0] : all.at(-1);
  return pointsTo === undefined || pointed === undefined || all.length < 2 ? undefined : [pointed];
}

/** Of several conditions that a clause takes over, the one that its sentence has pointed to: "As for the latter, ...". */
export function pointedCondition(
  sentence: Sentence,
  { clause, ownConditions }: ClauseReading,
  told: readonly string[],
): readonly string[] {
  if (ownConditions.length > 0 || told.length < 2) return told;
  return formerOrLatter(wordIn(sentence, [{ from: 0, to: clause.to }]), told) ?? told;
}

/**
 * The treatment that a clause means by "the former" or "the latter", where its own sentence does not tell which: one of those `told`
 * before, or none where these are not two. `undefined` for any other clause.
 */
export function pointedBack(
  sentence: Sentence,
  { clause, isPointed, roles }: ClauseReading,
  told: readonly string[],
): readonly string[] | undefined {
  if (isPointed || roles.interventions.length > 0) return undefined;
  const word = wordIn(sentence, clause.opening ? [clause.opening, clause] : [clause]);
  return word && (formerOrLatter(word, told) ?? []);
}

/** The only one of the two words that stands there. */
function wordIn({ tokens }: Sentence, ranges: readonly Range[]): PointsTo | undefined {
  const says = (word: PointsTo) =>
    ranges.some(({ from, to }) => tokens.some(({ norm }, at) => norm === word && from <= at && at < to));
  if (says('former')) return says('latter') ? undefined : 'former';
  return says('latter') ? 'latter' : undefined;
}
