import {
  Position,
  Range,
  type TextDocumentContentChangeEvent,
  TextDocumentItem,
} from 'vscode-languageserver';
import type { EvidenceLink } from '../core/checks/finding';
import { isRecordKind } from '../core/evidence/base';
import { field, isFields } from '../core/fields';

/** What a client sent is not of the protocol's shape. The message names what is missing. */
class BadParams extends Error {}

/** The document that a request or notification is about. Throws `BadParams`. */
export function uriOf(params: unknown): string {
  const uri = field(field(params, 'textDocument'), 'uri');
  if (typeof uri !== 'string') throw new BadParams('its parameters name no document (textDocument.uri).');
  return uri;
}

/** The position that a request is about; it may lie outside the document. Throws `BadParams`. */
export function positionOf(params: unknown): Position {
  const position = field(params, 'position');
  const line = field(position, 'line');
  const character = field(position, 'character');
  if (typeof line === 'number' && typeof character === 'number') return { line, character };
  throw new BadParams('its parameters hold no position (position.line, position.character).');
}

/** The range that a request is about; it may lie outside the document. Throws `BadParams`. */
export function rangeParam(params: unknown): Range {
  const range = field(params, 'range');
  if (Range.is(range)) return range;
  throw new BadParams('its parameters hold no range (range.start, range.end).');
}

/** The document that was opened. Throws `BadParams`. */
export function itemOf(params: unknown): TextDocumentItem {
  const item = field(params, 'textDocument');
  if (isFields(item) && TextDocumentItem.is(item)) return item;
  throw new BadParams('its parameters hold no document (uri, languageId, version, text).');
}

/** The version and changes of a document that changed. Throws `BadParams`. */
export function changesOf(params: unknown): { version: number; changes: TextDocumentContentChangeEvent[] } {
  const version = field(field(params, 'textDocument'), 'version');
  const changes = field(params, 'contentChanges');
  if (typeof version === 'number' && Array.isArray(changes) && changes.every(isChange)) {
    return { version, changes };
  }
  throw new BadParams('its parameters hold no changes (textDocument.version, contentChanges).');
}

function isChange(value: unknown): value is TextDocumentContentChangeEvent {
  const range = field(value, 'range');
  return typeof field(value, 'text') === 'string' && (range === undefined || Range.is(range));
}

/** The record that a value names by its kind and id; `undefined` for any other value. */
export function recordOf(value: unknown): EvidenceLink | undefined {
  const kind = field(value, 'kind');
  const id = field(value, 'id');
  return isRecordKind(kind) && typeof id === 'string' ? { kind, id } : undefined;
}
