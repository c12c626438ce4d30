import { AUXILIARIES, PATIENT_PRONOUNS } from './english/function-words';
import type { Predicate } from './predicate';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';

/** The rule by which a clause tells what went before in those who are meant. */
export const HISTORY = 'history';

/**
 * "For patients whom X, Y or Z has not helped", "patients who have not responded": what went before tells who is meant,
 * and is no result. Behind a comma it may be one.
 */
export function isHistory({ tokens, cues }: Sentence, predicate: Predicate | undefined): boolean {
  if (!predicate?.negated) return false;
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
