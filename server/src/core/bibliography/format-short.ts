import type { CslItem, CslName } from '../evidence/schema/reference';

/** The name a person is cited by: family name with its particle, or the literal name of a group. */
export function citedName(name: CslName): string {
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return family || name.literal || name.given || '';
}

/** The names that stand for an item, authors before editors; without empty ones. */
export function citedNames(csl: CslItem): string[] {
  const authors = (csl.author ?? []).map(citedName).filter(Boolean);
  return authors.length > 0 ? authors : (csl.editor ?? []).map(citedName).filter(Boolean);
}

/** The year an item was issued in, as written; `undefined` where it has none. */
export function issuedYear(csl: CslItem): string | undefined {
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  if (year !== undefined && String(year) !== '') return String(year);
  return /\b\d{4}\b/.exec(csl.issued?.literal ?? '')?.[0];
}

// The tags that CSL knows within titles (CSL-JSON, "HTML-like formatting tags").
const TAGS = /<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]*)?>/g;

/** The title of an item as plain text, without the tags that styles set italics and the like by; none of none. */
export function plainTitle(csl: CslItem | undefined): string | undefined {
  const title = csl?.title;
  return title?.includes('<') ? title.replace(TAGS, '') : title;
}

/** How an item is named in a few words: `Hardy 2012`, or its title or key where it has no author. */
export function shortCitation(csl: CslItem): string {
  const name = citedNames(csl)[0] ?? clip(plainTitle(csl) ?? csl.id, 40);
  return [name, issuedYear(csl)].filter(Boolean).join(' ');
}

/** The text cut to at most `length` UTF-16 units with an ellipsis, never within a surrogate pair. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
