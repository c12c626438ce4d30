import type { Clause } from './clauses';
import type { Effect } from './effects';
import { DENYING_BEHIND, DENYING_NOUN, DENYING_OBJECT } from './english/denials';
import { PRONOUNS } from './english/function-words';
import { OBJECT_PREPOSITIONS } from './english/prepositions';
import { COORDINATORS, LEAVING_OUT } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import { changeOf, conceptOf, isTreatment, type Mention } from './mentions';
import { deniesFinding } from './not-seen';
import { covers } from './range';
import { opensResult } from './scope-end';
import { cuesOf, type Sentence } from './sentence';
import { setsAside } from './set-aside';

/**
 * "The lack of efficacy disappointed us": a noun right behind its denial is denied by itself where another effect of
 * the clause says the same, so that the two do not cancel out.
 */
export function withOwnDenials(sentence: Sentence, clause: Clause, effects: readonly Effect[]): Effect[] {
  const denials = cuesOf(sentence.cues, 'negation', clause);
  return effects.map((effect) =>
    denials.some((cue) => deniesItself(cue, effect, effects)) ? { ...effect, change: 'none' } : effect,
  );
}

function deniesItself(cue: Cue, effect: Effect, effects: readonly Effect[]): boolean {
  const beside = effects.some((other) => other.from !== effect.from && other.change === 'none');
  return beside && NOMINAL.has(effect.form) && cue.to === effect.from;
}

/** Forms that a negation behind them denies: "an improvement was not seen", "side effects did not occur". */
const NOMINAL: ReadonlySet<Effect['form']> = new Set<Effect['form']>([
  'noun',
  'topic',
  'difference',
  'occurrence',
]);

/** The negations that bear on the predicate: those before it, and those after it that deny a noun. */
export function negationsOf(sentence: Sentence, clause: Clause, effects: readonly Effect[]): Cue[] {
  const first = effects[0];
  const last = effects.at(-1);
  if (!first || !last) return [];
  const nominal = effects.every(({ form, rule }) => NOMINAL.has(form) || rule === 'prevention-noun');
  const graded = effects.every(({ form }) => NOMINAL.has(form) || form === 'degree');
  const all = cuesOf(sentence.cues, 'negation', clause).filter(
    (cue) => !isBound(sentence, cue, effects) && !isPart(cue, effects) && !isPastResult(sentence, cue, last),
  );
  const bearing = all.filter(
    (cue) =>
      cue.from < last.from ||
      (cue.from >= last.to &&
        (nominal || deniesObject(sentence, cue, last) || (graded && deniesFinding(sentence, cue)))),
  );
  return withoutConcord(sentence, bearing);
}

/** "Reduced neither pain nor disability": the object is denied, and with it the verb. */
function deniesObject({ tokens }: Sentence, cue: Cue, last: Effect): boolean {
  const word = tokens[cue.from]?.norm ?? '';
  // "Eased with none of them".
  const joined = isOneOf(tokens, last.to, OBJECT_PREPOSITIONS) ? 1 : 0;
  if (joined > 0 && cue.from === last.to + 1) return DENYING_BEHIND.has(word);
  return cue.from === last.to && DENYING_OBJECT.has(word);
}

/** "With no such pain, ..." and "without it" deny what follows them, not the predicate after that. */
function isBound(sentence: Sentence, cue: Cue, effects: readonly Effect[]): boolean {
  if (effects.some((effect) => deniesItself(cue, effect, effects))) return true;
  if (isOpening(sentence, cue, effects) || setsAside(sentence, cue)) return true;
  // "Documented up to week 12 and no longer".
  if (cuesOf(sentence.cues, 'ending', { from: 0, to: cue.to }).some((ending) => covers(ending, cue)))
    return true;
  if (isLeavingOut(sentence, cue)) return true;
  if (!isOneOf(sentence.tokens, cue.from, DENYING_NOUN)) return false;
  if (PRONOUNS.has(sentence.tokens[cue.to]?.norm ?? '')) return true;
  const name = sentence.mentions.find((mention) => mention.from >= cue.to && mention.from <= cue.to + 1);
  if (!name || changeOf(name) || !conceptOf(name, 'condition')) return false;
  return !effects.some((effect) => effect.from >= cue.to && effect.from < name.from);
}

/** "X without Y lowered it". */
function isLeavingOut({ tokens, mentions }: Sentence, { from, to }: Cue): boolean {
  const treatment = (fits: (mention: Mention) => boolean) =>
    mentions.some((mention) => fits(mention) && isTreatment(mention));
  return (
    isOneOf(tokens, from, LEAVING_OUT) &&
    treatment((mention) => mention.to === from) &&
    treatment((mention) => mention.from === to)
  );
}

/** "Far from adding to it, the drug ...": what it denies is over at the comma. */
function isOpening({ tokens }: Sentence, { from, to }: Cue, effects: readonly Effect[]): boolean {
  if (tokens[from]?.norm !== 'far' || !(tokens[to]?.norm ?? '').endsWith('ing')) return false;
  const comma = tokens.findIndex(({ text }, at) => at > to && text === ',');
  return comma >= 0 && effects.every((effect) => effect.from > comma);
}

/** "It has no effect, and the nausea that it brings is anything but rare": what is denied behind the comma is told there. */
function isPastResult(sentence: Sentence, { from }: Cue, last: Effect): boolean {
  const { tokens } = sentence;
  return tokens
    .slice(last.to, from)
    .some((_, at) => isOneOf(tokens, last.to + at + 1, COORDINATORS) && opensResult(sentence, last.to + at));
}

/** The "nothing" of "did nothing to reduce it" is part of "did nothing". */
function isPart({ from, to }: Cue, effects: readonly Effect[]): boolean {
  return effects.some(
    (effect) => effect.change === 'none' && effect.from < from && from < effect.to && to > effect.to,
  );
}

/** "Neither ... nor", "no ... or" and "no relief, neither in X nor in Y" deny once. */
function withoutConcord({ tokens }: Sentence, cues: readonly Cue[]): Cue[] {
  return cues.filter(({ from }, index) => {
    const lists = tokens[from]?.norm === 'neither' && tokens[from - 1]?.text === ',';
    return index === 0 || (tokens[from]?.norm !== 'nor' && !lists);
  });
}
