import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../../server/src/core/analyse';
import type { DraftAnalysis } from '../../../server/src/core/analysis';
import { createListFormatter } from '../../../server/src/core/bibliography/format-list';
import { readStyle } from '../../../server/src/core/bibliography/styles/read-style';
import { STYLE_FILES, type StyleName } from '../../../server/src/core/bibliography/styles/style';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import type { Reference } from '../../../server/src/core/evidence/schema/reference';
import type { Edit } from '../../../server/src/core/fixes/fix';
import type { Formatting } from '../../../server/src/core/references-section/update';

function book(key: string, family: string, title: string, url?: string): Reference {
  const issued = { 'date-parts': [[2012]] };
  const csl = {
    id: key,
    type: 'book',
    title,
    author: [{ family, given: 'A' }],
    issued,
    ...(url && { URL: url }),
  };
  return { key, aliases: [`${key}-alias`], csl };
}

/** A base of nothing but references. */
export const LIBRARY: EvidenceBase = {
  name: 'Teas',
  version: '1',
  language: 'en',
  revision: 'teas',
  concepts: [],
  references: [
    book('zhou', 'Zhou', 'Tea'),
    book('adams', 'Adams', 'Water & _wine_'),
    book('adams-too', 'Adams', 'Milk'),
    book('link', 'Lee', 'Juice', 'https://tea.example/a_b?c=d&e=(f)'),
  ],
  trials: [],
  claims: [],
  facts: [],
  origins: {},
  problems: [],
};

const analyse = createAnalyser();

/** The draft as the reader reads it against the library. */
export function read(text: string): DraftAnalysis {
  return analyse(text, LIBRARY);
}

const formattings = new Map<StyleName, Formatting>();

/** What formats by a bundled style. */
export function formatting(name: StyleName): Formatting {
  const known = formattings.get(name) ?? makeFormatting(name);
  formattings.set(name, known);
  return known;
}

function makeFormatting(name: StyleName): Formatting {
  const opened = readStyle(name, readFileSync(`data/styles/${STYLE_FILES[name]}`, 'utf8'));
  if ('problem' in opened) throw new Error(opened.problem.message);
  const locale = readFileSync('data/styles/locales-en-US.xml', 'utf8');
  return { style: opened.style, formatList: createListFormatter(opened.style, locale) };
}

/** The text after edits that are in order, none within another. */
export function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}
