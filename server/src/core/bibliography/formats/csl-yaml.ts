import type { ReferenceFormat } from '../reference-list';
import { readCslItems } from './csl-items';

/** CSL YAML: a list under `references`, as Pandoc reads and writes it, or a bare list. */
export const cslYaml: ReferenceFormat = {
  name: 'CSL YAML',
  extensions: ['.yaml', '.yml'],
  isLike: (beginning) => /^(?:---|references:|- (?:id|type): ?)/m.test(beginning),
  // No step in between: a list in YAML is at most as large as any file of a base.
  *read(file, text) {
    yield;
    return readCslItems(file, text.slice(), ['references']);
  },
};
