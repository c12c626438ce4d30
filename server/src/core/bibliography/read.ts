import { quotePath } from '../evidence/quote';
import { cslJson } from './formats/csl-json';
import { cslYaml } from './formats/csl-yaml';
import type { ReferenceFormat, ReferenceList } from './reference-list';

/** Every format that reference lists are read in. */
const FORMATS: readonly ReferenceFormat[] = [cslYaml, cslJson];

/**
 * Reads a reference list in the format that the file's extension tells. `file` is the path for problems and
 * places. An unknown extension is one problem, and no references.
 */
export function readReferences(file: string, text: string): ReferenceList {
  const extension = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase();
  const format = FORMATS.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
  if (format) return format.read(file, text);
  const known = FORMATS.map(({ name, extensions }) => `${name} (${extensions.join(', ')})`).join(' or ');
  const message = `References cannot be read from ${quotePath(file)}: use ${known}.`;
  return { references: [], problems: [{ severity: 'error', message, file, line: 0, character: 0 }] };
}
