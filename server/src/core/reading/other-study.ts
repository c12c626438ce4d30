import { TRIAL_NOUNS } from './english/content-words';
import { ANOTHER } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Range } from './range';
import type { Sentence } from './sentence';

/** Whether a range of tokens tells of a study besides those that are named: "in another study", "the later comparison". */
export function tellsOfAnotherStudy({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens.slice(from, to).some((_, index) => {
    const at = from + index;
    return isOneOf(tokens, at, ANOTHER) && isOneOf(tokens, at + 1, TRIAL_NOUNS);
  });
}

/** Whether such a study is told of behind the last trial that is named before a token, so that what stands there is of it. */
export function isBehindAnotherStudy(sentence: Sentence, at: number): boolean {
  const last = sentence.trials.findLast(({ to }) => to <= at);
  return last !== undefined && tellsOfAnotherStudy(sentence, { from: last.to, to: at });
}
