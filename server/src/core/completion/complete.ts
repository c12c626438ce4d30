import type { DraftAnalysis } from '../analysis';
import { clip, plainTitle, shortCitation } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import type { Reference } from '../evidence/schema/reference';
import { trialIndex } from '../evidence/trial-index';
import { oneLine } from '../markdown-escape';
import type { Span } from '../span';
import { designWord } from '../wording/words';
import { bestFits } from './best-fits';
import { type CitationQuery, citationQuery } from './citation-query';
import { contextBonus } from './in-context';
import { type Fit, search } from './search';
import { type SearchIndex, searchIndexOf } from './search-index';

/** A reference that may be cited, as plain text. */
export interface CitationCompletion {
  readonly key: string;
  /** `Hardy 2012 · RCT` */
  readonly label: string;
  /** The title. */
  readonly detail: string;
  /** What replaces the span: the key, with `@` or `}` where they are missing. */
  readonly insertText: string;
  /** Begins with what was typed, so that an editor that filters by letters keeps items found by other fields. */
  readonly filterText: string;
  /** Sorts the items by fit. */
  readonly sortText: string;
}

export interface CitationCompletions {
  /** What an accepted item replaces, in UTF-16 offsets; it touches the offset asked about. */
  readonly span: Span;
  /** Best fit first. */
  readonly items: readonly CitationCompletion[];
  /** More typing may find other references, so the editor must ask again. */
  readonly isIncomplete: true;
}

const MOST = 50;
/** A detail is one line of a list. */
const LONGEST_DETAIL = 200;

/**
 * The references that can be cited at an offset of the text, at most 50, for what is typed there of a key, author,
 * year, trial name, title or journal. An analysis of the draft, if there is one, puts forward what it points to.
 * `undefined` where no citation is being typed.
 */
export function completeAt(
  text: string,
  offset: number,
  base: EvidenceBase,
  analysis?: DraftAnalysis,
): CitationCompletions | undefined {
  const query = citationQuery(text, offset);
  if (!query) return undefined;
  const index = searchIndexOf(base);
  const fit = search(index, query.typed);
  if (analysis) addBonus(fit, index, contextBonus(analysis, offset, base));
  const items = bestFits(fit, MOST).flatMap((at, rank) => {
    const reference = index.references[at];
    return reference ? [itemOf(reference, rank, query, base)] : [];
  });
  return { span: query.span, items, isIncomplete: true };
}

function addBonus(fit: Fit, { references }: SearchIndex, bonus: ReadonlyMap<string, number>): void {
  if (bonus.size === 0) return;
  for (const [at, { key }] of references.entries()) {
    const value = fit[at] ?? 0;
    if (value > 0) fit[at] = value + (bonus.get(key) ?? 0);
  }
}

function itemOf(
  reference: Reference,
  rank: number,
  query: CitationQuery,
  base: EvidenceBase,
): CitationCompletion {
  const { csl, key: own, citeAs: key = own } = reference;
  const label = labelOf(reference, base);
  const detail = clip(oneLine(plainTitle(csl) ?? csl['container-title'] ?? key), LONGEST_DETAIL);
  return {
    key,
    label,
    detail,
    insertText: `${query.before}${key}${query.after}`,
    filterText: `${query.typed} ${key} ${label} ${detail}`.trimStart(),
    sortText: String(rank).padStart(3, '0'),
  };
}

function labelOf({ key, csl }: Reference, base: EvidenceBase): string {
  const [trial] = trialIndex(base).publishedIn(key);
  const name = clip(oneLine(shortCitation(csl)) || key, LONGEST_DETAIL);
  return trial ? `${name} · ${designWord(trial)}` : name;
}
