import type { CslItem } from '../../../server/src/core/evidence/schema/reference';
import { makeLibrary } from '../../../tests/support/library/library';
import { draftOf } from './draft';

/** Different references made; a larger library has each several times, under other keys, titles and identifiers. */
const DIFFERENT = 400;
/** UTF-16 units of an abstract, as those of trials have. */
const ABSTRACT = 900;

/** A library of so many references with abstracts, the same for the same count. */
export function libraryOf(count: number): CslItem[] {
  const different = makeLibrary(1, Math.min(count, DIFFERENT));
  const abstract = draftOf(ABSTRACT).replaceAll(/[#\n[\]@]/g, ' ');
  return Array.from({ length: Math.ceil(count / DIFFERENT) }, () => different)
    .flat()
    .slice(0, count)
    .map((item, index) => {
      return {
        ...item,
        id: `${item.id}-${index}`,
        title: `${item.title} ${index}`,
        DOI: `10.1000/${index}`,
        abstract,
      };
    });
}
