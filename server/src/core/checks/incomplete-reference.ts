import { citedNames, issuedYear, plainTitle } from '../bibliography/format-short';
import { isPart, isPeriodical } from '../bibliography/formats/shared/publications';
import { quote } from '../evidence/quote';
import type { CslItem } from '../evidence/schema/reference';
import { listed } from '../wording/listed';
import type { LibraryCheck } from './library-check';

/** Reports each reference that lacks what a list of references prints of its type; all of it in one message. */
export const incompleteReference = {
  meta: {
    code: 'incomplete-reference',
    title: 'Reference with parts missing',
    severity: 'information',
    page: 'docs/codes/incomplete-reference.md',
  },
  rule: 'fields-missing',
  faultsIn: (entries) =>
    entries.flatMap((entry) => {
      const missing = missingIn(entry.csl);
      if (missing.length === 0) return [];
      const them = missing.length > 1 ? 'them' : 'it';
      return [{ entry, message: `${quote(entry.key)} lacks ${listed(missing)}: add ${them}.` }];
    }),
} as const satisfies LibraryCheck;

/** A part of a reference: how it is called, and whether an item has it. */
interface Part {
  readonly name: string;
  readonly isThere: (csl: CslItem) => boolean;
}

const AUTHOR: Part = { name: 'an author', isThere: (csl) => citedNames(csl).length > 0 };
const TITLE: Part = { name: 'a title', isThere: (csl) => Boolean(plainTitle(csl)?.trim()) };
// "In press" and the like say when as well as can be.
const YEAR: Part = {
  name: 'a year',
  isThere: (csl) => issuedYear(csl) !== undefined || Boolean(csl.issued?.literal?.trim() || csl['status']),
};
const within = (name: string): Part => ({
  name,
  isThere: (csl) => Boolean(csl['container-title']?.trim() || csl['container-title-short']?.trim()),
});
const by = (name: string): Part => ({ name, isThere: (csl) => Boolean(csl.publisher?.trim()) });
const ADDRESS: Part = { name: 'an address (URL)', isThere: (csl) => Boolean(csl.URL?.trim() || csl.DOI) };

/** What lists of references print of a type, after the Vancouver style (Citing Medicine, 2nd ed., NLM 2007). */
function partsOf(type: string): readonly Part[] {
  if (isPeriodical(type)) return [AUTHOR, TITLE, within('a journal'), YEAR];
  if (type === 'chapter') return [AUTHOR, TITLE, within('the title of the book'), by('a publisher'), YEAR];
  if (isPart(type)) return [AUTHOR, TITLE, within('the title of what it is part of'), YEAR];
  if (type === 'book') return [AUTHOR, TITLE, by('a publisher'), YEAR];
  if (type === 'thesis') return [AUTHOR, TITLE, by('a school'), YEAR];
  if (type === 'webpage' || type === 'post-weblog') return [TITLE, ADDRESS];
  return [TITLE];
}

function missingIn(csl: CslItem): readonly string[] {
  return partsOf(csl.type).flatMap(({ name, isThere }) => (isThere(csl) ? [] : [name]));
}
