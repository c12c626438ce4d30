import { citedNames, issuedYear, plainTitle } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { groupBy } from '../evidence/group-by';
import { identifierIndex } from '../evidence/identifier-index';
import { identifiersIn } from '../evidence/identifiers';
import { perBase } from '../evidence/per-base';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { searchedReferences } from '../evidence/searched-references';
import { foldedWords } from '../fold';
import { KEY_COMMENT } from '../references-section/markers';

/** Titles are looked up by this many words at their beginning; shorter ones are too common to tell a work apart. */
const BEGINNING = 4;
/** An entry of a reference list is shorter, in UTF-16 units. */
const LONGEST_ENTRY = 3_000;

/**
 * The reference of the base that an entry of a draft's reference list is: the one whose key is in the comment behind it,
 * else the one with its DOI or PubMed number, the one whose whole title stands in it, or the one of its first author,
 * year, volume and first page. `undefined` where the base has none, or two that fit alike.
 */
export function entryReference(entry: string, base: EvidenceBase): Reference | undefined {
  const text = entry.slice(0, LONGEST_ENTRY);
  const kept = KEY_COMMENT.exec(text)?.[1];
  const named = kept === undefined ? undefined : referenceIndex(base).get(kept);
  if (named) return named;
  const byIdentifier = identifierIndex(base);
  const identified = identifiersIn(text)
    .map((id) => byIdentifier.get(id))
    .find(Boolean);
  if (identified) return identified;
  const words = foldedWords(text);
  return byTitle(words, base) ?? byPlace(words, base);
}

interface Titled {
  readonly reference: Reference;
  readonly words: readonly string[];
}

const titles = perBase((base) =>
  groupBy(
    searchedReferences(base).flatMap((reference): Titled[] => {
      const words = foldedWords(plainTitle(reference.csl) ?? '');
      return words.length < BEGINNING ? [] : [{ reference, words }];
    }),
    ({ words }) => beginningAt(words, 0),
  ),
);

function beginningAt(words: readonly string[], at: number): string {
  return words.slice(at, at + BEGINNING).join(' ');
}

function byTitle(words: readonly string[], base: EvidenceBase): Reference | undefined {
  const index = titles(base);
  const found = words.flatMap((_, at) =>
    (index.get(beginningAt(words, at)) ?? []).filter((titled) =>
      titled.words.every((word, offset) => words[at + offset] === word),
    ),
  );
  const longest = Math.max(...found.map((titled) => titled.words.length));
  const best = found.filter((titled) => titled.words.length === longest).map(({ reference }) => reference);
  if (best.length < 2) return best[0];
  // Two works of one title, such as a protocol and its report, differ in their year.
  const [ofYear, ...others] = best.filter(({ csl }) => words.includes(issuedYear(csl) ?? ''));
  return others.length === 0 ? ofYear : undefined;
}

const places = perBase((base) =>
  groupBy(
    searchedReferences(base).flatMap((reference) => {
      const place = placeOf(reference);
      return place === undefined ? [] : [{ reference, place }];
    }),
    ({ place }) => place,
  ),
);

/** An entry of a reference list has fewer; it bounds what is tried. */
const MOST_NUMBERS = 30;

/** First author, year, volume and first page, which tell an article apart where a style leaves out its title. */
function placeOf({ csl }: Reference): string | undefined {
  const [author] = foldedWords(citedNames(csl)[0] ?? '');
  const [page] = foldedWords(String(csl.page ?? ''));
  const [volume] = foldedWords(String(csl.volume ?? ''));
  const year = issuedYear(csl);
  return author && page && volume && year ? [author, year, volume, page].join(' ') : undefined;
}

function byPlace(words: readonly string[], base: EvidenceBase): Reference | undefined {
  const [author = ''] = words;
  const numbers = words.filter((word) => /^[a-z]?\d+$/.test(word)).slice(0, MOST_NUMBERS);
  const index = places(base);
  const years = numbers.filter((word) => /^(?:19|20)\d\d$/.test(word));
  // The volume and the page behind it stand side by side but for an issue's number.
  const pairs = numbers.flatMap((volume, at) =>
    numbers.slice(at + 1, at + 4).map((page) => [volume, page] as const),
  );
  const found = years.flatMap((year) =>
    pairs.flatMap(([volume, page]) => index.get([author, year, volume, page].join(' ')) ?? []),
  );
  const [first, ...others] = new Set(found.map(({ reference }) => reference));
  return others.length === 0 ? first : undefined;
}
