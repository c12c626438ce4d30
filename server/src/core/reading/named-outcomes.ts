import type { Clause } from './clauses';
import { CONDITION_NOUNS, FEELING } from './english/content-words';
import { DETERMINERS, UNTIL } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, isClassOfDrugs, type Mention } from './mentions';
import type { Predicate } from './predicate';
import { covers } from './range';
import type { Sentence } from './sentence';

/** The ids of the outcomes that a clause names; "function, which did not differ" is about the one right before it. */
export function outcomesIn(sentence: Sentence, clause: Clause, predicate: Predicate | undefined): string[] {
  const { mentions, tokens } = sentence;
  const of = (among: readonly Mention[]) => [
    ...new Set(
      among.flatMap((mention) =>
        // "This painful condition" names no outcome.
        isOneOf(tokens, mention.to, CONDITION_NOUNS) || isClassOfDrugs(mention, tokens)
          ? []
          : (conceptOf(mention, 'outcome')?.id ?? []),
      ),
    ),
  ];
  const own = of(
    mentions.filter(
      (mention) =>
        covers(clause, mention) &&
        !isListedBefore(sentence, mention, predicate) &&
        !isGradedApart(sentence, mention, predicate) &&
        !isFeltThen(sentence, mention, predicate),
    ),
  );
  if (own.length > 0 || clause.link !== 'relative') return own;
  return of(mentions.filter(({ to }) => to === clause.from));
}

/** "Its toxicity and the absence of an advantage": what stands before the "and" is not what there is no advantage in. */
function isListedBefore({ tokens }: Sentence, { to }: Mention, predicate: Predicate | undefined): boolean {
  if (!predicate?.rules.includes('better-noun') || to > predicate.core.from) return false;
  return tokens[to]?.norm === 'and' && isOneOf(tokens, to + 1, DETERMINERS);
}

/** "It had to be stronger before people felt pain": that they felt it tells when, and what was stronger is something else. */
function isFeltThen({ tokens }: Sentence, { from }: Mention, predicate: Predicate | undefined): boolean {
  const verb = isOneOf(tokens, from - 1, FEELING) ? from - 1 : from - 2;
  if (!predicate || !isOneOf(tokens, verb, FEELING)) return false;
  return tokens.slice(predicate.core.to, verb).some(({ norm }) => UNTIL.has(norm));
}

/** "A firmer grip, less pain": each of a list has a comparative of its own, and that of the second says nothing of the first. */
function isGradedApart(
  { tokens, cues }: Sentence,
  { to }: Mention,
  predicate: Predicate | undefined,
): boolean {
  const core = predicate?.core.from;
  if (tokens[to]?.text !== ',' || core !== to + 1) return false;
  return cues.some(({ means, from }) => from === core && means.kind === 'effect' && means.form === 'degree');
}
