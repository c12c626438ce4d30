import { shift } from '../../../span';
import type { Part, Rest } from '../../parts';
import { noList } from '../csl-items';
import type { Fault } from '../shared/draft';
import { type ListStart, listStart } from './list-start';
import { beginningAt, type Place, type RawItem, scanItems } from './scan';

/** The items of a part and what is wrong beside them, by offsets of the part. */
interface FoundItems {
  readonly items: readonly RawItem[];
  readonly faults: readonly Fault[];
  /** Where to go on, and how the list goes on there. */
  readonly rest?: Rest;
  readonly last?: Place;
}

const NAMES = ['references', 'items'];

/**
 * Finds the items of a part of a JSON text. `before` is how the list goes on in it; nothing where it is the first. Gives nothing
 * where the part has to be longer.
 */
export function itemsIn(part: Part, before: Place | undefined): FoundItems | undefined {
  const { text, at, isLast } = part;
  const start: ListStart | undefined = before ? { from: at, kind: 'list' } : listStart(text, NAMES);
  const faults = before ? [] : faultsBefore(text, start);
  const place = start && (before ? { ...before, at } : beginningAt(start.from));
  if (isLast) return start && place ? lastItems(text, start, place, faults) : { items: [], faults };
  // What stands behind the end of a list, or beside it in an object, is seen in the whole of what is left.
  if (!place || start.kind !== 'list') return undefined;
  const { items, faults: told, closed, last } = scanItems(text, place);
  if (last === place || closed) return undefined;
  return {
    items: items.filter((item) => item.start < last.at),
    faults: [...faults, ...told.filter(({ span }) => span.start < last.at)],
    rest: { from: indentBefore(text, last.at), at: last.at },
    last,
  };
}

/** What is wrong before the first item of a text. */
function faultsBefore(text: string, start: ListStart | undefined): Fault[] {
  if (!start) return [faultAt(0, noList(NAMES, text.trim() === ''))];
  const before = text.slice(0, text.search(/[[{]/)).search(/\S/);
  return before < 0 ? [] : [faultAt(before, 'The list begins behind this: take it out.')];
}

function faultAt(at: number, message: string): Fault {
  return { message, span: { start: at, end: at }, severity: 'error' };
}

/** Where the blanks before an item begin, with the character before them: by these it is known how far it is indented. */
function indentBefore(text: string, at: number): number {
  let from = at;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  return Math.max(0, from - 1);
}

/** The items from a place to the end of a text. */
function lastItems(
  text: string,
  { kind, from: start }: ListStart,
  place: Place,
  faults: readonly Fault[],
): FoundItems {
  const items: RawItem[] = [];
  const all = [...faults];
  for (let from: Place | undefined = place; from; ) {
    const scan = scanItems(text, from);
    for (const item of scan.items) items.push(item);
    for (const fault of scan.faults) all.push(fault);
    if (kind === 'item') break;
    if (!scan.closed && scan.items.at(-1)?.closed !== false)
      all.push(faultAt(scan.end, 'The list is never closed: add a ] at its end.'));
    const next: number | undefined = kind === 'list' && scan.closed ? restOfList(text, scan.end) : undefined;
    if (next !== undefined)
      all.push(faultAt(next, 'The list ends before this: take out the ] that closes it too early.'));
    from = next === undefined ? undefined : beginningAt(next);
  }
  if (kind === 'item' && items.length > 1)
    all.push(faultAt(start, 'A list of references begins with [: add it.'));
  return { items, faults: all };
}

/** Where to go on behind the end of a list: in a second one, as of files that were put together, or with further items. */
function restOfList(text: string, end: number): number | undefined {
  const next = /[[{]/g;
  next.lastIndex = end;
  if (!next.test(text)) return undefined;
  return text[next.lastIndex - 1] === '[' ? next.lastIndex : next.lastIndex - 1;
}

/** An item of a part that begins at an offset as one of the whole text. */
export function movedItem(item: RawItem, from: number): RawItem {
  return { ...item, ...shift(item, from) };
}
