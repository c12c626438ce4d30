import type { Span } from '../span';
import { LEADING, NUMBERED, STARTERS, TRAILING } from './abbreviations';

const END =
  /([.!?\u2026](?<![.!?\u2026]{2})[.!?\u2026]*)(["'\u201d\u2019\u00bb)\]]*)(?=\s|$|(?<=[\p{Ll}]{3}\.)\p{Lu}\p{Ll})/gu;
// What stands before an offset is matched from there backwards, and not tried from each place before it.
const LAST_WORD = /(?<=([\p{L}\p{N}.'\u2019&-]{1,100})\s{0,10})/uy;
const NEXT = /^\s*["'\u201c\u2018\u00ab([]*(.?)/su;
/** What goes on a sentence: a small letter or a mark that stands between its parts. */
const CONTINUES = /^[\p{Ll},;:.)\]}\u2013\u2014/-]$/u;
const NUMBER = /^\s*[([]?(?:\d|[ivxlcIVXLC]+\b|\p{Lu}\d|\p{Lu}(?![\p{L}\p{N}]))/u;
const STARTER = /^\s*["'\u201c\u2018\u00ab([]*(\p{Lu}\p{L}*)(?=[\s,])/u;
const LIST_NUMBER = /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})$/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/** The longest insertion in parentheses that is taken as one, in UTF-16 units: an unclosed one must not join a page. */
const LONGEST_INSERTION = 500;

/** How far to look for the word before or behind a full stop. */
const REACH = 60;

/**
 * Splits English prose of a scientific text into sentences: their spans in order, in UTF-16 units, without
 * the space between them. A text without words has none.
 *
 * A full stop ends a sentence unless it belongs to an abbreviation (`abbreviations.ts`), an initial, a
 * number or an insertion in parentheses, or a small letter follows; a question or exclamation mark ends
 * one before a small letter too. Colons and semicolons never do.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const insertions = insertionsOf(text);
  let insertion = 0;
  let start = nextWord(text, 0);
  for (const match of text.matchAll(END)) {
    const [whole, mark = '', closers = ''] = match;
    const end = match.index + whole.length;
    if (match.index < start) continue;
    while ((insertions[insertion]?.end ?? text.length) <= match.index) insertion += 1;
    if (isWithin(insertions[insertion], start, match.index, end)) continue;
    if (end < text.length && !endsHere(text, start, match.index, mark, closers)) continue;
    addSentence(text, spans, start, end);
    start = nextWord(text, end);
  }
  addSentence(text, spans, start, text.trimEnd().length);
  return spans;
}

/** Whether a mark from `at` to `end` stands in an insertion of the sentence that begins at `start`, and not at its very end. */
function isWithin(insertion: Span | undefined, start: number, at: number, end: number): boolean {
  return insertion !== undefined && start < insertion.start && insertion.start < at && end < insertion.end;
}

function addSentence(text: string, spans: Span[], start: number, end: number): void {
  if (start >= end) return;
  const last = spans.at(-1);
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) spans.push({ start, end });
  // A stray mark belongs to the sentence that it stands behind.
  else if (last) spans[spans.length - 1] = { start: last.start, end };
}

function nextWord(text: string, from: number): number {
  const found = text.slice(from).search(/\S/);
  return found === -1 ? text.length : from + found;
}

/** Whether the mark at `at` ends the sentence that begins at `start`, judged by the words on both sides. */
function endsHere(text: string, start: number, at: number, mark: string, closers: string): boolean {
  const rest = text.slice(at + mark.length + closers.length, at + mark.length + closers.length + REACH);
  const next = NEXT.exec(rest)?.[1] ?? '';
  if (/[!?]/.test(mark)) return closers === '' ? !/^[,;:)\]]$/.test(next) : !CONTINUES.test(next);
  if (CONTINUES.test(next)) return false;
  if (mark !== '.') return !/\d/.test(next);
  const from = Math.max(start, at - REACH);
  LAST_WORD.lastIndex = at - from;
  const word = LAST_WORD.exec(text.slice(from, at))?.[1] ?? '';
  const isFirst = at - start <= REACH && text.slice(start, at).trimEnd() === word;
  return wordEndsSentence(word, isFirst, rest);
}

function wordEndsSentence(word: string, isFirst: boolean, rest: string): boolean {
  if (isFirst && LIST_NUMBER.test(word)) return false;
  const form = word.length === 1 ? word : word.toLowerCase();
  if (LEADING.words.has(form)) return false;
  if (NUMBERED.words.has(form) && NUMBER.test(rest)) return false;
  const trailing = TRAILING.words.has(form) || DOTTED.test(word) || /^\p{Lu}$/u.test(word);
  return !trailing || STARTERS.has(STARTER.exec(rest)?.[1]?.toLowerCase() ?? '');
}

/** The outermost pairs of parentheses of a text, in order. */
function insertionsOf(text: string): Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || index - start > LONGEST_INSERTION) continue;
    while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
    pairs.push({ start, end: index + 1 });
  }
  return pairs;
}
