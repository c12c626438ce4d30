import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { recordCard } from '../../core/base-files/cards/record-card';
import { completeInBase } from '../../core/base-files/complete';
import type { BaseCompletion } from '../../core/base-files/completions';
import { isRecordKind } from '../../core/evidence/base';
import { field } from '../../core/fields';
import { cardFormat } from '../formatting';
import { offsetAt, rangeOf } from '../positions';
import type { Session } from '../session';

const KINDS = {
  field: CompletionItemKind.Property,
  record: CompletionItemKind.Reference,
  choice: CompletionItemKind.EnumMember,
} as const satisfies Record<BaseCompletion['kind'], CompletionItemKind>;

/** Behind this, a space is followed by a value. */
const BEFORE_VALUE = /[:,[-] $/;

/**
 * What can be written at a position of one of a base's files; of what nobody asked for, after a space, only the values
 * of fields and lists.
 */
export async function completionInFile(
  { baseFiles }: Session,
  uri: string,
  position: Position,
  isBehindSpace: boolean,
): Promise<CompletionList> {
  const nothing = { isIncomplete: false, items: [] };
  const open = await baseFiles.fileAt(uri);
  if (!open) return nothing;
  const offset = offsetAt(open.draft.lines, position);
  if (isBehindSpace && !BEFORE_VALUE.test(open.draft.text.slice(Math.max(offset - 2, 0), offset)))
    return nothing;
  const found = completeInBase(open.file, offset, open.base);
  if (!found || (isBehindSpace && found.items.some(({ kind }) => kind === 'field'))) return nothing;
  const range = rangeOf(open.draft.lines, found.span);
  return {
    isIncomplete: found.isIncomplete,
    items: found.items.map((item, rank) => toItem(item, rank, range, uri)),
  };
}

function toItem(
  { kind, label, description, detail, documentation, insertText, filterText, record }: BaseCompletion,
  rank: number,
  range: Range,
  uri: string,
): CompletionItem {
  return {
    label,
    kind: KINDS[kind],
    ...(description === undefined ? {} : { labelDetails: { description } }),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
    filterText,
    sortText: String(rank).padStart(4, '0'),
    textEdit: { range, newText: insertText },
    // The card of a record follows when the item is looked at.
    ...(record === undefined ? {} : { data: { uri, ...record } }),
  };
}

/** The item with the card of the record that it stands for. */
export async function resolveInFile(
  session: Session,
  uri: string,
  item: CompletionItem,
): Promise<CompletionItem> {
  const [kind, id] = [field(item.data, 'kind'), field(item.data, 'id')];
  const { engine, style } = (await session.evidence.around({ uri })) ?? {};
  if (!engine || !isRecordKind(kind) || typeof id !== 'string') return item;
  const format = await cardFormat(session, engine, style);
  const card = recordCard(kind, id, engine.base, format);
  return card === undefined
    ? item
    : { ...item, documentation: { kind: session.needs.completionFormat, value: card } };
}
