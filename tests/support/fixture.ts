import type { Span } from '../../server/src/core/span';

/** A draft with a cursor in it: `|` stands for the cursor and is taken out. Throws unless there is exactly one. */
export function withCursor(marked: string): { text: string; offset: number } {
  const parts = marked.split('|');
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) {
    throw new Error(`A fixture needs exactly one cursor: ${marked}`);
  }
  return { text: before + after, offset: before.length };
}

/** A span marked in a fixture, with what is written behind its carets. */
export interface MarkedSpan extends Span {
  readonly label: string;
}

/**
 * A draft with spans marked by carets on the line below: `^^^ label` marks the three characters above it.
 * The caret lines are taken out. Throws when nothing is marked, as such a fixture would assert nothing.
 */
export function withSpans(marked: string): { text: string; spans: MarkedSpan[] } {
  const kept: string[] = [];
  const spans: MarkedSpan[] = [];
  let start = 0;
  for (const line of marked.split('\n')) {
    const caret = /^(\s*)(\^+)\s*(.*)$/.exec(line);
    const previous = kept.at(-1);
    if (caret?.[2] && previous !== undefined) {
      const from = start - previous.length - 1 + (caret[1]?.length ?? 0);
      spans.push({ start: from, end: from + caret[2].length, label: caret[3] ?? '' });
    } else {
      kept.push(line);
      start += line.length + 1;
    }
  }
  if (spans.length === 0) throw new Error(`A fixture with no marked span: ${marked}`);
  return { text: kept.join('\n'), spans };
}

/** Draws spans as caret lines under the text they cover, the inverse of `withSpans`. */
export function drawSpans(text: string, spans: readonly MarkedSpan[]): string {
  let start = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const from = start;
      start += line.length + 1;
      const here = spans.filter((span) => span.start < start && span.end > from);
      return [line, ...here.map((span) => caretLine(line, span, from))];
    })
    .join('\n');
}

function caretLine(line: string, span: MarkedSpan, lineStart: number): string {
  const from = Math.max(span.start - lineStart, 0);
  const to = Math.min(span.end - lineStart, line.length);
  return `${' '.repeat(from)}${'^'.repeat(Math.max(to - from, 1))} ${span.label}`.trimEnd();
}
