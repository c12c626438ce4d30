import type { CslItem } from '../evidence/schema/reference';
import { field } from '../fields';

/** The text fields of CSL (1.0.2, Appendix IV) that a reference list needs; registries send many more things along. */
const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'title-short',
  'container-title',
  'container-title-short',
  'collection-title',
  'collection-number',
  'volume',
  'issue',
  'number',
  'number-of-volumes',
  'number-of-pages',
  'page',
  'edition',
  'version',
  'genre',
  'publisher',
  'publisher-place',
  'event-title',
  'event-place',
  'chapter-number',
  'language',
  'abstract',
  'keyword',
  'DOI',
  'PMID',
  'PMCID',
  'ISBN',
  'ISSN',
  'URL',
]);
const NAMES: ReadonlySet<string> = new Set(['author', 'editor', 'translator', 'collection-editor']);
const DATES: ReadonlySet<string> = new Set(['issued', 'accessed']);
const NAME_PARTS: ReadonlySet<string> = new Set([
  'family',
  'given',
  'literal',
  'non-dropping-particle',
  'suffix',
]);

/** The item with a key of its own, and nothing but what a reference list needs. */
export function plainItem(csl: CslItem, key: string): CslItem {
  const kept = Object.entries(csl).flatMap(([name, value]) => {
    const plain = plainValue(name, value);
    return plain === undefined ? [] : [[name, plain] as const];
  });
  return { id: key, type: csl.type, ...Object.fromEntries(kept) };
}

function plainValue(name: string, value: unknown): unknown {
  if (TEXTS.has(name)) return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  if (NAMES.has(name) && Array.isArray(value)) return value.map(plainName);
  return DATES.has(name) ? plainDate(value) : undefined;
}

function plainName(name: unknown): object {
  if (typeof name !== 'object' || name === null) return {};
  // Crossref calls the literal name of a group `name`.
  const literal: unknown = Reflect.get(name, 'literal') ?? Reflect.get(name, 'name');
  const parts = Object.entries({ ...name, ...(literal !== undefined && { literal }) });
  return Object.fromEntries(parts.filter(([part, text]) => NAME_PARTS.has(part) && typeof text === 'string'));
}

function plainDate(date: unknown): unknown {
  const [parts, literal] = [field(date, 'date-parts'), field(date, 'literal')];
  if (Array.isArray(parts)) return { 'date-parts': parts };
  return typeof literal === 'string' ? { literal } : undefined;
}
