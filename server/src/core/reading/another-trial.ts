import { COMPARISONS, TRIAL_NOUNS } from './english/content-words';
import { ANOTHER } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Range } from './range';
import type { Sentence } from './sentence';

/** Whether a range of tokens speaks of a trial that is none of those told of: "in another study", "the later comparison". */
export function speaksOfAnotherTrial({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ norm }, at) =>
        ANOTHER.has(norm) &&
        [TRIAL_NOUNS, COMPARISONS].some((nouns) => isOneOf(tokens, from + at + 1, nouns)),
    );
}
