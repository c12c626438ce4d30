import type { ReferenceWriter } from './writer';

/** CSL JSON, as Zotero and Pandoc read it. */
export const cslJsonWriter: ReferenceWriter = {
  write: (items) => `${JSON.stringify(items, undefined, 2)}\n`,
};
