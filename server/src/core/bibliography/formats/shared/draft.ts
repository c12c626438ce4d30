import type { CslItem } from '../../../evidence/schema/reference';
import type { Problem } from '../../../problem';
import { type Span, shift } from '../../../span';

/** Something wrong at a place of a file: one sentence that says what is wrong and what to do. */
export interface Fault {
  readonly message: string;
  readonly span: Span;
  readonly severity: Problem['severity'];
  /** The citation key of the record it is in, when it is known. */
  readonly record?: string;
}

/** Adds what is wrong within a part of a text that begins at an offset. */
export function addFaults(faults: Fault[], found: readonly Fault[], from: number): void {
  for (const fault of found) faults.push({ ...fault, span: shift(fault.span, from) });
}

/** A piece of a record as its format has it. */
export interface SourceField {
  readonly value: string;
  /** Where it stands, its name included. */
  readonly span: Span;
}

/** A CSL item in the making. */
export interface Draft {
  readonly item: CslItem;
  /** The place that each field of the item was taken from. */
  readonly places: Map<string, Span>;
  readonly faults: Fault[];
}

/** An item with nothing but its key and type. */
export function newDraft(id: string, type: string): Draft {
  return { item: { id, type }, places: new Map(), faults: [] };
}

/** Sets a field of the item, unless the value is empty or the field is set already. */
export function put(draft: Draft, field: string, value: unknown, from: SourceField): void {
  if (value === undefined || value === '' || draft.item[field] !== undefined) return;
  draft.item[field] = value;
  draft.places.set(field, from.span);
}
