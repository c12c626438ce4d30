import type { WordPattern } from './word-patterns';
import { words } from './words';

/** What shows in the text around a clause, and at its ends, whether another one can stand in its place. */

/** The end of what stands before a clause: nothing, or a word or mark after which one may stand. */
export const CLAUSE_BEFORE: WordPattern = {
  pattern:
    /(?:^|[,;:(\u2013\u2014]|\b(?:and|but|whereas|while|although|though|because|that|yet|since|so))\s*$/i,
  match: ['', 'Pain fell, and ', 'They found that '],
  not: ['The trial of ', 'Withstand'],
};

/** The beginning of what stands behind a clause: nothing, or a word or mark before which one may end. */
export const CLAUSE_AFTER: WordPattern = {
  pattern:
    /^\s*(?:$|[.,;:)!?[\u2013\u2014]|(?:and|but|whereas|while|although|though|because|yet|since|so)\b)/i,
  match: ['', '.', ' and nausea was rare'],
  not: [' in adults', ' android'],
};

/** Words after which a clause may leave its subject out. */
export const LEANS: WordPattern = {
  pattern: /\b(?:and|but|yet|which|that)\s*$/i,
  match: ['Pain fell and ', 'a drug which '],
  not: ['Pain fell or ', 'the band '],
};

/** Words that look like a finite verb. */
export const FINITE: WordPattern = {
  pattern:
    /^(?:is|are|was|were|has|had|have|does|did|do|can|may|might|could|should|will|would)$|(?:ed|es|s)$/i,
  match: ['is', 'reduced', 'reduces', 'Helps'],
  not: ['reduce', 'pain'],
};

/** First words that stand for a subject told before, or open one. */
export const POINTING_SUBJECTS = words('it they this these that the');

/** Words by which another clause opens, whose verb is not that of the subject before: "gains until a week had gone by". */
export const OPENS_ANOTHER = words(
  'until before unless while when because since if that which who whose but',
);

/** Words that hang on one before them, or lead to one behind: what holds them is no clause by itself. */
export const HANGS: WordPattern = {
  pattern: /^(?:of|to|than|from|by|as|with|or|nor)\b|\b(?:and|but|or|nor|because|that|which|than)\W*$/i,
  match: ['of pain', 'nor disability', 'it reduces pain and', 'it helps because,'],
  not: ['often helps', 'it reduces pain and nausea'],
};

/** A sentence that says more than one clause. */
export const SAYS_MORE: WordPattern = {
  pattern: /;|[,:]\s+(?:and|but|or|while|whereas|although|which|who)\b/i,
  match: ['it helps; it harms', 'it helps, but not for long', 'it helps, which matters'],
  not: ['it helps, android or not', 'it helps but harms'],
};

/** Articles of a trial that was not told of before: "in another crossover trial". */
export const OF_ANOTHER = words('a an one another');

/** Adverbs between "and" and a subject, by which something is told once more: "and once again X reversed it". */
export const AGAIN = words('once again more later then finally there');
