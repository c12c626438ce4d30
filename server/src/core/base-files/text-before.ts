import type { Span } from '../span';

/** A line that begins a list or fields at the top of a file. */
const TOP = /^["']?[\p{L}\w-]+["']?:[ \t]*(?:#.*)?\r?$/gmu;

/**
 * As much of the text before a cursor as tells where it is: the line that begins its list, and the text from its
 * record on; all of the text where it has another form.
 */
export function recordText(head: string): string {
  let top = 0;
  let below = 0;
  for (const { index, 0: line } of head.matchAll(TOP)) [top, below] = [index, index + line.length];
  const indent = itemIndent(head, below);
  if (indent === undefined) return head.slice(top);
  const record = head.lastIndexOf(`\n${indent}- `);
  return record < below ? head.slice(top) : head.slice(top, below) + head.slice(record);
}

/** The indentation of the list that the first line with anything on it begins, from an offset on. */
function itemIndent(text: string, from: number): string | undefined {
  for (let at = from; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) return /^ *(?=- )/.exec(line)?.[0];
    at = end < 0 ? text.length : end + 1;
  }
  return undefined;
}

/** How much is looked at before the cursor, in lines and in UTF-16 units; no record is longer. */
const MOST = { lines: 2_000, length: 100_000 } as const;

interface Outer {
  /** Only what is further left holds what has been found so far. */
  readonly column: number;
  /** It is an entry of a list, which may stand as far left as the name of the list. */
  readonly isEntry: boolean;
}

/**
 * The lines that a cursor's line lies within by their indentation, without their values: what is left of a text
 * that cannot be parsed. The cursor's line is kept as it is.
 */
export function outlineBefore(head: string): string {
  const lines = head.slice(-MOST.length).split('\n').slice(-MOST.lines);
  const last = lines.pop() ?? '';
  const outline = [last];
  let outer = outerOf(last);
  for (const line of lines.toReversed()) {
    const name = /^ *(?:- +)*["']?([\p{L}\w-]+)["']?:/u.exec(line)?.[1];
    const own = outerOf(line);
    const column = contentColumn(line);
    const holds = column < outer.column || (outer.isEntry && !own.isEntry && column === outer.column);
    if (name !== undefined && holds) {
      outline.unshift(
        `${own.isEntry ? `${' '.repeat(own.column)}-`.padEnd(column) : ' '.repeat(column)}${name}:`,
      );
      outer = own;
    } else if (own.isEntry && own.column < outer.column) {
      outline.unshift(`${' '.repeat(own.column)}-`);
      outer = own;
    }
  }
  return outline.join('\n');
}

function outerOf(line: string): Outer {
  const dash = /^ *(?=- )/.exec(line)?.[0].length;
  return dash === undefined
    ? { column: contentColumn(line), isEntry: false }
    : { column: dash, isEntry: true };
}

/** The column of the first thing on a line behind its dashes. */
function contentColumn(line: string): number {
  return /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
}

/** What stands on the line of a word before it, and the fields that follow in the same block. */
export function linesAround(text: string, word: Span): { before: string; fieldsBehind: readonly string[] } {
  const before = text.slice(text.lastIndexOf('\n', word.start - 1) + 1, word.start);
  const column = contentColumn(before);
  const fieldsBehind: string[] = [];
  for (const line of text
    .slice(word.end, word.end + MOST.length)
    .split('\n')
    .slice(1)) {
    if (line.trim() === '' || /^ *#/.test(line)) continue;
    const indent = line.length - line.trimStart().length;
    if (indent < column) break;
    const name = indent === column ? /^ *["']?([\p{L}\w-]+)["']?:/u.exec(line)?.[1] : undefined;
    if (name !== undefined) fieldsBehind.push(name);
  }
  return { before, fieldsBehind };
}
