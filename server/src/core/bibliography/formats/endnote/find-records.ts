import type { Part, Rest } from '../../parts';
import type { Fault } from '../shared/draft';
import type { TaggedPlace } from '../shared/tagged-fields';

const MARKS = /<record(?:\s[^<>]*)?>|<\/record\s*>|<!--|<!\[CDATA\[/g;

/** After more records without an end the file is of another kind. */
const MOST_UNCLOSED = 1000;

/** The records of a part, and where to go on. */
interface Found {
  readonly records: readonly TaggedPlace[];
  readonly rest: Rest | undefined;
}

/**
 * Finds the records of a part of an EndNote file without reading the XML, in time proportional to the text, so that what is
 * wrong with one does not hide the others. So many before it were `unclosed`.
 */
export function findRecords({ text, at, isLast }: Part, unclosed: number, faults: Fault[]): Found {
  const records: TaggedPlace[] = [];
  const skip = skipper(text);
  let open: Pick<TaggedPlace, 'start' | 'headEnd'> | undefined;
  let last: number | undefined;
  let count = unclosed;
  const cutOff = (end: number) => {
    if (!open) return;
    count += 1;
    const message = 'This record is never closed: add </record> at its end.';
    faults.push({ message, span: { start: open.start, end: open.headEnd }, severity: 'error' });
    records.push({ ...open, end, closed: false });
  };
  const marks = new RegExp(MARKS);
  marks.lastIndex = at;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if (count >= MOST_UNCLOSED) return { records, rest: restFrom(text.length) };
    const [mark] = match;
    const end = match.index + mark.length;
    if (mark.startsWith('<!')) marks.lastIndex = skip.behind(mark, end);
    else if (mark.startsWith('</')) {
      if (open) records.push({ ...open, end, closed: true });
      open = undefined;
    } else {
      cutOff(match.index);
      open = { start: match.index, headEnd: end };
      last = match.index;
    }
  }
  if (isLast) cutOff(text.length);
  // Where a comment ends that has no end in this part, is not known.
  return { records, rest: last === undefined || skip.endless.size > 0 ? undefined : restFrom(last) };
}

function restFrom(at: number): Rest {
  return { from: at, at };
}

/** Gives the offset behind a comment or the like; where nothing ends it, reading goes on within it. */
function skipper(text: string) {
  // To look for an end that is not there anew each time would take time with the square of the text.
  const endless = new Set<string>();
  const behind = (mark: string, from: number): number => {
    const ending = mark === '<!--' ? '-->' : ']]>';
    const found = endless.has(ending) ? -1 : text.indexOf(ending, from);
    if (found >= 0) return found + ending.length;
    endless.add(ending);
    return from;
  };
  return { endless, behind };
}
