import type { CslItem } from '../../../server/src/core/evidence/schema/reference';
import { makeLibrary } from '../../../tests/support/library/library';
import { draftOf } from './draft';

/** Different references made; a larger library has each several times, under other keys, titles and identifiers. */
const DIFFERENT = 400;
/** UTF-16 units of an abstract: some of those of trials have as many, and 100,000 entries of BibTeX come to 125 MB. */
const ABSTRACT = 823;

/** A library of so many references with abstracts, the same for the same count; or as many more of a larger one, `from` an index on. */
export function libraryOf(count: number, from = 0): CslItem[] {
  const different = makeLibrary(1, Math.min(count, DIFFERENT));
  const abstract = draftOf(ABSTRACT)
    .replaceAll(/[#\n[\]@]/g, ' ')
    .slice(0, ABSTRACT);
  return Array.from({ length: count }, (_, at) => from + at).flatMap((index) => {
    const item = different[index % different.length];
    const { id, title } = item ?? {};
    return item
      ? [{ ...item, id: `${id}-${index}`, title: `${title} ${index}`, DOI: `10.1000/${index}`, abstract }]
      : [];
  });
}
