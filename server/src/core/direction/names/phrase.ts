import { TIME_UNITS } from '../../reading/english/figure-words';
import { FUNCTION_WORDS, MEASURE_WORDS, NEGATIVE_WORDS, SAME_OUTCOME } from '../../reading/english/measures';
import { type Token, tokenize } from '../../reading/tokens';
import { prepare } from '../prepare';
import { isAbbreviation } from './abbreviations';
import { stem } from './stem';

/** One content word of a name, by its stem, with the word after it. */
export interface Term {
  readonly stem: string;
  readonly word: string;
  readonly next: { readonly word: string; readonly stem: string } | undefined;
  readonly isNumber: boolean;
  /** It is written like an abbreviation. */
  readonly abbreviation: boolean;
  /** The name itself says that this is lacking: not blocked, no drug. */
  readonly negated: boolean;
}

/** A name given by the row, cut into what it can be recognised by. */
export interface Phrase {
  readonly text: string;
  readonly terms: readonly Term[];
  /** First letters of its words, with and without words of grammar; abbreviations are parts of them. */
  readonly initials: readonly string[];
}

const canonical = new Map(
  SAME_OUTCOME.flatMap((family) => family.map((word) => [stem(word), stem(family[0] ?? word)] as const)),
);

/** The stem by which a word of the text and a word of a name are compared. */
export function wordKey(norm: string): string {
  const key = stem(norm);
  return canonical.get(key) ?? key;
}

/** Reads a name of the row. */
export function phraseOf(name: string): Phrase {
  const tokens = tokenize(prepare(name)).filter(({ kind }) => kind !== 'mark');
  const content = tokens.filter(({ norm }) => !FUNCTION_WORDS.has(norm));
  const negation = tokens.findIndex(({ norm }) => NEGATIVE_WORDS.has(norm));
  const terms = content.map((token, index) => ({
    stem: wordKey(token.norm),
    word: token.norm,
    next: wordOf(content[index + 1]),
    isNumber: token.kind === 'number',
    abbreviation: isAbbreviation(token),
    negated: negation >= 0 && token.start > (tokens[negation]?.start ?? 0),
  }));
  return { text: name, terms, initials: [initialsOf(tokens), initialsOf(content)] };
}

function wordOf(token: Token | undefined): Term['next'] {
  return token && { word: token.norm, stem: wordKey(token.norm) };
}

function initialsOf(tokens: readonly Token[]): string {
  return tokens.map(({ norm }) => norm[0] ?? '').join('');
}

const COMMON = 0.25;
/** Two results of one outcome are often told apart by when they were measured. */
const POINT_OF_TIME = 0.6;

/** How much a word says about which outcome is meant. */
export function weightOf(term: Term): number {
  if (term.isNumber) return TIME_UNITS.has(term.next?.word ?? '') ? POINT_OF_TIME : COMMON;
  return MEASURE_WORDS.has(term.word) ? COMMON : 1;
}
