import type { RecordKind } from '../evidence/base';
import type { Span } from '../span';

/** What can be written at a place of a base's file, as plain text. */
export interface BaseCompletion {
  readonly kind: 'field' | 'record' | 'choice';
  /** The id, key, field name or value itself. */
  readonly label: string;
  /** What it is, in a few words. */
  readonly description?: string;
  /** More on it, in one line. */
  readonly detail?: string;
  /** What the editor shows beside it, when it is no record. */
  readonly documentation?: string;
  /** What is written instead of the span. */
  readonly insertText: string;
  /** What the letters that are typed are compared with. */
  readonly filterText: string;
  /** The record, whose card follows when the item is looked at. */
  readonly record?: { readonly kind: RecordKind; readonly id: string };
}

/** All that can be written at a place, best first. */
export interface BaseCompletions {
  /** What an accepted item replaces, in UTF-16 offsets. */
  readonly span: Span;
  readonly items: readonly BaseCompletion[];
  /** There are more than were given, so the editor must ask again as letters are typed. */
  readonly isIncomplete: boolean;
}
