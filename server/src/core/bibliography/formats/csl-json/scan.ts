import type { Span } from '../../../span';
import { tableOf } from '../../../table-of';
import type { Fault } from '../shared/draft';

/** What a list holds, in UTF-16 offsets. */
export interface Scan {
  readonly items: readonly RawItem[];
  readonly faults: readonly Fault[];
  /** Behind the bracket that closes the list, or the end of the text when there is none. */
  readonly end: number;
  readonly closed: boolean;
  /** Before the last item, from where on it is found again, or where all of it began. */
  readonly last: Place;
}

/** A place in a list, with what tells of how it goes on. */
export interface Place {
  readonly at: number;
  /** Nothing or a comma was before it. */
  readonly hasComma: boolean;
  /** Lists within the list that it is in, in which items may stand too. */
  readonly nested: number;
  /** Items before it that have no end. */
  readonly unclosed: number;
}

/** Where the items of a list begin, by the offset behind its opening bracket. */
export function beginningAt(at: number): Place {
  return { at, hasComma: true, nested: 0, unclosed: 0 };
}

/** From the opening brace of an item to behind the closing one, or to where reading gives up when there is none. */
export interface RawItem extends Span {
  /** Lists and objects within each other at its deepest place. */
  readonly depth: number;
  readonly closed: boolean;
}

interface Scanner {
  readonly text: string;
  readonly items: RawItem[];
  readonly faults: Fault[];
  at: number;
}

/** After more items without an end the file is of another kind. */
const MOST_UNCLOSED = 1000;

const NESTING = tableOf<number>({ '[': 1, ']': -1 });

const NO_REFERENCE = 'This is no reference: each begins with a brace.';

const MARKS = /["{}[\],:]/g;

/**
 * Finds the items of a JSON list from a place in it on, in time proportional to the text. An item that is not
 * closed ends where the next one begins, which is known from an object that stands where a name should, or as far to the
 * left as the item itself.
 */
export function scanItems(text: string, from: Place): Scan {
  const scanner: Scanner = { text, items: [], faults: [], at: from.at };
  let { hasComma, nested, unclosed } = from;
  let last = from;
  for (;;) {
    const before = scanner.at;
    const mark = unclosed > MOST_UNCLOSED ? undefined : nextMark(scanner);
    const { items, faults, at: end } = scanner;
    tellOfWord(scanner, before, end - 1);
    if (mark === undefined || (mark === ']' && nested === 0))
      return { items, faults, end, closed: mark !== undefined, last };
    nested += NESTING.get(mark) ?? 0;
    if (mark === '"') scanner.at = stringEnd(text, scanner.at);
    if (mark === '"' || mark === '[') tell(scanner, end - 1, NO_REFERENCE);
    if (mark === '{') {
      last = { at: end - 1, hasComma, nested, unclosed };
      if (!hasComma) tell(scanner, end - 1, 'A comma is missing before this reference: add it.');
      if (!item(scanner, end - 1)) unclosed += 1;
    }
    // An item that is not closed is told of once.
    hasComma = mark !== '{' || items.at(-1)?.closed === false;
  }
}

/** Tells of a number or word that stands before a mark. */
function tellOfWord(scanner: Scanner, from: number, mark: number): void {
  const word = scanner.text.slice(from, mark).search(/[\w-]/);
  if (word >= 0) tell(scanner, from + word, NO_REFERENCE);
}

function tell({ faults }: Scanner, start: number, message: string): void {
  faults.push({ message, span: { start, end: start + 1 }, severity: 'error' });
}

function nextMark(scanner: Scanner): string | undefined {
  MARKS.lastIndex = scanner.at;
  const isFound = MARKS.test(scanner.text);
  scanner.at = isFound ? MARKS.lastIndex : scanner.text.length;
  return isFound ? scanner.text[scanner.at - 1] : undefined;
}

/** Reads an item to its end; whether it has one. */
function item(scanner: Scanner, start: number): boolean {
  const { text } = scanner;
  const column = columnOf(text, start);
  const open = ['{'];
  let depth = 1;
  let previous = '{';
  while (open.length > 0) {
    const mark = nextMark(scanner);
    // The end of the file, or that of the list: nothing of this item follows.
    if (mark === undefined || (mark === ']' && !open.includes('['))) {
      if (mark !== undefined) scanner.at -= 1;
      break;
    }
    const isKey = open.at(-1) === '{' && previous !== ':';
    if (mark === '{' && beginsNext(text, scanner.at - 1, column, isKey)) {
      scanner.at -= 1;
      break;
    }
    if (mark === '"') scanner.at = stringEnd(text, scanner.at);
    else if (mark === '{' || mark === '[') open.push(mark);
    else if (mark === '}' || mark === ']') closeTo(open, mark === '}' ? '{' : '[');
    depth = Math.max(depth, open.length);
    previous = mark;
  }
  const closed = open.length === 0;
  scanner.items.push({ start, end: scanner.at, depth, closed });
  return closed;
}

/** How far the first character of a line is indented; `undefined` for any other. */
function columnOf(text: string, at: number): number | undefined {
  let before = at;
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before -= 1;
  return before === 0 || text[before - 1] === '\n' ? at - before : undefined;
}

/**
 * Whether a brace is that of the next item: it stands where a field's name must, or in one column with that of this
 * item, or before it.
 */
function beginsNext(text: string, at: number, column: number | undefined, isKey: boolean): boolean {
  const own = column === undefined ? undefined : columnOf(text, at);
  return isKey || (own !== undefined && column !== undefined && own <= column);
}

/** What is still open within is closed with it. */
function closeTo(open: string[], opening: string): void {
  for (let last = open.pop(); last !== undefined && last !== opening; ) last = open.pop();
}

/**
 * The offset behind a string whose opening quote is before `from`. It ends at its quote, or at the end of its
 * line, over which none can go.
 */
export function stringEnd(text: string, from: number): number {
  for (let at = from; ; ) {
    STRING_END.lastIndex = at;
    if (!STRING_END.test(text)) return text.length;
    at = STRING_END.lastIndex;
    if (text[at - 1] !== '\\') return at;
    at += 1;
  }
}

const STRING_END = /["\\\n]/g;
