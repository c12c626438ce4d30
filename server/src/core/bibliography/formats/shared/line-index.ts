import type { Place } from '../../../evidence/read-yaml';
import type { Span } from '../../../span';
import { endingFrom } from '../../../text/lines';
import type { SourceText } from '../../source-text';

/** Gives the place of a span of UTF-16 offsets, with its zero-based line and character. */
export type PlaceOf = (span: Span) => Place;

/**
 * Places in a text, whose lines end with LF, CRLF or a lone CR. The text is gone through when the first place is
 * asked for; each place then takes logarithmic time.
 */
export function placesIn(text: SourceText): PlaceOf {
  let starts: readonly number[] | undefined;
  return (span) => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, span.start);
    return { span, line, character: span.start - (starts[line] ?? 0) };
  };
}

/** UTF-16 units that are taken of a text at a time: few enough for V8 to have them among its youngest objects. */
const PIECE = 16 * 1024;

function lineStarts(text: SourceText): readonly number[] {
  const starts = [0];
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + PIECE);
    if (piece === '') break;
    // An ending of two units is not taken apart.
    const whole = piece.length > 1 && piece.endsWith('\r') ? piece.slice(0, -1) : piece;
    addStarts(whole, from, starts);
    from += whole.length;
  }
  return starts;
}

function addStarts(piece: string, from: number, starts: number[]): void {
  let [feed, carriage] = [endingFrom(piece, '\n', 0), endingFrom(piece, '\r', 0)];
  for (;;) {
    const end = Math.min(feed, carriage);
    if (end === piece.length) return;
    const next = piece.startsWith('\r\n', end) ? end + 2 : end + 1;
    starts.push(from + next);
    // Each kind is looked for again only once it has been passed, so that a text without one is searched once.
    if (feed < next) feed = endingFrom(piece, '\n', next);
    if (carriage < next) carriage = endingFrom(piece, '\r', next);
  }
}

/** The index of the last number that is at most `limit`; the first is never greater. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
