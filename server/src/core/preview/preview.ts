import type { DraftAnalysis } from '../analysis';
import { issuedYear, shortCitation } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { oneLine } from '../markdown-escape';
import { writeNumbers } from '../numbered-citations/numbers';
import { citedReferences } from '../references-section/cited';
import { findSection } from '../references-section/find-section';
import type { Formatting } from '../references-section/update';
import type { Citation, CitedKey } from '../text/citations';

/** A citation as readers see it. All plain text. */
export interface PrintedCitation {
  /** Its characters in the draft. Equal ones are printed alike. */
  readonly written: string;
  /** `[1,2]`, `(Hardy 2012; Salas 2012)`. */
  readonly printed: string;
  /** The references that it stands for, a line each. */
  readonly references: string;
  /** Whether there is a reference for each of its keys. */
  readonly known: boolean;
}

/** What is printed of a draft in the place of what is written. */
export interface DraftPreview {
  readonly citations: readonly PrintedCitation[];
  /** The reference list in plain text, in its order; empty where the draft shows a list of its own. */
  readonly references: readonly string[];
  readonly numbered: boolean;
}

/** The citations of a draft by key as its style has them, and its list of references. Numbers are left as they are. */
export function draftPreview(
  analysis: Pick<DraftAnalysis, 'text' | 'citations'>,
  base: EvidenceBase,
  { style, formatList }: Formatting,
): DraftPreview {
  const { entries } = formatList(citedReferences(analysis, base).references);
  const place = new Map(entries.map(({ reference }, index) => [reference, index]));
  const { get } = referenceIndex(base);
  const printedKey = (cited: CitedKey): PrintedKey => {
    const reference = get(cited.key);
    const index = reference && place.get(reference);
    const entry = index === undefined ? undefined : entries[index];
    return {
      cited,
      number: index === undefined ? undefined : index + 1,
      name: reference && oneLine(shortCitation(reference.csl)),
      year: reference && issuedYear(reference.csl),
      entry: entry?.formatted.text ?? `${cited.key}: no reference has this key.`,
    };
  };
  const written = new Map<string, PrintedCitation>();
  for (const citation of analysis.citations) {
    if (citation.kind === 'numeric') continue;
    const text = analysis.text.slice(citation.span.start, citation.span.end);
    const keys = citation.keys.map(printedKey);
    if (!written.has(text)) written.set(text, printed(text, citation, keys, style.numbered));
  }
  const hasOwnList = findSection(analysis.text).kind === 'there';
  return {
    citations: [...written.values()],
    references: hasOwnList ? [] : entries.map(({ formatted }) => formatted.text),
    numbered: style.numbered,
  };
}

interface PrintedKey {
  readonly cited: CitedKey;
  readonly number: number | undefined;
  readonly name: string | undefined;
  readonly year: string | undefined;
  readonly entry: string;
}

function printed(
  written: string,
  citation: Citation,
  keys: readonly PrintedKey[],
  numbered: boolean,
): PrintedCitation {
  return {
    written,
    printed: numbered ? byNumber(citation, keys) : byName(citation, keys),
    references: keys.map(({ entry }) => entry).join('\n'),
    known: keys.every(({ number }) => number !== undefined),
  };
}

/** `[1,3-5]`, `[see 1, p. 3; 2]`; the name goes before the number where the citation is part of the sentence. */
function byNumber({ kind }: Citation, keys: readonly PrintedKey[]): string {
  const plain = keys.every(({ cited, number }) => number !== undefined && !cited.prefix && !cited.suffix);
  const numbers = keys.flatMap(({ number }) => number ?? []);
  const brackets = plain
    ? writeNumbers([...new Set(numbers)].toSorted((a, b) => a - b))
    : `[${keys.map((key) => around(key, String(key.number ?? unknown(key)))).join('; ')}]`;
  const [first] = keys;
  const named = kind === 'narrative' && first?.name !== undefined && !first.cited.suppressAuthor;
  return named ? `${first.name} ${brackets}` : brackets;
}

/** `(Hardy 2012; Salas 2012, p. 3)`, `Hardy 2012` within a sentence. */
function byName({ kind }: Citation, keys: readonly PrintedKey[]): string {
  const parts = keys.map((key) => around(key, nameOf(key))).join('; ');
  return kind === 'narrative' && !keys.some(({ cited }) => cited.suppressAuthor) ? parts : `(${parts})`;
}

function nameOf(key: PrintedKey): string {
  const name = key.cited.suppressAuthor ? key.year : key.name;
  return name ?? unknown(key);
}

function unknown({ cited }: PrintedKey): string {
  return `${cited.key}?`;
}

function around({ cited: { prefix, suffix } }: PrintedKey, middle: string): string {
  const before = prefix ? `${prefix.trim()} ` : '';
  const after = suffix ? `, ${suffix.trim().replace(/^,\s*/, '')}` : '';
  return oneLine(`${before}${middle}${after}`);
}
