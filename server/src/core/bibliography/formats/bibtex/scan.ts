import { quote } from '../../../evidence/quote';
import type { Span } from '../../../span';
import type { Steps } from '../../../steps';
import type { Part, Rest } from '../../parts';
import type { Fault } from '../shared/draft';
import { type BlockEnd, blockEnd } from './block-end';
import { HEADING, isHeading, type LineOfMark, lineOfFirst } from './heading';
import { matchesAt } from './match-at';
import { ENTRY_TYPES } from './types';

/** An entry as found in a file, its fields unread. Offsets are UTF-16 offsets of the text it was found in. */
export interface RawEntry {
  /** In lower case. */
  readonly type: string;
  readonly key: string;
  readonly keySpan: Span;
  /** Offset of the `@`. */
  readonly start: number;
  /** From behind the key to before the closing brace, or to where the next entry begins when there is none. */
  readonly body: Span & { readonly closed: boolean };
}

/** What a text holds, in its order. */
export interface Scan {
  readonly entries: readonly RawEntry[];
  /** The insides of each `@string{...}`. */
  readonly strings: readonly Span[];
  readonly faults: readonly Fault[];
}

interface Scanner extends Scan, LineOfMark {
  readonly entries: RawEntry[];
  readonly strings: Span[];
  readonly faults: Fault[];
  /** Some comment has no end, so that none after it is looked for to the end of the file. */
  openComment: boolean;
}

