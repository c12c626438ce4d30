import { INDEFINITE_ARTICLES } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import type { Sentence } from './sentence';

/** Whether a class of treatments only tells what a treatment named before it is: "the lesson from X: an oral Y that is safe". */
export function isDescription({ tokens, mentions }: Sentence, mention: Mention): boolean {
  const { from } = mention;
  if (![from - 1, from - 2].some((at) => isOneOf(tokens, at, INDEFINITE_ARTICLES))) return false;
  const described = conceptOf(mention, 'intervention');
  return (
    described !== undefined &&
    mentions.some((other) => {
      const named = other.to <= from ? conceptOf(other, 'intervention') : undefined;
      return named?.kind === 'intervention' && named.broader.includes(described.id);
    })
  );
}
