import type { FormatReference } from '../bibliography/format-plain';
import type { Hover } from '../hover/hover';
import { touches } from '../span';
import { type BaseFile, type BaseSources, isEditable, isYaml } from './base-file';
import { fieldCard } from './cards/field-card';
import { recordCard } from './cards/record-card';
import { mentionsIn } from './mentions';
import { placeAt } from './place-at';
import { fieldAt } from './schema-at';

/**
 * What to show at an offset of one of a base's files: the card of the record whose id or key stands there, as authors
 * see it in drafts, or what the field there is for. `undefined` where there is nothing to say.
 */
export function hoverInBase(
  file: BaseFile,
  offset: number,
  { base }: BaseSources,
  format?: FormatReference,
): Hover | undefined {
  if (isYaml(file) && !isEditable(file)) return undefined;
  const mention = mentionsIn(file).find(({ span }) => touches(span, offset));
  const record =
    mention && mention.kind !== 'arm' ? recordCard(mention.kind, mention.name, base, format) : undefined;
  if (mention && record !== undefined) return { span: mention.span, markdown: record };
  return isYaml(file) ? fieldHover(file, offset, mention !== undefined) : undefined;
}

function fieldHover(file: BaseFile, offset: number, isName: boolean): Hover | undefined {
  const place = placeAt(file, offset);
  const field = place && fieldAt(file.kind, place.path);
  if (!field) return undefined;
  // The text of a summary needs no explanation; a value that is one of several does.
  const isExplained = place.part === 'key' || isName || field.choices.length > 0;
  return isExplained ? { span: place.span, markdown: fieldCard(field) } : undefined;
}
