import { type Span, shift } from '../span';
import { linesOf } from '../text/lines';

const DEFINITION = /^ {0,3}\[\^([^\]\s[]+)\]:[ \t]*/;

/** The definition of a note: `[^1]: See @hardy2012.` */
export interface NoteDefinition {
  /** In lower case. */
  readonly label: string;
  /** Its words, up to the next definition. */
  readonly span: Span;
}

/** The notes that a chunk defines, in order; offsets are its own. */
export function noteDefinitionsIn(text: string): readonly NoteDefinition[] {
  if (!text.includes('[^')) return [];
  const found: NoteDefinition[] = [];
  for (const line of linesOf(text)) {
    const match = DEFINITION.exec(line.text);
    const last = match && found.pop();
    if (last) found.push({ ...last, span: { start: last.span.start, end: line.start } });
    if (!match) continue;
    const span = shift({ start: match[0].length, end: text.length - line.start }, line.start);
    found.push({ label: (match[1] ?? '').toLowerCase(), span });
  }
  return found;
}
