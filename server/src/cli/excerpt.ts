import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/span';
import { columnsOf, harmless } from './terminal';

/** One line of a draft as shown, and the carets under what it is shown for. `line` counts from one. */
export interface ExcerptLine {
  readonly line: number;
  readonly shown: string;
  readonly carets: string;
}

// A statement hard-wrapped over more lines than this is clear from its first ones.
const MOST_LINES = 6;

/**
 * The lines a span of a draft stands on, with carets under it. A line longer than `width` columns is
 * cut to a window around the span, with … where something is left out.
 */
export function excerpt(document: TextDocument, span: Span, width: number): ExcerptLine[] {
  const first = document.positionAt(span.start).line;
  const last = Math.min(document.positionAt(span.end).line, first + MOST_LINES - 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    excerptLine(document, first + index, span, width),
  ).filter((line) => line.carets !== '');
}

function excerptLine(document: TextDocument, line: number, span: Span, width: number): ExcerptLine {
  const lineStart = document.offsetAt({ line, character: 0 });
  const text = document
    .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    .replace(/[\r\n]{1,2}$/, '');
  // The indentation of a wrapped line is no part of the statement that runs over it.
  const indent = text.length - text.trimStart().length;
  const from = Math.min(Math.max(span.start - lineStart, span.start < lineStart ? indent : 0), text.length);
  const to = Math.min(span.end - lineStart, text.length);
  return { line: line + 1, ...draw(text, { start: from, end: Math.max(to, from) }, width) };
}

function draw(text: string, span: Span, width: number): Omit<ExcerptLine, 'line'> {
  const window = windowOf(text, span, width - 2);
  const before = window.start > 0 ? '…' : '';
  const after = window.end < text.length ? '…' : '';
  const safe = harmless(text.slice(window.start, window.end));
  const marked = safe.slice(span.start - window.start, span.end - window.start);
  const lead = columnsOf(before + safe.slice(0, span.start - window.start));
  const carets = '^'.repeat(columnsOf(marked));
  return { shown: before + safe + after, carets: carets && ' '.repeat(lead) + carets };
}

function windowOf(text: string, span: Span, width: number): Span {
  if (text.length <= width) return { start: 0, end: text.length };
  const room = Math.max(width - (span.end - span.start), 0);
  const start = Math.max(Math.min(span.start - Math.floor(room / 2), text.length - width), 0);
  return { start: wordStart(text, start, span.start), end: wordEnd(text, start + width, span.end) };
}

/** The first word's start from `at` on, no later than `limit`: a window begins with a whole word. */
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space >= 0 && space < limit ? space + 1 : wholeCharacter(text, Math.min(at, limit));
}

/** The last word's end up to `at`, no earlier than `limit` unless the span is too long to show whole. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space >= limit ? space : wholeCharacter(text, at);
}

/** `at`, or one less where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
