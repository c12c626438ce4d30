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

interface Scan {
  readonly text: string;
  readonly chunks: Chunk[];
  /** Of the chunk being collected; `start` is -1 when there is none. */
  start: number;
  end: number;
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
export function splitChunks(text: string): Chunk[] {
  const current = { start: -1, end: -1, content: 0, itemised: false };
  const scan: Scan = { text, chunks: [], ...current, region: undefined, inner: false, afterBlank: true };
  const body = text.startsWith('\uFEFF') ? 1 : 0;
  let metadata = body;
  for (const line of linesOf(text, body)) {
    if (line.start < metadata) continue;
    const end = line.text.startsWith('---') ? metadataEnd(scan, line, body) : undefined;
    if (end === undefined) step(scan, line);
    else metadata = end;
  }
  flush(scan);
  return scan.chunks;
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
    scan.content = 0;
  }
  scan.end = end;
}

function flush(scan: Scan): void {
  if (scan.start === -1) return;
  scan.chunks.push({ start: scan.start, text: scan.text.slice(scan.start, scan.end) });
  scan.start = -1;
  scan.content = 0;
  scan.afterBlank = true;
}
