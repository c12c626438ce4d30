import type { ReferenceFormat } from '../reference-list';
import { readCslItems } from './csl-items';

/** CSL JSON: a bare list, as Zotero and Pandoc write it, or a list under `references` or `items`. */
export const cslJson: ReferenceFormat = {
  name: 'CSL JSON',
  extensions: ['.json'],
  read: (file, text) => readCslItems(file, text, ['references', 'items']),
};
