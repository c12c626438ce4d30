import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/span';

/**
 * The UTF-16 offset of an LSP position (zero-based line and UTF-16 character).
 * Out of range is clamped as the protocol asks: behind a line's end to its end, behind the last line to the
 * end of the text, below zero to zero. What is no number counts as zero.
 */
export function offsetAt(lines: TextDocument, position: Position): number {
  return lines.offsetAt({ line: whole(position.line), character: whole(position.character) });
}

/**
 * The LSP position of a UTF-16 offset. Out of range is clamped to the text; an offset inside a line break
 * (between CR and LF) gives the end of its line, as no position lies there.
 */
export function positionAt(lines: TextDocument, offset: number): Position {
  return lines.positionAt(whole(offset));
}

/** The LSP range of a span, clamped likewise. */
export function rangeOf(lines: TextDocument, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

/** The same range with both ends within the text. */
export function clampRange(lines: TextDocument, range: Range): Range {
  return rangeOf(lines, { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) });
}

function whole(value: number): number {
  return Number.isNaN(value) ? 0 : Math.trunc(value);
}
