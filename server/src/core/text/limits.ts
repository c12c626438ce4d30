import { linesOf } from './lines';
import { regionAt } from './regions';

/**
 * Sizes beyond which a part is not parsed. The parser's time grows with the square of each count, so these
 * bound it to about a second at worst, far above what a draft holds: a section of 30,000 words in one
 * paragraph, or 500 marked phrases in it.
 */
export const LIMITS = {
  /** UTF-16 units of a part. */
  length: 200_000,
  /** Block quotes and list items within one another. */
  depth: 50,
  /** Square brackets within one another. */
  bracketDepth: 50,
  /** Square brackets between two blank lines. */
  brackets: 4000,
  /** Runs of `*`, `_` and `~` between two blank lines. */
  emphasis: 2000,
  /** Different lengths of runs of backticks or dollars between two blank lines. */
  fences: 20,
  /** Characters between two blank lines times the tags and link targets there. */
  tagWork: 20_000_000,
  /** Lines of a part, be they text, list items or table rows. */
  lines: 5000,
  /** Lines of a part that may underline a heading. */
  underlines: 500,
} as const;

/** A part below this length cannot be costly but by nesting. */
const SMALL = 1000;

const CONTAINERS = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*)+/;
const MARKER = />|[-+*]|\d{1,9}[.)]/g;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/;
const DELIMITER_ROW = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*(?::?-+:?[ \t]*)?)+$/m;
const SPECIAL = /[*_~]+|`+|\$+|\[|\](?:\()?|<(?=[a-z/!?])/gi;

/**
 * Why a part of a draft must not be parsed, as a clause ("it is longer than ..."), or `undefined` when it
 * may be. Takes one pass over the text.
 */
export function whyTooCostly(text: string): string | undefined {
  if (text.length > LIMITS.length) return `it is longer than ${LIMITS.length} characters`;
  const shape = whyTooManyLines(text);
  if (shape !== undefined || text.length < SMALL) return shape;
  // Each cell of a table is read on its own, so that its rows are weighed one by one.
  const units = text.split(DELIMITER_ROW.test(text) ? /\r\n|\n|\r/ : /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/);
  return units.some(isTooDense) ? 'it has too many marks of emphasis, links, tags or code' : undefined;
}

function whyTooManyLines(text: string): string | undefined {
  let underlines = 0;
  let lines = 0;
  for (const line of linesOf(text)) {
    const markers = CONTAINERS.exec(line.text)?.[0];
    if (markers !== undefined && isTooDeep(markers, line.indent)) {
      return `quotes or lists in it are nested more than ${LIMITS.depth} deep`;
    }
    lines += 1;
    if (lines > LIMITS.lines) return `it has more than ${LIMITS.lines} lines`;
    if (UNDERLINE.test(line.text)) underlines += 1;
  }
  return underlines > LIMITS.underlines ? `it has more than ${LIMITS.underlines} lines of = or -` : undefined;
}

/** A list item is nested by two columns at least. */
function isTooDeep(markers: string, indent: number): boolean {
  if (indent > 2 * LIMITS.depth) return true;
  return markers.length > LIMITS.depth && (markers.match(MARKER)?.length ?? 0) > LIMITS.depth;
}

interface Counts {
  emphasis: number;
  brackets: number;
  tags: number;
  /** How deep in brackets the place is, and how deep the deepest that closes was. */
  depth: number;
  deepest: number;
  readonly fences: Set<string>;
}

function isTooDense(unit: string): boolean {
  if (unit.length < SMALL || isHtml(unit)) return false;
  const counts: Counts = { emphasis: 0, brackets: 0, tags: 0, depth: 0, deepest: 0, fences: new Set() };
  for (const [mark] of unit.matchAll(SPECIAL)) count(counts, mark);
  return (
    counts.emphasis > LIMITS.emphasis ||
    counts.brackets > LIMITS.brackets ||
    counts.deepest > LIMITS.bracketDepth ||
    counts.fences.size > LIMITS.fences ||
    counts.tags * unit.length > LIMITS.tagWork
  );
}

/** Whether it is HTML up to its end, whose tags the parser takes line by line. */
function isHtml(unit: string): boolean {
  const first = linesOf(unit).next().value;
  return first !== undefined && first.indent < 4 && regionAt(first, false)?.untilBlank === true;
}

function count(counts: Counts, mark: string): void {
  switch (mark[0]) {
    case '[':
      counts.brackets += 1;
      counts.depth += 1;
      break;
    case ']':
      counts.brackets += 1;
      counts.tags += mark.length - 1;
      counts.deepest = Math.max(counts.deepest, counts.depth);
      counts.depth = Math.max(counts.depth - 1, 0);
      break;
    case '<':
      counts.tags += 1;
      break;
    case '`':
    case '$':
      counts.fences.add(mark);
      break;
    default:
      counts.emphasis += 1;
  }
}
