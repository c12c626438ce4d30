import { frontMatterEnd } from './front-matter';
import { type Line, linesOf } from './lines';
import type { Chunk } from './prose';
import { type Region, regionAt } from './regions';

const HEADING = /^ ?#{1,6}(?:[ \t]|$)/;
const DIV = /^ ?:{3,}/;
const RULE = /^ ?(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const ITEM = /^ ?(?:([-+*])|\d{1,9}[.)])(?:[ \t]+(?=[^ \t])|$)/;
const NOTE = /^ ?\[\^[^\]\s]+\]:/;

/** Columns that the body of a footnote is indented by (Pandoc's manual and GFM alike). */
const NOTE_INDENT = 4;

/** A chunk with all that its extent depends on beside its own text and what follows it. */
export interface SplitChunk extends Chunk {
  /** Whether the line before surely belongs to a list item, so that a number begins the next one. */
  readonly itemised: boolean;
}

interface Scan {
  readonly text: string;
  /** Chunks that are complete and not handed out yet. */
  readonly done: SplitChunk[];
  /** Of the chunk being collected; `start` is -1 when there is none. */
  start: number;
  end: number;
  itemisedAtStart: boolean;
  /** The column at which the content of its list item or footnote begins, 0 when it is none. */
  content: number;
  /** Whether the last line surely belongs to that item, so that a number below it begins the next one. */
  itemised: boolean;
  /** The region that the last line is in; `inner` when it belongs to a list item or footnote and ends with it. */
  region: Region | undefined;
  inner: boolean;
  afterBlank: boolean;
}

/**
 * Splits a Markdown draft into parts that can be parsed alone and whose results can be kept by content.
 * Takes any text. Gives slices of it in order, `start` in UTF-16 units; only blank lines, line endings
 * and a byte order mark lie between them.
 *
 * A part begins after a blank line at a line with less than two columns of indentation (more would belong
 * to a list item or footnote above), at a heading, a top-level list item, a code fence, a formula or a
 * raw HTML block, and never inside one of these.
 */
export function splitChunks(text: string): SplitChunk[] {
  return [...chunksFrom(text)];
}

/**
 * The parts of `text` from one of them on: from its start, and whether the line before it is `itemised`. They are
 * made as they are asked for.
 */
export function* chunksFrom(text: string, from = 0, itemised = false): Generator<SplitChunk> {
  const scan = scanOf(text, itemised);
  const body = text.startsWith('\uFEFF') ? 1 : 0;
  let metadata = Math.max(body, from);
  for (const line of linesOf(text, metadata)) {
    if (line.start < metadata) continue;
    const end = line.text.startsWith('---') ? metadataEnd(scan, line, body) : undefined;
    if (end === undefined) step(scan, line);
    else metadata = end;
    if (scan.done.length > 0) yield* scan.done.splice(0);
  }
  flush(scan);
  yield* scan.done;
}

function scanOf(text: string, itemised: boolean): Scan {
  const current = { start: -1, end: -1, itemisedAtStart: itemised, content: 0, itemised };
  return { text, done: [], ...current, region: undefined, inner: false, afterBlank: true };
}

/** Takes YAML metadata that starts at the line as a part of its own and gives its end. */
function metadataEnd(scan: Scan, line: Line, body: number): number | undefined {
  if (scan.region || !scan.afterBlank) return undefined;
  const end = frontMatterEnd(scan.text, line.start, line.start === body);
  if (end === undefined) return undefined;
  flush(scan);
  extend(scan, line.start, end);
  flush(scan);
  return end;
}

function step(scan: Scan, line: Line): void {
  if (scan.region && staysInRegion(scan, scan.region, line)) return;
  scan.region = undefined;
  if (line.blank) {
    scan.afterBlank = true;
    return;
  }
  if (line.indent < 2) {
    if (scan.afterBlank || startsItem(scan, line)) flush(scan);
    if (standsAlone(scan, line)) {
      flush(scan);
      extend(scan, line.start, line.end);
      flush(scan);
      return;
    }
  }
  const region = openRegion(scan, line);
  extend(scan, line.start, line.end);
  scan.afterBlank = false;
  scan.region = region;
  if (region?.kind === 'html' && region.closes(line)) closeRegion(scan);
  const content = line.indent < 2 ? contentColumn(line) : undefined;
  scan.content = content ?? scan.content;
  scan.itemised = content === undefined ? scan.itemised && line.indent >= scan.content : content > 0;
}

/** Whether the line belongs to the open region, which it then extends and may close. */
function staysInRegion(scan: Scan, region: Region, line: Line): boolean {
  if (region.untilBlank && line.blank) return false;
  if (scan.inner && !line.blank && line.indent < 2) return false;
  if (!line.blank) extend(scan, line.start, line.end);
  scan.afterBlank = line.blank;
  if (region.closes(line)) closeRegion(scan);
  return true;
}

/** The region that the line opens; one of the draft itself begins a part. */
function openRegion(scan: Scan, line: Line): Region | undefined {
  const inner = scan.content > 0 && line.indent >= scan.content;
  if (line.indent > 3 && !inner) return undefined;
  const region = regionAt(line, scan.start !== -1 && !scan.afterBlank);
  scan.inner = inner;
  if (region && !inner) flush(scan);
  return region;
}

function closeRegion(scan: Scan): void {
  scan.region = undefined;
  if (!scan.inner) flush(scan);
}

/** Whether the line begins a list item that is no continuation of a paragraph. */
function startsItem(scan: Scan, line: Line): boolean {
  const item = ITEM.exec(line.text);
  if (!item || RULE.test(line.text) || item[0].length === line.text.length) return false;
  return item[1] !== undefined || scan.itemised;
}

function standsAlone(scan: Scan, line: Line): boolean {
  const rule = scan.start === -1 && line.text.startsWith('---') && RULE.test(line.text);
  return rule || HEADING.test(line.text) || DIV.test(line.text);
}

function contentColumn(line: Line): number | undefined {
  if (NOTE.test(line.text)) return NOTE_INDENT;
  if (RULE.test(line.text)) return 0;
  const item = ITEM.exec(line.text)?.[0];
  if (item === undefined) return undefined;
  const marker = item.trimEnd().length;
  const padding = columns(item) - marker;
  return marker + (padding >= 1 && padding <= 4 ? padding : 1);
}

function columns(text: string): number {
  let width = 0;
  for (const char of text) width += char === '\t' ? 4 - (width % 4) : 1;
  return width;
}

function extend(scan: Scan, start: number, end: number): void {
  if (scan.start === -1) {
    scan.start = start;
    scan.itemisedAtStart = scan.itemised;
    scan.content = 0;
  }
  scan.end = end;
}

function flush(scan: Scan): void {
  if (scan.start === -1) return;
  const { start, end, itemisedAtStart: itemised } = scan;
  scan.done.push({ start, text: ownCopy(scan.text.slice(start, end)), itemised });
  scan.start = -1;
  scan.content = 0;
  scan.afterBlank = true;
}

/** A slice of a string keeps all of that string alive, and chunks are kept for longer than the draft they are of. */
function ownCopy(slice: string): string {
  return ` ${slice}`.slice(1);
}
