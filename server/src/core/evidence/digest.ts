import type { SourceText } from '../bibliography/source-text';
import { inOneGo, type Steps } from '../steps';

/**
 * A digest of 53 bits as 14 hexadecimal digits: cyrb53 by bryc (github.com/bryc/code, public domain).
 * Equal texts have equal digests; it guards against nothing but chance.
 */
export function digest(text: string): string {
  return inOneGo(digestInSteps(text));
}

/** UTF-16 code units of a step, which take a fraction of a millisecond. */
const STEP = 65_536;

/** The same step by step. */
export function* digestInSteps(text: SourceText): Steps<string> {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let from = 0; from < text.length; from += STEP) {
    const part = text.slice(from, from + STEP);
    for (let index = 0; index < part.length; index += 1) {
      const unit = part.charCodeAt(index);
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
    yield;
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
