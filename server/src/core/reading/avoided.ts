import { HARM_PREPOSITIONS, LACKING, NARROWING } from './english/prepositions';
import { isOneOf } from './is-one-of';
import { unknownIn } from './known-object';
import { conceptOf, type Mention } from './mentions';
import { covers, type Range } from './range';
import { nextMark } from './scope-end';
import type { Sentence } from './sentence';

/** Words of "during pregnancy" that are looked at. */
const REACH = 4;

/**
 * Whether an advice to avoid is against less than the use of a treatment: "side effects of X are best avoided", "in asthma,
 * X is best avoided during pregnancy".
 */
export function avoidsLess(sentence: Sentence, clause: Range, advice: Range): boolean {
  return (
    isWithLess(sentence, clause, advice) ||
    isOfHarm(sentence, clause, advice) ||
    isOfSome(sentence, clause, advice)
  );
}

/** "Not to be used without monitoring": it may be used with it. */
function isWithLess({ tokens }: Sentence, { to }: Range, advice: Range): boolean {
  return tokens.slice(advice.to, to).some(({ norm }) => LACKING.has(norm));
}

/** "Nausea under X", "side effects of X": what is to be avoided is the harm. */
function isOfHarm({ tokens, mentions }: Sentence, clause: Range, advice: Range): boolean {
  const before = mentions.filter((mention) => covers(clause, mention) && mention.to <= advice.from);
  return before.some(
    (harm, index) =>
      isHarm(harm) &&
      isOneOf(tokens, harm.to, HARM_PREPOSITIONS) &&
      before.slice(index + 1).some((drug) => conceptOf(drug, 'intervention') && drug.from <= harm.to + 2),
  );
}

function isHarm(mention: Mention): boolean {
  const outcome = conceptOf(mention, 'outcome');
  return outcome?.kind === 'outcome' && outcome.adverse;
}

/** The condition was told before, and behind the advice stands in whom of those who have it, or when. */
function isOfSome(sentence: Sentence, clause: Range, { from, to }: Range): boolean {
  if (!isOneOf(sentence.tokens, to, NARROWING)) return false;
  const behind = { from: to, to: Math.min(clause.to, nextMark(sentence.tokens, to)) };
  const conditions = sentence.mentions.filter((mention) => conceptOf(mention, 'condition'));
  if (!conditions.some((mention) => covers({ from: clause.from, to: from }, mention))) return false;
  if (conditions.some((mention) => covers(behind, mention))) return true;
  return unknownIn(sentence, { from: to, to: Math.min(behind.to, to + REACH) });
}
