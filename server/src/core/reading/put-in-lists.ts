import { IT_OR_THEY } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Range } from './range';
import { hasVerb } from './scope-end';
import type { Sentence } from './sentence';

/**
 * Lists of kinds that are put between a subject and its verb: "no drug, be it an X, a Y or a Z, has". The clause goes on
 * through them. From the comma in front up to and with that behind.
 */
export function putInLists(sentence: Sentence): Range[] {
  const { tokens } = sentence;
  return [...tokens.keys()].flatMap((at) => {
    if (tokens[at]?.norm !== 'be' || tokens[at - 1]?.text !== ',' || !isOneOf(tokens, at + 1, IT_OR_THEY))
      return [];
    const end = tokens.findIndex(
      ({ text }, comma) =>
        comma > at && text === ',' && hasVerb(sentence, { from: comma + 1, to: comma + 2 }),
    );
    return end < 0 ? [] : [{ from: at - 1, to: end + 1 }];
  });
}
