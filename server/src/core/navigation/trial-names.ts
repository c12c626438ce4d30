import type { DraftAnalysis } from '../analysis';
import { overlaps, type Span } from '../span';
import { linesOf } from '../text/lines';

/**
 * The names of trials that a base has, as they stand in a draft: in order, none within another, each in one line; one over
 * a line break is two.
 */
export function trialNames({ text, trialMentions }: DraftAnalysis): readonly Span[] {
  const spans: Span[] = [];
  const longestFirst = trialMentions.map(({ span }) => span).toSorted((a, b) => length(b) - length(a));
  for (const span of longestFirst) if (!spans.some((other) => overlaps(span, other))) spans.push(span);
  return spans.flatMap((span) => inLines(text, span)).toSorted((a, b) => a.start - b.start);
}

function length({ start, end }: Span): number {
  return end - start;
}

function inLines(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(linesOf(text.slice(start, end)), (line) => ({
    start: start + line.start,
    end: start + line.end,
  })).filter((span) => length(span) > 0);
}
