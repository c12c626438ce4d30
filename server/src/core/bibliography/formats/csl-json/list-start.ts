import { stringEnd } from './scan';

/** Where the items of a text begin. */
export interface ListStart {
  /** Offset behind the opening bracket, or of the first item where there is none. */
  readonly from: number;
  /** The whole text is a list, or a field of it is, or it is one item and no list. */
  readonly kind: 'list' | 'field' | 'item';
}

/**
 * Finds the items of a JSON text: it is a list of them; or an object with a list of them in the first field of the
 * `names` that holds one; or a single item. `undefined` when it is none of these.
 */
export function listStart(text: string, names: readonly string[]): ListStart | undefined {
  const at = text.search(/[[{]/);
  if (at < 0) return undefined;
  if (text[at] === '[') return { from: at + 1, kind: 'list' };
  const list = fieldWithList(text, names);
  if (list !== undefined) return { from: list + 1, kind: 'field' };
  return /"(?:id|type)"\s*:/.test(text.slice(at, at + ITEM_HEAD)) ? { from: at, kind: 'item' } : undefined;
}

/** An item has an id and a type among its first fields. */
const ITEM_HEAD = 1000;

/** Offset of the opening bracket of a list in one of the fields of the outermost object. */
function fieldWithList(text: string, names: readonly string[]): number | undefined {
  let depth = 0;
  for (const marks = /["{}[\]]/g; marks.test(text); ) {
    const start = marks.lastIndex - 1;
    const mark = text[start] ?? '';
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark !== '"') depth -= 1;
    else {
      marks.lastIndex = stringEnd(text, marks.lastIndex);
      const name = text.slice(start + 1, marks.lastIndex - 1);
      const list = depth === 1 && names.includes(name) ? listBehind(text, marks.lastIndex) : undefined;
      if (list !== undefined) return list;
    }
  }
  return undefined;
}

function listBehind(text: string, from: number): number | undefined {
  const opening = /\s*:\s*\[/y;
  opening.lastIndex = from;
  return opening.test(text) ? opening.lastIndex - 1 : undefined;
}
