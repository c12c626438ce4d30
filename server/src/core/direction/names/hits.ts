import type { Token } from '../../reading/tokens';
import { abbreviates, spelledOut } from './abbreviations';
import { type Phrase, type Term, wordKey } from './phrase';

/** For each token of a text the stems of a name that it stands for; most stand for none. */
export type Hits = readonly (readonly string[])[];

const NONE: readonly string[] = [];

/**
 * Finds the words of a name in a text: by their stems, by an abbreviation of several of them, and by the words
 * that an abbreviation of the name stands for.
 */
export function findHits(tokens: readonly Token[], phrase: Phrase, terms: readonly Term[]): Hits {
  const stems = new Set(terms.map((term) => term.stem));
  // Two letters are the initials of too many words.
  const spellable = terms.filter(({ abbreviation, word }) => abbreviation && word.length > 2);
  const hits: (readonly string[])[] = tokens.map((token) => {
    const key = wordKey(token.norm);
    if (stems.has(key)) return [key];
    return abbreviates(token, phrase) ? abbreviated(token, terms) : NONE;
  });
  for (const term of spellable) {
    for (let at = 0; at < tokens.length; at++) {
      const end = at + spelledOut(tokens, at, term.word);
      for (let index = at; index < end; index++) hits[index] = [term.stem];
    }
  }
  return hits;
}

function abbreviated(token: Token, terms: readonly Term[]): string[] {
  const letters = new Set(token.norm);
  const found = terms.filter(({ word, isNumber }) => !isNumber && letters.has(word[0] ?? ''));
  return found.map((term) => term.stem);
}
