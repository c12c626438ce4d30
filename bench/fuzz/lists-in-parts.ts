import { readReferencesInSteps } from '../../server/src/core/bibliography/read';
import type { SourceText } from '../../server/src/core/bibliography/source-text';
import { inOneGo } from '../../server/src/core/steps';

/** UTF-16 units of a part at the most: small lists have several. */
const LARGEST = 500;

/** Reads a list as a whole, and in parts as a large one is read. Throws where they differ. */
export function readInParts(file: string, text: string): void {
  const slice = (start?: number, end?: number): string => text.slice(start, end);
  const part = 1 + (text.length % LARGEST);
  const whole = told(file, text);
  if (told(file, { length: text.length, slice, part }) !== whole) {
    throw new Error(`In parts of ${part} characters it is another list.`);
  }
}

/** All that a list tells, of its references and of what is wrong. */
function told(file: string, text: SourceText): string {
  const { references, problems } = inOneGo(readReferencesInSteps(file, text));
  const each = references.map(({ key, otherKeys, value, at }) => [
    key,
    otherKeys,
    value,
    at(),
    at(['title']),
  ]);
  return JSON.stringify([each, problems]);
}