const KEY = /\s*([^\s,{}="]*)\s*/y;
const REST_OF_KEY = /[^,={}\n]*,/y;
const FIELD_OUTSIDE = /[\s,]*[A-Za-z][\w-]*[ \t]*=[ \t]*["{\d]/y;

/**
 * Finds the entries of a part of a .bib file without reading their fields, in time proportional to the text. Text between
 * entries is a comment, as is a line that begins with `%`. An entry that is not closed ends where the next
 * one begins at the start of a line. The last block of a part is left for the next one, `rest`, if there is any.
 */
export function* scanBibtex({ text, at: from, isLast }: Part): Steps<Scan & { readonly rest?: Rest }> {
  const found = { entries: [], strings: [], faults: [] };
  const scanner: Scanner = { ...lineOfFirst(text, from), ...found, openComment: false };
  let rest: Rest | undefined;
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', scanner.at)) {
    if (isHeading(scanner, at)) {
      rest = { from: at - scanner.line > LINE ? at : scanner.line, at };
      block(scanner, at);
    } else scanner.at = at + 1;
    yield;
  }
  // Where a comment ends that has no end in this part, is not known.
  if (isLast || !rest || scanner.openComment) return scanner;
  return { ...before(rest.at, scanner), rest };
}

/** Units of a line that are looked at again to see whether it is a comment. */
const LINE = 1000;

function before(end: number, { entries, strings, faults }: Scan): Scan {
  return {
    entries: entries.filter(({ start }) => start < end),
    strings: strings.filter(({ start }) => start < end),
    faults: faults.filter(({ span }) => span.start < end),
  };
}

function block(scanner: Scanner, start: number): void {
  HEADING.lastIndex = start;
  const [heading, name = '', brace = '{'] = HEADING.exec(scanner.text) ?? [];
  if (heading === undefined) return noHeading(scanner, start);
  const type = name.toLowerCase();
  const inside = start + heading.length;
  if (type === 'comment') comment(scanner, start, inside);
  else if (type === 'string' || type === 'preamble') definition(scanner, type, { start, end: inside }, brace);
  else entry(scanner, type, { start, end: inside }, brace);
}

function definition(scanner: Scanner, type: string, heading: Span, brace: string): void {
  const { end, closed } = endOf(scanner, heading.end, brace);
  if (type === 'string') scanner.strings.push({ start: heading.end, end });
  if (closed) nothingLeft(scanner);
  else tell(scanner, heading, `This @${type} is never closed: add the closing brace.`);
}

function entry(scanner: Scanner, type: string, heading: Span, brace: string): void {
  const { text, span: keySpan, end: start } = keyAt(scanner, heading);
  const { end, closed } = endOf(scanner, start, brace);
  if (text !== '') {
    const body = { start, end, closed };
    scanner.entries.push({ type, key: text, keySpan, start: heading.start, body });
  }
  if (closed) nothingLeft(scanner, text);
}

interface Key {
  readonly text: string;
  readonly span: Span;
  /** Offset behind it and the comma after it. */
  readonly end: number;
}

/** The key of an entry, with empty text when it has none. */
function keyAt(scanner: Scanner, heading: Span): Key {
  const { text } = scanner;
  const inside = heading.end;
  KEY.lastIndex = inside;
  const [found = '', key = ''] = KEY.exec(text) ?? [];
  const behind = inside + found.length;
  const keyStart = inside + found.indexOf(key);
  const span = { start: keyStart, end: keyStart + key.length };
  const next = text[behind];
  if (key === '' || next === '=') {
    tell(scanner, heading, 'This entry has no key: write one behind the brace, and a comma.');
    return { text: '', span, end: inside };
  }
  if (next === ',') return { text: key, span, end: behind + 1 };
  if (next === '}' || next === undefined) return { text: key, span, end: behind };
  tell(scanner, span, `A comma belongs behind the key ${quote(key)}, which cannot have spaces: add it.`, key);
  return { text: key, span, end: matchesAt(REST_OF_KEY, text, behind) ? REST_OF_KEY.lastIndex : behind };
}

/** The end of a block, behind which the scanner goes on. */
function endOf(scanner: Scanner, from: number, brace: string): BlockEnd {
  const { text } = scanner;
  const found = blockEnd(text, from, brace === '(' ? ')' : '}');
  scanner.at = found.closed ? found.end + 1 : found.end;
  return found;
}

/** Entries within a comment are comments; of one that is never closed, only its first words are. */
function comment(scanner: Scanner, start: number, inside: number): void {
  const { text } = scanner;
  scanner.at = inside;
  if (scanner.openComment || text[inside - 1] !== '{') return;
  let depth = 1;
  const braces = /[{}]/g;
  braces.lastIndex = inside;
  while (depth > 0 && braces.test(text)) depth += text[braces.lastIndex - 1] === '{' ? 1 : -1;
  if (depth === 0) scanner.at = braces.lastIndex;
  else {
    // Looking for the end of each further one would take time with the square of their number.
    scanner.openComment = true;
    tell(scanner, { start, end: inside }, 'This comment is never closed: add the closing brace.');
  }
}

function noHeading(scanner: Scanner, start: number): void {
  const { text } = scanner;
  scanner.at = start + 1;
  const name = /@[ \t]*([A-Za-z]+)(?=[\s,;:=]|$)/y;
  name.lastIndex = start;
  const [found = '', type = ''] = name.exec(text) ?? [];
  if (!ENTRY_TYPES.has(type.toLowerCase())) return;
  const message = `An entry begins with @${type}{ and its key: add the brace.`;
  tell(scanner, { start, end: start + found.length }, message);
}

/** Fields behind an entry are lost to it, because a brace within it was one too many. */
function nothingLeft(scanner: Scanner, record?: string): void {
  const { text, at } = scanner;
  if (!matchesAt(FIELD_OUTSIDE, text, at)) return;
  const start = at + (/[^\s,]/.exec(text.slice(at, FIELD_OUTSIDE.lastIndex))?.index ?? 0);
  const message = 'This field stands outside of its entry: take out the closing brace too many before it.';
  tell(scanner, { start, end: FIELD_OUTSIDE.lastIndex }, message, record);
}

function tell(scanner: Scanner, span: Span, message: string, record?: string): void {
  scanner.faults.push({ message, span, severity: 'error', ...(record === undefined ? {} : { record }) });
}
