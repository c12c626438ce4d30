import type { DraftAnalysis } from '../analysis';
import { touches } from '../span';
import type { Numbering } from './numbering';

/** The numbering that holds at an offset of an analysed draft. */
export function numberingAt({ parts }: DraftAnalysis, offset: number): Numbering | undefined {
  const part = parts.find(({ start, text }) => touches({ start, end: start + text.length }, offset));
  return part?.before.resolver.numbering;
}

/**
 * The citation of references, by their own keys, as the draft sets its numbers, with the space that goes before it:
 * ` [3, 12]`, `^3,12^` or `<sup>3,12</sup>`. `undefined` where the draft cites by key, or has no number for one of them.
 */
export function numericCitation(
  keys: readonly string[],
  analysis: DraftAnalysis,
  offset: number,
): string | undefined {
  const numbering = numberingAt(analysis, offset);
  const numbers = keys.flatMap((key) => numberOf(key, numbering) ?? []).toSorted((a, b) => a - b);
  if (!numbering?.style || numbers.length === 0 || numbers.length < keys.length) return undefined;
  if (numbering.style === 'bracket') return ` [${numbers.join(', ')}]`;
  const high = numbers.join(',');
  return analysis.text.includes('<sup>') ? `<sup>${high}</sup>` : `^${high}^`;
}

/** The number that a draft has a reference under, by the reference's own key. */
function numberOf(key: string, numbering: Numbering | undefined): number | undefined {
  for (const [number, numbered] of numbering?.numbers ?? []) if (numbered.key === key) return number;
  return undefined;
}
