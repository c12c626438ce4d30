import { latexToText } from '../latex/to-text';
import { put } from '../shared/draft';
import { bareDoi, pubMedCentralId, pubMedId, serialNumber } from '../shared/identifiers';
import { isPreprintName } from '../shared/preprints';
import { type Conversion, putFirst, textOf, wordOf } from './context';
import { splitCommas } from './split';

/** Where works are found under the number that `eprint` gives, as Pandoc has them. */
const ARCHIVES: ReadonlyMap<string, readonly [name: string, address: string]> = new Map([
  ['arxiv', ['arXiv', 'https://arxiv.org/abs/']],
  ['jstor', ['JSTOR', 'https://www.jstor.org/stable/']],
  ['googlebooks', ['Google Books', 'https://books.google.com?id=']],
]);

const address = (latex: string): string => latexToText(latex, 'address');

/** DOI, numbers of databases, ISBN and the like, addresses, and further citation keys. */
export function putIdentifiers(conversion: Conversion): void {
  putFirst(conversion, 'DOI', ['doi'], ({ value }) => bareDoi(address(value)));
  putFirst(conversion, 'PMID', ['pmid'], ({ value }) => pubMedId(address(value)) ?? address(value));
  putFirst(
    conversion,
    'PMCID',
    ['pmcid', 'pmc'],
    ({ value }) => pubMedCentralId(address(value)) ?? address(value),
  );
  putFirst(conversion, 'ISBN', ['isbn'], ({ value }) => serialNumber(address(value)));
  putFirst(conversion, 'ISSN', ['issn'], ({ value }) => serialNumber(address(value)));
  putFirst(conversion, 'URL', ['url'], ({ value }) => address(value));
  putFirst(conversion, 'URL', ['howpublished'], ({ value }) => onlyAddress(value));
  putEprint(conversion);
  putFirst(conversion, 'other-ids', ['ids'], ({ value }) => splitCommas(value).filter(Boolean).join(', '));
}

/** BibTeX has no field for addresses, so they stand where a work "was published". */
function onlyAddress(latex: string): string | undefined {
  const text = address(latex.replace(/^\s*(?:Available (?:at|from):?|URL:?)\s/i, ''));
  return /^https?:\/\/\S+$/.test(text) ? text : undefined;
}

function putEprint(conversion: Conversion): void {
  const field = conversion.fields.get('eprint');
  if (!field) return;
  const id = address(field.value);
  const type = wordOf(conversion, 'eprinttype');
  const { draft } = conversion;
  if (type === 'pubmed' || type === 'pmid') put(draft, 'PMID', pubMedId(id), field);
  if (type === 'pmc' || type === 'pmcid') put(draft, 'PMCID', pubMedCentralId(id), field);
  const [name, base] = ARCHIVES.get(type) ?? [];
  if (base === undefined) return;
  put(draft, 'archive', name, field);
  put(draft, 'archive_location', id, field);
  put(draft, 'URL', `${base}${id.replace(/^arXiv:/i, '')}`, field);
}

/** Whether the entry is of a paper that is in an archive and not, or not yet, published. */
export function isPreprint(conversion: Conversion): boolean {
  const { fields } = conversion;
  if (['journaltitle', 'booktitle'].some((name) => fields.has(name))) return false;
  if (
    fields.has('eprint') &&
    !/^(?:pubmed|pmid|pmc|pmcid|jstor|googlebooks|hdl)$/.test(wordOf(conversion, 'eprinttype'))
  ) {
    return true;
  }
  if (wordOf(conversion, 'pubstate') === 'prepublished') return true;
  const said = ['type', 'howpublished', 'publisher', 'institution', 'organization', 'note'];
  return said.some((name) => isPreprintName(textOf(conversion, name)));
}
