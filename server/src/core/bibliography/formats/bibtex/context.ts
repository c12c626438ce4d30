import { latexToText } from '../latex/to-text';
import type { Wanted } from '../latex/walk';
import { type Draft, put } from '../shared/draft';
import { oneSpace } from '../shared/spaces';
import type { BibField } from './fields';
import type { Fields } from './inherit';

/** An entry being made into a CSL item: its fields, the inherited ones included, and the item. */
export interface Conversion {
  readonly type: string;
  readonly fields: Fields;
  readonly draft: Draft;
}

/** The text of a field; empty when it is not there. */
export function textOf({ fields }: Conversion, name: string, wanted: Wanted = 'plain'): string {
  const field = fields.get(name);
  return field ? latexToText(field.value, wanted) : '';
}

/** A field as a word to compare: in lower case, as BibLaTeX takes names of its own. */
export function wordOf({ fields }: Conversion, name: string): string {
  return oneSpace(fields.get(name)?.value ?? '').toLowerCase();
}

/** Sets a field of the item from the first of the fields named that is there and not empty. */
export function putFirst(
  conversion: Conversion,
  cslField: string,
  names: readonly string[],
  read: (field: BibField) => unknown,
): void {
  for (const name of names) {
    const field = conversion.fields.get(name);
    if (field) put(conversion.draft, cslField, read(field), field);
  }
}
