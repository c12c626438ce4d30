import type { Edit } from './fix';

/** The text after some edits that are in order, none within another. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const { span, newText } of edits) {
    out += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return out + text.slice(from);
}
