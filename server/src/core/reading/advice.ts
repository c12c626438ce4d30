import { avoidsLess } from './avoided';
import type { Clause } from './clauses';
import { isDeniedAdvice } from './denied-advice';
import { ADVISING, EARLIER, PURPOSES } from './english/content-words';
import { DENYING_BEHIND } from './english/denials';
import { IMPERATIVES } from './english/function-words';
import { AWAITED, DEMONSTRATIVES, FORMS_OF_BE, UNTIL } from './english/word-classes';
import { isForEveryone } from './for-everyone';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { afterOpener } from './opener';
import type { Predicate } from './predicate';
import { covers, type Range } from './range';
import { nextMark } from './scope-end';
import { cuesOf, type Sentence } from './sentence';
import { isLater } from './usual-treatments';

/** What a clause advises. */
export type Advice = 'use' | 'avoid' | 'use-first';

/** What a clause advises, if anything; of one that tells the reader to do something only where it says nothing else. */
export function readAdvice(
  sentence: Sentence,
  clause: Clause,
  predicate: Predicate | undefined,
): Advice | undefined {
  const cues = cuesOf(sentence.cues, 'advice', clause).filter((cue) => !isPartOfVerdict(sentence, cue));
  const first = cues[0];
  if (!first) return predicate ? undefined : toldIn(sentence, clause);
  if (advisesNothing(sentence, clause, first)) return undefined;
  const negated = isDeniedAdvice(sentence, clause, first);
  const avoid = cues.some(({ means }) => means.advice === 'avoid');
  const against = avoid !== negated;
  // "Not the first choice" advises against nothing.
  if (negated && !avoid && cues.some(({ means }) => means.first)) return undefined;
  if (isUntilTried(sentence, clause, against)) return undefined;
  if (avoid && avoidsLess(sentence, clause, first)) return undefined;
  if (against) return 'avoid';
  const forAll = cues.some(({ means }) => means.first) || isForEveryone(sentence, clause);
  return forAll || beforeOthers(sentence, clause) ? 'use-first' : 'use';
}

/** Advice for another purpose or time, or that is only spoken of. */
function advisesNothing(sentence: Sentence, clause: Clause, first: Range): boolean {
  return (
    isForThatPurpose(sentence, clause) ||
    isOfTime(sentence, clause) ||
    isSubject(sentence, first) ||
    isGround(sentence, first)
  );
}

/** "That is no reason to use it" tells that one ground does not suffice; "there is no reason to" advises. */
function isGround({ tokens }: Sentence, { from }: Range): boolean {
  const denied = isOneOf(tokens, from, DENYING_BEHIND) && isOneOf(tokens, from - 1, FORMS_OF_BE);
  return denied && !tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => norm === 'there');
}

/** "Has little to recommend it" tells that it does not work. */
function isPartOfVerdict({ cues }: Sentence, advice: Range): boolean {
  return cues.some(
    ({ means, ...cue }) => means.kind === 'effect' && means.change === 'none' && covers(cue, advice),
  );
}

/** "They should not be offered for that purpose": for what was told before, which may be an outcome of its own. */
function isForThatPurpose({ tokens }: Sentence, { from, to }: Clause): boolean {
  return tokens.some(
    ({ norm }, at) => at >= from && at < to && DEMONSTRATIVES.has(norm) && isOneOf(tokens, at + 1, PURPOSES),
  );
}

/** "We would not offer it sooner" advises against nothing but the time. */
function isOfTime({ tokens }: Sentence, { from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }, at) => EARLIER.has(norm) && tokens[from + at + 1]?.kind !== 'word');
}

/** "Do not offer it before other treatment has been tried": the clause, or the one behind it, tells until when. */
function isUntilTried({ tokens, cues }: Sentence, { from, to }: Clause, avoid: boolean): boolean {
  const tried = (at: number) =>
    isOneOf(tokens, at, UNTIL) &&
    tokens.slice(at, nextMark(tokens, at)).some(({ norm }) => AWAITED.has(norm));
  const avoided = cues.some(
    ({ means, to: end }) => means.kind === 'advice' && means.advice === 'avoid' && end <= from,
  );
  return (avoid && tried(to)) || (avoided && tried(from));
}

/** "To recommend it would be premature", "advising it would be hard to justify": what is judged is the advice. */
function isSubject({ tokens }: Sentence, { from }: Range): boolean {
  const first = afterOpener(tokens);
  return from <= first + 1 && isOneOf(tokens, first, ADVISING);
}

/** Two treatments of which one is to be used before the other. */
function beforeOthers({ tokens, mentions }: Sentence, clause: Clause): boolean {
  const drugs = mentions.filter((mention) => covers(clause, mention) && conceptOf(mention, 'intervention'));
  const later = drugs.filter((mention) => isLater(tokens, mention));
  return later.length > 0 && later.length < drugs.length;
}

/** "Offer X to patients with ..." tells the reader to, "offer no X" not to. */
function toldIn({ tokens, mentions }: Sentence, clause: Clause): Advice | undefined {
  const from = clause.from === 0 ? afterOpener(tokens) : clause.from;
  if (!IMPERATIVES.has(tokens[from]?.norm ?? '')) return undefined;
  const named = mentions.some(
    (mention) =>
      conceptOf(mention, 'intervention') && mention.from > from && mention.from <= from + TOLD_REACH,
  );
  if (!named) return undefined;
  return tokens[from + 1]?.norm === 'no' ? 'avoid' : 'use';
}

const TOLD_REACH = 4;
