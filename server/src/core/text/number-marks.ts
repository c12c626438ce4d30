import type { Span } from '../span';
import { isCitedByNumber, isSetHigh } from './number-places';

/** How numbers that may be citations are set. */
export type NumberStyle = 'bracket' | 'superscript';

/** A number as written, or one of those that a range stands for; `span` is that of the whole range then. */
export interface WrittenNumber {
  readonly number: number;
  readonly span: Span;
}

/**
 * Numbers that stand where citations do: `[3, 5-7]`, `^12^`, `<sup>12</sup>`, `[12](#ref-12)`. Whether they are
 * citations depends on what the draft and the base have under these numbers; see `core/citations`.
 */
export interface NumberMark {
  readonly style: NumberStyle;
  readonly span: Span;
  readonly numbers: readonly WrittenNumber[];
  /** A year or a percentage stands before it, so that in a table it is one more figure. */
  readonly afterFigure: boolean;
}

/** A stretch that is no prose, and the mark that it is where it stands in the place of a citation. */
export interface NumberDrop extends Span {
  readonly mark?: NumberMark;
}

const DASH = '\\-\\u2010-\\u2015\\u2212';
const PART = `\\d{1,3}(?:\\s{0,2}[,;${DASH}]\\s{0,2}\\d{1,3}){0,99}`;
// A mask stands for an escaped bracket here, as converters write them: \[12\].
const BRACKETED = new RegExp(`[[\\0]\\s?${PART}\\s?[\\]\\0](?!\\(|\\[(?!\\d))`, 'g');
const CARETS = /(?<![\d\s^])\^[\d,;\u2013-]+\^/g;
const IS_RAISED = /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]/;
const RAISED =
  /(?<=\p{L}{2}|[.,;:)\]"'\u2019\u201d])[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+(?:[,\u207b\u2013-][\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+)*/gu;

/** Finds the numbers of a text that are no prose. `scan` is the text with masks where nothing can be syntax. */
export function numberDrops(text: string, scan: string): NumberDrop[] {
  const high = [...(scan.includes('^') ? [CARETS] : []), ...(IS_RAISED.test(scan) ? [RAISED] : [])];
  return [...bracketed(text, scan), ...high.flatMap((pattern) => setHigh(scan, pattern))];
}

function bracketed(text: string, scan: string): NumberDrop[] {
  const drops: NumberDrop[] = [];
  for (const { 0: all, index: start } of scan.matchAll(BRACKETED)) {
    const end = start + all.length;
    if (text[start] !== '[' || text[end - 1] !== ']') continue;
    const follows = drops.at(-1)?.end === start;
    const before = text.slice(Math.max(start - 40, 0), start);
    // Right behind another bracket it is the label of a link.
    if (!follows && before.endsWith(']')) continue;
    // At the beginning of a line it defines a link or an entry.
    if (text[end] === ':' && /(?:^|\n)[ \t]*$/.test(before)) continue;
    // Right behind an address it is part of it.
    if (scan[start - 1] === '\0' && /\/\S*$/.test(before)) continue;
    const place = isCitedByNumber(before, /^\[\s?\d+\s?\]$/.test(all));
    if (place === 'prose') continue;
    const mark =
      place === 'nothing' ? undefined : markOf('bracket', text, { start, end }, place === 'figure');
    drops.push({ start, end, ...(mark && { mark }) });
  }
  return drops;
}

function setHigh(scan: string, pattern: RegExp): NumberDrop[] {
  return Array.from(scan.matchAll(pattern), ({ 0: all, index: start }) => {
    const mark = highMark(scan, { start, end: start + all.length });
    return { start, end: start + all.length, ...(mark && { mark }) };
  });
}

/** The mark that a stretch set high is; none where it is an exponent or no number. */
export function highMark(text: string, span: Span): NumberMark | undefined {
  const before = text.slice(Math.max(span.start - 40, 0), span.start);
  const mark = markOf('superscript', text, span, false);
  const [first, second] = mark?.numbers ?? [];
  return mark && first && isSetHigh(before, second ? undefined : first.number) ? mark : undefined;
}

/** More references are never cited in one place; it bounds what a range is taken for. */
const MOST_NUMBERS = 100;

/** The mark that a stretch of text with numbers is; none where they are no list of numbers and rising ranges. */
export function markOf(
  style: NumberStyle,
  text: string,
  span: Span,
  afterFigure: boolean,
): NumberMark | undefined {
  const plain = plainDigits(text.slice(span.start, span.end));
  const numbers: WrittenNumber[] = [];
  for (const { 0: part, index } of plain.matchAll(new RegExp(`\\d+(?:\\s*[${DASH}]\\s*\\d+)*`, 'g'))) {
    const [from = 0, to = from, ...more] = (part.match(/\d+/g) ?? []).map(Number);
    if (more.length > 0 || to < from || from === 0 || to - from >= MOST_NUMBERS) return undefined;
    const start = span.start + index;
    for (let number = from; number <= to; number += 1)
      numbers.push({ number, span: { start, end: start + part.length } });
  }
  const rest = plain.replace(new RegExp(`\\d+(?:\\s*[${DASH}]\\s*\\d+)*`, 'g'), '');
  if (numbers.length === 0 || numbers.length > MOST_NUMBERS || !/^[[\]^,;\s]*$/.test(rest)) return undefined;
  return { style, span, numbers, afterFigure };
}

/** The digits from 0 to 9 as they are set high. */
export const RAISED_DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** The text with plain digits in the place of raised ones, which are as long. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]/g, (digit) => String(RAISED_DIGITS.indexOf(digit)))
    .replaceAll('\u207b', '-');
}
