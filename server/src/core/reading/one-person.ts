import type { ClauseReading } from './clause-reading';
import { FINDING_VERBS } from './english/function-words';
import { OF_ONE_PERSON, ONE_PATIENT, ONE_PERSON, REPORTED } from './english/one-person';
import { CLAUSE_COORDINATORS } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { afterOpener } from './opener';
import type { Sentence } from './sentence';

/** Whether a clause tells what became of one patient, which is no finding: "she did not hallucinate", "our patient had no headache". */
export function isOfOnePerson(sentence: Sentence, { clause, predicate }: ClauseReading): boolean {
  if (!predicate) return false;
  const { tokens, mentions } = sentence;
  let at = clause.from === 0 ? afterOpener(tokens) : clause.from;
  while (tokens[at]?.kind === 'mark' || isOneOf(tokens, at, CLAUSE_COORDINATORS)) at++;
  // "It took her pain away", "it cured him".
  if (isOneOf(tokens, predicate.core.to, OF_ONE_PERSON)) return true;
  if (isOneOf(tokens, at, ONE_PERSON)) return !reports(sentence, at, predicate.to);
  if (isOneOf(tokens, at, REPORTED)) return isOneOf(tokens, at + 1, ONE_PATIENT);
  const own = isOneOf(tokens, at, OF_ONE_PERSON);
  return own && mentions.some((mention) => mention.from === at + 1 && conceptOf(mention, 'outcome'));
}

/** "She found that it helped": one who reports of others. */
function reports({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => norm === 'that' || FINDING_VERBS.has(norm));
}
