import { citedNames, issuedYear, plainTitle } from '../bibliography/format-short';
import { isPart } from '../bibliography/formats/shared/publications';
import { comparedDoi, comparedPmid, identifiersOf } from '../bibliography/same-work';
import type { CslItem } from '../evidence/schema/reference';
import { fold, foldedWords } from '../fold';

/** A reference under its key. */
export interface Keyed {
  readonly key: string;
  readonly csl: CslItem;
}

/** Two references that are the same work, and by what. */
export interface SameWork<T extends Keyed> {
  readonly first: T;
  readonly second: T;
  readonly by: 'DOI' | 'PMID' | 'title';
}

/**
 * The references that are the same work as one before them: by DOI or PMID, or by title and year where nothing
 * speaks against it. Each once, in the order of the list and with the first one of its work.
 */
export function sameWorks<T extends Keyed>(entries: readonly T[]): readonly SameWork<T>[] {
  const byIdentifier = new Map<string, T>();
  const byTitle = new Map<string, T>();
  return entries.flatMap((second): readonly SameWork<T>[] => {
    const ids = identifiersOf(second.csl);
    const id = ids.find((one) => byIdentifier.has(one));
    const identified = byIdentifier.get(id ?? '');
    const title = titleKey(second.csl);
    const titled = byTitle.get(title);
    for (const one of ids) if (!byIdentifier.has(one)) byIdentifier.set(one, second);
    if (title !== '' && !titled) byTitle.set(title, second);
    if (identified && isOneWork(identified.csl, second.csl)) {
      const by = id?.startsWith('doi:') ? 'DOI' : 'PMID';
      return identified.key === second.key ? [] : [{ first: identified, second, by }];
    }
    const isSame = titled && titled.key !== second.key && agree(titled.csl, second.csl);
    return isSame ? [{ first: titled, second, by: 'title' }] : [];
  });
}

/** Whether two items with one identifier are one work: chapters are often given the DOI of their book. */
function isOneWork(a: CslItem, b: CslItem): boolean {
  const words = ({ title }: CslItem): string => foldedWords(title ?? '').join(' ');
  return !(isPart(a.type) || isPart(b.type)) || mayBe(words(a), words(b));
}

/** Title and year as they are compared; empty for an item that lacks one of them. */
function titleKey(csl: CslItem): string {
  const [title, year] = [foldedWords(plainTitle(csl) ?? '').join(' '), issuedYear(csl)];
  return title === '' || year === undefined ? '' : `${title} ${year}`;
}

/** Whether nothing tells two items of the same title and year apart: "Editorial" may stand in every issue. */
function agree(a: CslItem, b: CslItem): boolean {
  return (
    mayBe(comparedDoi(a), comparedDoi(b)) &&
    mayBe(comparedPmid(a), comparedPmid(b)) &&
    mayBe(citedNames(a)[0], citedNames(b)[0]) &&
    mayBe(volume(a), volume(b)) &&
    mayBe(firstPage(a), firstPage(b)) &&
    (!isPart(a.type) || mayBe(a['container-title'], b['container-title']))
  );
}

/** Whether two texts are the same, or one is not known. */
function mayBe(a: string | undefined, b: string | undefined): boolean {
  return !a || !b || fold(a) === fold(b);
}

function volume({ volume: of }: CslItem): string | undefined {
  return of === undefined ? undefined : String(of);
}

function firstPage({ page }: CslItem): string | undefined {
  return /^\w{1,20}/.exec(String(page ?? '').trim())?.[0];
}
