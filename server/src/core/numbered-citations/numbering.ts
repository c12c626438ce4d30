import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import type { Span } from '../span';
import type { Numbering } from './find-numbered';
import { listedKeys } from './listed-keys';

/** The numbers that the section of references of a draft gives to keys. */
export function numberingOf(text: string, section: Span, base: EvidenceBase): Numbering {
  const { get } = referenceIndex(base);
  const keys = listedKeys(text, section);
  const numbers = new Map(
    Array.from(keys, ([number, key]) => [get(key), number] as const).filter(([reference]) => reference),
  );
  return {
    section,
    keyOf: (number) => keys.get(number),
    numberOf: (key) => {
      const reference = get(key);
      const number = numbers.get(reference);
      return reference && number !== undefined ? { number, reference } : undefined;
    },
  };
}
