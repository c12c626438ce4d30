import { readReferences } from '../../bibliography/read';
import { type Parts, partsOf } from '../parts';

/** Reads a reference list in any format that `readReferences` knows. */
export function readReferenceFile(file: string, text: string): Parts {
  const { references, problems } = readReferences(file, text);
  return partsOf('reference', { references }, problems);
}
