import type { Place } from '../../../evidence/read-yaml';
import type { Span } from '../../../span';
import { endingFrom } from '../../../text/lines';

/** Gives the place of a span of UTF-16 offsets, with its zero-based line and character. */
export type PlaceOf = (span: Span) => Place;

/**
 * Places in a text, whose lines end with LF, CRLF or a lone CR. The text is gone through when the first place is
 * asked for; each place then takes logarithmic time.
 */
export function placesIn(text: string): PlaceOf {
  let starts: readonly number[] | undefined;
  return (span) => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, span.start);
    return { span, line, character: span.start - (starts[line] ?? 0) };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let [feed, carriage] = [endingFrom(text, '\n', 0), endingFrom(text, '\r', 0)];
  for (;;) {
    const end = Math.min(feed, carriage);
    if (end === text.length) return starts;
    const next = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    starts.push(next);
    // Each kind is looked for again only once it has been passed, so that a text without one is searched once.
    if (feed < next) feed = endingFrom(text, '\n', next);
    if (carriage < next) carriage = endingFrom(text, '\r', next);
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
