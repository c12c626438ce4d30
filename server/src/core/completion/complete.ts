import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { bestFits } from './best-fits';
import type { CitationCompletion, CitationCompletions } from './citation-completion';
import { type CitationQuery, citationQuery } from './citation-query';
import { completeName } from './complete-name';
import { completeNumber } from './complete-number';
import type { Fits } from './fits';
import { type Context, contextAt, favour } from './in-context';
import { citationItem } from './item';
import { keyPlace, numberedQuery, numberPlace } from './number-place';
import { BEGUN_FIT, search } from './search';
import { positionOfKey, type SearchIndex } from './search-index';
import { searchIndexOf } from './search-index-of';
import { stancesAt } from './stance';

/** How many are offered: fewer of a large list, each of which is read from its text, and which nobody looks through. */
const MOST = { few: 50, many: 30 } as const;
/** References that are many. */
const MANY = 1000;
const NOTHING_KNOWN: Context = { stances: new Map(), named: new Set(), cited: new Set() };

/**
 * The references that can be cited at an offset of the text, at most 50 or, of more than 1,000, 30: by key after `@` or in a role, by number in
 * brackets, or by a name in the sentence. A draft that cites by number gets numbers in each of these places. What is
 * typed may be of a key, author, year, trial, title, journal, subject or identifier. An analysis of the draft, if there is one, puts forward what the sentence and the draft point to.
 * `undefined` where no citation is being typed.
 */
export function completeAt(
  text: string,
  offset: number,
  base: EvidenceBase,
  analysis?: DraftAnalysis,
): CitationCompletions | undefined {
  const query = citationQuery(text, offset) ?? (analysis && numberedQuery(analysis, offset));
  const byKey = query && completeKey(query, text, offset, base, analysis);
  if (byKey) return byKey;
  return analysis && (completeNumber(analysis, offset, base) ?? completeName(analysis, offset, base));
}

function completeKey(
  query: CitationQuery,
  text: string,
  offset: number,
  base: EvidenceBase,
  analysis: DraftAnalysis | undefined,
): CitationCompletions | undefined {
  // Behind a key come words of the author's own.
  const [first = '', second] = query.typed.split(' ');
  if (second !== undefined && referenceIndex(base).get(first)) return undefined;
  const index = searchIndexOf(base);
  const fits = search(index, query.typed);
  if (query.isGuess && !keepAtLeast(fits, BEGUN_FIT)) return undefined;
  const stances = analysis ? stancesAt(analysis, offset, base) : NOTHING_KNOWN.stances;
  favour(fits, index, base, analysis ? contextAt(analysis, offset, base, stances) : NOTHING_KNOWN);
  leaveOut(query.beside, fits, index, base);
  const place = (analysis && numberPlace(query, analysis, offset)) ?? keyPlace(query);
  const typed = text.slice(place.span.start, offset);
  const most = index.references.length > MANY ? MOST.many : MOST.few;
  const items = bestFits(fits, most).flatMap((at, rank): CitationCompletion[] => {
    const reference = index.references[at];
    if (!reference) return [];
    const stance = stances.get(reference.key);
    return [citationItem(reference, base, { rank, typed, stance, ...place.write(reference) })];
  });
  // Without references, more typing finds none either.
  return { span: place.span, items, isIncomplete: index.references.length > 0 };
}

/** Leaves out what fits less well; says whether anything is left. */
function keepAtLeast(fits: Fits, least: number): boolean {
  let isAny = false;
  for (const at of fits.found) {
    if (fits.at(at) < least) fits.leaveOut(at);
    else isAny = true;
  }
  return isAny;
}

/** Nobody cites a reference twice in one cluster. */
function leaveOut(keys: readonly string[], fits: Fits, index: SearchIndex, base: EvidenceBase): void {
  for (const key of keys) {
    const own = referenceIndex(base).get(key)?.key;
    if (own !== undefined) fits.leaveOut(positionOfKey(index, own));
  }
}
