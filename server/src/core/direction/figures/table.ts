import { coverage } from '../names/outcome';
import type { Passage } from '../passage';
import type { Answer } from '../row';
import { valueIn } from './cells';
import { CLOSE, comparison } from './compare';
import { statisticsIn } from './statistics';

/** Lines of a table are no longer than this on average, in UTF-16 units. */
const SHORT_LINE = 45;

/** A row of a table as copied: its label, and the cells behind it. */
interface TableRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/**
 * Reads a text that is a fragment of a table, a cell on each line: label, one figure for each arm, test. Undefined for
 * prose, and where there are no figures.
 */
export function readTable(passage: Passage): Answer | undefined {
  const lines = passage.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length < 3 || passage.text.length / lines.length > SHORT_LINE) return undefined;
  const row = bestRow(passage, rowsOf(lines));
  if (!row) return undefined;
  const test = testOf(row.cells);
  if (test?.significant === false) return { label: 'no_difference', rule: 'table-test-fails' };
  const [first, second] = row.cells
    .slice(0, test ? test.at : undefined)
    .map(valueIn)
    .filter((value) => value !== undefined);
  if (first === undefined || second === undefined) return undefined;
  const { sign, ratio } = comparison(first, second);
  if (sign === 0 || (!test && ratio <= CLOSE)) return { label: 'no_difference', rule: 'table-figures-close' };
  // Nothing says which column is whose, and neither the order nor what would be good tells it better than a coin.
  return { label: 'abstain', rule: 'table-columns-unnamed' };
}

/** A line that begins with a word opens a row; lines of figures are its cells. */
function rowsOf(lines: readonly string[]): TableRow[] {
  const rows: { label: string; cells: string[] }[] = [];
  for (const line of lines) {
    if (isCell(line)) rows.at(-1)?.cells.push(line);
    else rows.push({ label: line, cells: [] });
  }
  return rows.filter(({ cells }) => cells.length > 1);
}

function isCell(line: string): boolean {
  return (
    /^(?:[-+<>=≤≥±(–]*\s*[\d.]|n\.?s|p\s*[=<>≤≥]|none\b|nil\b|-$)/i.test(line) &&
    !/\p{L}{3}\W{1,50}\p{L}{3}/u.test(line)
  );
}

function bestRow(passage: Passage, rows: readonly TableRow[]): TableRow | undefined {
  let best: { row: TableRow; named: number } | undefined;
  for (const row of rows) {
    const named = coverageOf(passage, row.label);
    if (!best || named > best.named) best = { row, named };
  }
  return best?.row;
}

function coverageOf(passage: Passage, label: string): number {
  const start = passage.text.indexOf(label);
  const from = passage.tokens.findIndex((token) => token.start >= start);
  const end = passage.tokens.findIndex((token) => token.start >= start + label.length);
  return coverage(passage.hits, passage.outcome, { from, to: end < 0 ? passage.tokens.length : end });
}

const BARE_P = /^(?<op>[<>=≤≥]?)\s*(?<value>0?\.\d{2,4}|1\.0+|0)[\sa-z*†‡§#]*$/i;

/** The last cell that is a p-value, with or without its letter; `at` is its index. */
function testOf(
  cells: readonly string[],
): { readonly at: number; readonly significant: boolean } | undefined {
  for (let at = cells.length - 1; at > 0; at--) {
    const cell = cells[at] ?? '';
    const named = statisticsIn(cell).find(({ kind }) => kind === 'p');
    if (named?.significant !== undefined) return { at, significant: named.significant };
    if (/^n\.?\s?s\.?$/i.test(cell)) return { at, significant: false };
    const bare = BARE_P.exec(cell);
    if (bare && at > 1)
      return {
        at,
        significant:
          statisticsIn(`p ${bare.groups?.['op'] || '='} ${bare.groups?.['value']}`)[0]?.significant ?? false,
      };
  }
  return undefined;
}
