import { distance } from 'fastest-levenshtein';
import { quote } from './quote';

/** Comparisons one suggester makes before it stops, so that a file full of mistakes cannot hang the reader. */
const BUDGET = 2_000_000;

/** Longer words are no slips of a known name. */
const LONGEST = 100;

/** A function that gives the candidate nearest to a word, or `undefined` when none is near. */
export type Suggest = (word: string) => string | undefined;

/**
 * A function that finds what a mistyped word was meant to be: the candidate within one edit for each three
 * characters (Levenshtein, case ignored), or else the shortest that the word begins, as in `cancer` for
 * `cancer-pain`. Of equally near candidates the first is given.
 */
export function suggester(candidates: readonly string[]): Suggest {
  const lower = candidates.map((candidate) => candidate.toLowerCase());
  let spent = 0;
  return (word) => {
    if (word.length > LONGEST || spent > BUDGET) return undefined;
    spent += candidates.length;
    return nearest(word.toLowerCase(), candidates, lower);
  };
}

function nearest(word: string, candidates: readonly string[], lower: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  let longer: string | undefined;
  for (const [index, candidate] of lower.entries()) {
    if (candidate.startsWith(`${word}-`) && candidate.length < (longer?.length ?? Infinity)) {
      longer = candidates[index];
    }
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word, candidate);
    if (edits < least) [best, least] = [candidates[index], edits];
  }
  return best ?? longer;
}

/** The end of a message about an unknown word: the likeliest candidate, or what else to do about it. */
export function didYouMean(word: string, suggest: Suggest, otherwise: string): string {
  const meant = suggest(word);
  return meant === undefined ? `${otherwise}.` : `did you mean ${quote(meant)}?`;
}
