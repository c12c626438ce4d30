import { NEGATIVE_WORDS, TREATMENT_WORDS } from '../../reading/english/measures';
import { AGAINST, ALONE, BEFORE_NEGATED, NEVER_NAMES, OMISSIONS } from '../../reading/english/trial-words';
import type { Token } from '../../reading/tokens';
import { shortens } from '../names/abbreviations';
import { findHits } from '../names/hits';
import { wordKey } from '../names/phrase';
import { type Arms, otherSide, type Side } from './arms';

/** For each token the arm that it names, if any. */
export type Named = readonly (Side | undefined)[];

/** For each token the arm that it names by words that the other has not; a dose only with its unit. */
export function namedArms(tokens: readonly Token[], arms: Arms): Named {
  const [one, two] = [marks(tokens, arms, 'intervention'), marks(tokens, arms, 'comparator')];
  const named = tokens.map((_, at) => (one[at] === two[at] ? undefined : (one[at] ?? two[at])));
  return withNegation(tokens, withShared(tokens, arms, withShortened(tokens, arms, named)));
}

function marks(tokens: readonly Token[], arms: Arms, side: Side): Named {
  const { phrase, own } = arms[side];
  const hits = findHits(tokens, phrase, own);
  const terms = new Map(own.map((term) => [term.stem, term]));
  return hits.map((stems, at) => {
    const term = terms.get(stems[0] ?? '');
    if (
      !term ||
      isComparison(tokens, at, term.word) ||
      (term.isNumber && wordKey(tokens[at + 1]?.norm ?? '') !== term.next?.stem)
    )
      return undefined;
    return term.negated ? otherSide(side) : side;
  });
}

/** "higher" is not the "high" of a high dose, unless it is called "the higher dose". */
function isComparison(tokens: readonly Token[], at: number, word: string): boolean {
  const [token, next] = [tokens[at]?.norm, tokens[at + 1]?.norm ?? ''];
  return TREATMENT_WORDS.has(word) && token === `${word}er` && !TREATMENT_WORDS.has(next);
}

/** Names cut short in capitals (MTX), where the text gives an arm no other name. */
function withShortened(tokens: readonly Token[], arms: Arms, named: Named): Named {
  const short = (token: Token, side: Side) =>
    arms[side].own.some(({ word, isNumber }) => !isNumber && shortens(token, word));
  return named.map((known, at) => {
    const token = tokens[at];
    if (known || !token) return known;
    const [one, two] = [short(token, 'intervention'), short(token, 'comparator')];
    return one === two ? undefined : one ? 'intervention' : 'comparator';
  });
}

/**
 * One arm is the other without something. Where it is named by "no", the words of both mean the one that has it; else
 * they mean the smaller arm, when the text says "alone" or names a group by them.
 */
function withShared(tokens: readonly Token[], arms: Arms, named: Named): Named {
  const bare = bareSide(arms);
  if (!bare) return named;
  const phrase = arms[bare].phrase;
  const lacking = phrase.terms.some(({ negated }) => negated) || arms[otherSide(bare)].own.length === 0;
  const side = lacking && arms.control ? otherSide(arms.control) : bare;
  const words = phrase.terms.filter(({ isNumber, word }) => !isNumber && word.length > 1);
  const telling = words.filter(({ word }) => !TREATMENT_WORDS.has(word));
  const terms = telling.length > 0 ? telling : words.filter(({ word }) => !NEVER_NAMES.has(word));
  const hits = findHits(tokens, phrase, terms);
  const names = (other: Side) => named.includes(other);
  return named.map((known, at) => {
    if (known || (hits[at]?.length ?? 0) === 0) return known;
    if (lacking) return side;
    // "Sham X" is the other arm, and X by itself the treated one.
    if (arms.control === otherSide(bare) && !named[at - 1] && !named[at + 1] && names(otherSide(bare)))
      return bare;
    const near = [at - 3, at - 2, at - 1, at + 1, at + 2, at + 3].some((other) => named[other] !== undefined);
    return !near && !isAdded(tokens, at) && isAlone(tokens, at) ? side : undefined;
  });
}

function bareSide(arms: Arms): Side | undefined {
  const [one, two] = [arms.intervention.own.length === 0, arms.comparator.own.length === 0];
  if (one === two) return undefined;
  return two ? 'comparator' : 'intervention';
}

/** "A + B": with something added it is another arm. */
function isAdded(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at + 1].some((next) => /^(?:\+|plus)$/.test(tokens[next]?.norm ?? ''));
}

function isAlone(tokens: readonly Token[], at: number): boolean {
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ norm }) => norm);
  return (
    words(at + 1, at + 4).some((word) => ALONE.has(word)) ||
    words(at - 4, at).some((word) => AGAINST.has(word))
  );
}

/** "without the drug" names the other arm. */
function withNegation(tokens: readonly Token[], named: Named): Named {
  let negated = false;
  return named.map((side, at) => {
    if (!side) return undefined;
    negated = (named[at - 1] === side && negated) || isNegated(tokens, at);
    return negated ? otherSide(side) : side;
  });
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? ''];
  return (
    (NEGATIVE_WORDS.has(before) && tokens[at - 1]?.text !== 'NO') ||
    (BEFORE_NEGATED.has(before) && NEGATIVE_WORDS.has(first)) ||
    (before === 'of' && OMISSIONS.has(first))
  );
}
