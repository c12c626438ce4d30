import { CLAUSE_COORDINATORS, DEFINING, FORMS_OF_BE } from './english/word-classes';
import { NO_SUBJECT } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import type { Range } from './range';
import { nextMark } from './scope-end';
import type { Sentence } from './sentence';

/** Whether a range tells what its subject is, and so repeats nothing that was told before it: "function was not a primary outcome". */
export function tellsWhatItIs({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens.slice(from, to).some((_, index) => {
    let at = from + index;
    if (!isOneOf(tokens, at, FORMS_OF_BE)) return false;
    do at++;
    while (NO_SUBJECT.pattern.test(tokens[at]?.norm ?? ''));
    return at < to && isOneOf(tokens, at, DEFINING);
  });
}

/** Whether ", and" at a token opens a clause that tells what its own subject is: "..., and headache is something to expect". */
export function opensDefinition(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (tokens[at]?.text !== ',' || !isOneOf(tokens, at + 1, CLAUSE_COORDINATORS)) return false;
  const subject = at + 2;
  if (isOneOf(tokens, subject, FORMS_OF_BE)) return false;
  return tellsWhatItIs(sentence, { from: subject, to: nextMark(tokens, subject) });
}
