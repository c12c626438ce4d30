import { FORM_NOUNS, USE_NOUNS } from './english/content-words';
import { DETERMINERS, FORMS_OF_BE, POSSESSIVES } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import type { Sentence } from './sentence';

/** "X, the S form of Y": Y tells what X is, and nothing is said of it. */
export function tellsForm({ tokens, mentions }: Sentence, { from }: Mention): boolean {
  if (tokens[from - 1]?.norm !== 'of' || !isOneOf(tokens, from - 2, FORM_NOUNS)) return false;
  const mark = tokens.findLastIndex(({ kind }, at) => at < from && kind === 'mark');
  return mentions.some((mention) => mention.to === mark && conceptOf(mention, 'intervention'));
}

/**
 * "Surgery, the approved use, and ..." and "surgery, which is its approved use, and ...": the ids of what stands before such an
 * insertion, of which alone the relation in it is told. `undefined` where the relation stands in none.
 */
export function toldBefore({ tokens, mentions }: Sentence, relation: Mention): string[] | undefined {
  const behind = tokens[relation.to + 1];
  if (!isOneOf(tokens, relation.to, USE_NOUNS) || (behind && behind.kind !== 'mark')) return undefined;
  let at = relation.from - 1;
  if (!isOneOf(tokens, at, DETERMINERS) && !isOneOf(tokens, at, POSSESSIVES)) return undefined;
  at--;
  if (isOneOf(tokens, at, FORMS_OF_BE) && tokens[at - 1]?.norm === 'which') at -= 2;
  if (tokens[at]?.text !== ',') return undefined;
  const told = mentions.filter(({ to }) => to === at);
  return told.flatMap(({ named }) => named.map(({ concept }) => concept.id));
}
