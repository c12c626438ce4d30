import { didYouMean, type Suggest } from '../../../evidence/did-you-mean';
import { quote } from '../../../evidence/quote';
import type { Fault } from '../shared/draft';
import { words } from '../shared/words';
import type { BibField } from './fields';

/** The fields of an entry by their names. */
export type Fields = ReadonlyMap<string, BibField>;

/** An entry that others can inherit from. */
export interface Parent {
  readonly type: string;
  readonly fields: Fields;
}

/** Where entries to inherit from are found. */
export interface Family {
  readonly get: (key: string) => Parent | undefined;
  /** Finds the key that a mistyped one was meant to be. */
  readonly suggest: Suggest;
}

/** Longer fields are not inherited: each heir would read them anew. */
const LONGEST_INHERITED = 10_000;
/** Longer chains and lists are mistakes. */
const MOST_GENERATIONS = 5;
const MOST_PARENTS = 20;

/** Not inherited, as BibLaTeX rules (its manual, appendix B) ... */
const OWN: ReadonlySet<string> = new Set(
  words(`
  ids crossref xref xdata entryset entrysubtype execute label options presort related relatedoptions relatedstring
  relatedtype shorthand shorthandintro sortkey
`),
);
/** ... or because it tells of the whole book what would be wrong of a chapter, and make the two look the same. */
const OF_THE_WHOLE = words(`
  doi eprint eprinttype eprintclass pmid pmcid url urldate file abstract keywords annotation note pagetotal pages
`);
const NOT_INHERITED: ReadonlySet<string> = new Set([...OWN, ...OF_THE_WHOLE]);

const TITLES: ReadonlySet<string> = new Set(words('shorttitle sorttitle indextitle indexsorttitle'));

/** What becomes of titles from parent to child: types of parent, types of child, prefix of the child's fields. */
const RULES: readonly (readonly [parents: string, children: string, prefix: string])[] = [
  ['mvbook', 'book inbook bookinbook suppbook', 'main'],
  ['mvcollection mvreference', 'collection reference incollection inreference suppcollection', 'main'],
  ['mvproceedings', 'proceedings inproceedings conference', 'main'],
  ['book', 'inbook bookinbook suppbook incollection', 'book'],
  ['collection reference', 'incollection inreference suppcollection inbook', 'book'],
  ['proceedings', 'inproceedings conference', 'book'],
  ['periodical', 'article suppperiodical', 'journal'],
];
const TITLE_PARTS: ReadonlySet<string> = new Set(words('title subtitle titleaddon'));

/**
 * The fields of an entry with those it inherits: from `xdata` as they are, and from `crossref` by the rules of
 * BibLaTeX, under which the title of a collection becomes the book title of its chapter. A parent that
 * is not there is told to `faults`.
 */
export function inherited(entry: Parent, family: Family, faults: Fault[]): Fields {
  return withParents(entry, family, faults, 0);
}

function withParents(entry: Parent, family: Family, faults: Fault[], generation: number): Fields {
  const { fields } = entry;
  const data = parentsOf(fields.get('xdata'), family, faults);
  const parents = parentsOf(fields.get('crossref'), family, faults);
  if (data.length + parents.length === 0 || generation >= MOST_GENERATIONS) return fields;
  const all = new Map(fields);
  const add = (name: string | undefined, field: BibField) => {
    if (name !== undefined && !all.has(name) && field.value.length <= LONGEST_INHERITED) all.set(name, field);
  };
  for (const parent of data) {
    const lent = withParents(parent, family, [], generation + 1);
    for (const [name, field] of lent) add(OWN.has(name) ? undefined : name, field);
  }
  for (const parent of parents) {
    const lent = withParents(parent, family, [], generation + 1);
    for (const [name, field] of lent) add(heir(parent.type, entry, name), field);
  }
  return all;
}

/** Parts of a date that make none with those of another entry. */
const DATES: ReadonlySet<string> = new Set(words('date year month day'));

/** The name that a field of a parent has in a child, if the child inherits it. */
function heir(parent: string, { type, fields }: Parent, name: string): string | undefined {
  if (NOT_INHERITED.has(name)) return undefined;
  if (DATES.has(name)) return fields.has('date') || fields.has('year') ? undefined : name;
  const rule = RULES.find(([from, to]) => from.split(' ').includes(parent) && to.split(' ').includes(type));
  if (!rule) return name;
  if (TITLES.has(name)) return undefined;
  return TITLE_PARTS.has(name) ? `${rule[2]}${name}` : name;
}

function parentsOf(field: BibField | undefined, family: Family, faults: Fault[]): Parent[] {
  if (!field) return [];
  const keys = field.value.split(',', MOST_PARENTS).map((key) => key.trim());
  return keys.filter(Boolean).flatMap((key) => {
    const parent = family.get(key);
    if (parent) return [parent];
    const advice = didYouMean(key, family.suggest, 'add it to this file, or correct the key');
    const message = `There is no entry ${quote(key)} to inherit from: ${advice}`;
    faults.push({ message, span: field.span, severity: 'error' });
    return [];
  });
}
