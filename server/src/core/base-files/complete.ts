import type { Path } from '../evidence/path';
import { type BaseFile, type BaseSources, isEditable } from './base-file';
import { choiceItems, fieldItems } from './complete-fields';
import { recordItems } from './complete-records';
import type { BaseCompletions } from './completions';
import { roleAt } from './roles';
import { shapeAt } from './schema-at';
import { type Typing, typingAt } from './typing-at';

/**
 * What can be written at an offset of one of a base's files: the ids or keys of records, the values that a field can
 * have, the fields of a record. The text may be as incomplete as it is while it is being typed. `undefined` where
 * nothing is known, in files too large or in another format than YAML and JSON, and for an offset outside of the text.
 */
export function completeInBase(
  file: BaseFile,
  offset: number,
  sources: BaseSources,
): BaseCompletions | undefined {
  if (!isEditable(file)) return undefined;
  const isRecord = (path: Path) => shapeAt(file.kind, path) === 'fields';
  const isKnown = (path: Path) => shapeAt(file.kind, path) !== undefined;
  const typing = typingAt(file.text, offset, isRecord, isKnown);
  const found = typing && itemsFor(typing, file, sources);
  return found && found.items.length > 0 ? { span: typing.span, ...found } : undefined;
}

type Found = Pick<BaseCompletions, 'items' | 'isIncomplete'>;

function itemsFor(typing: Typing, file: BaseFile, sources: BaseSources): Found {
  const { kind } = file;
  const { path, part } = typing;
  if (part === 'key') return { items: fieldItems(typing, file), isIncomplete: false };
  const role = roleAt(kind, path);
  if (role) return recordItems(role, typing, file, sources);
  const entry = roleAt(kind, [...path, 0]);
  if (entry && typing.quote === '') return inList(recordItems(entry, typing, file, sources), typing);
  return { items: choiceItems(typing, file), isIncomplete: false };
}

/** A list of ids that has no entry yet: its first one brings the brackets or the dash with it. */
function inList({ items, isIncomplete }: Found, { isFirst, isFlow }: Typing): Found {
  const open = isFirst && !isFlow ? '- ' : '[';
  const close = isFirst && !isFlow ? '' : ']';
  return {
    isIncomplete,
    items: items.map((item) => ({ ...item, insertText: `${open}${item.insertText}${close}` })),
  };
}
