import { FUNCTION_WORDS } from '../../reading/english/measures';
import { STATISTICAL } from '../../reading/english/trial-words';
import type { Token } from '../../reading/tokens';
import type { Phrase } from './phrase';

/** Whether a token is written like an abbreviation: two to six capitals. */
export function isAbbreviation({ text }: Token): boolean {
  return /^\p{Lu}{2,6}s?$/u.test(text);
}

/** Whether a token of the text abbreviates several words of the name in a row; two letters must not stand for words of grammar. */
export function abbreviates(token: Token, phrase: Phrase): boolean {
  if (!isAbbreviation(token) || STATISTICAL.has(token.norm)) return false;
  const letters = token.text.replace(/s$/, '').toLowerCase();
  const initials = letters.length > 2 ? phrase.initials : phrase.initials.slice(-1);
  return initials.some((found) => found.includes(letters));
}

const SHORTENED = /^\p{Lu}{3,5}$/u;

/** Whether a token in capitals cuts one long word short, with its first letter and others in order: MTX of methotrexate. */
export function shortens(token: Token, word: string): boolean {
  if (!SHORTENED.test(token.text) || STATISTICAL.has(token.norm) || word.length < token.norm.length + 3)
    return false;
  if (token.norm[0] !== word[0]) return false;
  let found = 0;
  for (const letter of word) if (letter === token.norm[found]) found++;
  return found === token.norm.length;
}

/** The number of tokens from `at` on that spell out an abbreviation: 3 for "body mass index" and BMI; 0 for none. */
export function spelledOut(tokens: readonly Token[], at: number, abbreviation: string): number {
  let letter = 0;
  let index = at;
  for (; index < tokens.length && letter < abbreviation.length; index++) {
    const token = tokens[index];
    if (!token || token.kind !== 'word') return 0;
    const common = FUNCTION_WORDS.has(token.norm);
    if (token.norm[0] === abbreviation[letter] && !common) letter++;
    else if (letter === 0 || !common) return 0;
  }
  return letter === abbreviation.length ? index - at : 0;
}
