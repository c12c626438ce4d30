import type { Fault } from '../shared/draft';
import type { TaggedPlace } from '../shared/tagged-fields';

const MARKS = /<record(?:\s[^<>]*)?>|<\/record\s*>|<!--|<!\[CDATA\[/g;

/** After more records without an end the file is of another kind. */
const MOST_UNCLOSED = 1000;

/**
 * Finds the records of an EndNote file without reading the XML, in time proportional to the text, so that what is
 * wrong with one does not hide the others.
 */
export function findRecords(text: string, faults: Fault[]): TaggedPlace[] {
  const records: TaggedPlace[] = [];
  const skip = skipper(text);
  let open: Pick<TaggedPlace, 'start' | 'headEnd'> | undefined;
  let unclosed = 0;
  const cutOff = (end: number) => {
    if (!open) return;
    unclosed += 1;
    const message = 'This record is never closed: add </record> at its end.';
    faults.push({ message, span: { start: open.start, end: open.headEnd }, severity: 'error' });
    records.push({ ...open, end, closed: false });
  };
  const marks = new RegExp(MARKS);
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if (unclosed >= MOST_UNCLOSED) return records;
    const [mark] = match;
    const end = match.index + mark.length;
    if (mark.startsWith('<!')) marks.lastIndex = skip(mark, end);
    else if (mark.startsWith('</')) {
      if (open) records.push({ ...open, end, closed: true });
      open = undefined;
    } else {
      cutOff(match.index);
      open = { start: match.index, headEnd: end };
    }
  }
  cutOff(text.length);
  return records;
}

/** Gives the offset behind a comment or the like; where nothing ends it, reading goes on within it. */
function skipper(text: string): (mark: string, from: number) => number {
  // To look for an end that is not there anew each time would take time with the square of the text.
  const endless = new Set<string>();
  return (mark, from) => {
    const ending = mark === '<!--' ? '-->' : ']]>';
    const found = endless.has(ending) ? -1 : text.indexOf(ending, from);
    if (found >= 0) return found + ending.length;
    endless.add(ending);
    return from;
  };
}
