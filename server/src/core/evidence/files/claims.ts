import { type Parts, partsOf } from '../parts';
import { readYaml } from '../read-yaml';
import { ClaimsFile } from '../schema/claim';
import { readListFile } from './list-file';

/** Reads a claims file. */
export function readClaims(file: string, text: string): Parts {
  const { records, problems } = readListFile(readYaml(file, text), 'claims', ClaimsFile.entries.claims.item);
  return partsOf('claim', { claims: records }, problems);
}
