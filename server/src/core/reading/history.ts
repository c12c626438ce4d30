import { TRIED } from './english/content-words';
import { AUXILIARIES, PATIENT_PRONOUNS } from './english/function-words';
import { HAVING, VAINLY } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Predicate } from './predicate';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';

/** The rule by which a clause tells what went before in those who are meant. */
export const HISTORY = 'history';

/**
 * "For patients whom X, Y or Z has not helped", "patients who have not responded": what went before tells who is meant,
 * and is no result. Behind a comma it may be one.
 */
export function isHistory(sentence: Sentence, predicate: Predicate | undefined): boolean {
  if (!predicate) return false;
  if (isTriedInVain(sentence, predicate)) return true;
  if (!predicate.negated) return false;
  const { tokens, cues } = sentence;
  const { core } = predicate;
  const pronoun = tokens.findLastIndex(({ norm }, at) => at < core.from && PATIENT_PRONOUNS.has(norm));
  if (pronoun < 0 || tokens[pronoun - 1]?.kind === 'mark') return false;
  const verb = tokens.findIndex(({ norm }, at) => at > pronoun && AUXILIARIES.has(norm));
  const isSubject = tokens[pronoun]?.norm === 'who';
  if (verb < 0 || verb > core.from || (isSubject && verb > pronoun + 1)) return false;
  const denials = cuesOf(cues, 'negation', { from: verb, to: core.from });
  return tokens
    .slice(verb, core.from)
    .every(
      ({ norm }, at) =>
        AUXILIARIES.has(norm) || denials.some((cue) => covers(cue, { from: verb + at, to: verb + at + 1 })),
    );
}

/** "Patients who had tried the usual drugs in vain": what they did before, in the tense of what was before. */
function isTriedInVain({ tokens, cues }: Sentence, { change, to }: Predicate): boolean {
  const verdict = cuesOf(cues, 'effect', { from: 0, to }).findLast(({ from }) =>
    isOneOf(tokens, from, VAINLY),
  );
  if (change !== 'none' || !verdict) return false;
  const tried = tokens.findLastIndex(
    ({ norm }, at) =>
      at < verdict.from &&
      norm === 'who' &&
      isOneOf(tokens, at + 1, HAVING) &&
      isOneOf(tokens, at + 2, TRIED),
  );
  if (tried < 0 || tokens[tried - 1]?.kind === 'mark') return false;
  return tokens
    .slice(tried + 3, verdict.from)
    .every(({ kind, norm }) => kind !== 'mark' && !AUXILIARIES.has(norm));
}
