// What opens or closes a block of code, math or comment. A search for these alone is quick over a long draft.
const MARK = /`{3,}|~{3,}|\$\$|<!--|-->/g;
// Fences stand behind the markers of the quotes and lists they are in (CommonMark 0.31, sections 4.5 and 5).
const MARKERS = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){0,20}$/;
/** How much of a line is looked at before a mark: no fence stands further into its line. */
const LONGEST_MARKERS = 200;
const BLANK_REST = /[ \t]*(?:\r?\n|\r?$)/y;

/** A mark in a text. */
interface Mark {
  readonly text: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a text ends within a fenced code block, a math block or an HTML comment. */
export function endsInBlock(text: string): boolean {
  let open: string | undefined;
  for (const { 0: kind, index } of text.matchAll(MARK)) {
    const mark = { text, kind, start: index, end: index + kind.length };
    if (open === undefined) open = opens(mark) ? kind : undefined;
    else if (closes(open, mark)) open = undefined;
  }
  return open !== undefined;
}

function opens(mark: Mark): boolean {
  if (mark.kind === '<!--') return lineBefore(mark).split('`').length % 2 === 1;
  if (mark.kind === '-->' || !MARKERS.test(lineBefore(mark))) return false;
  // Behind such a mark, the line's own closing mark makes it inline code or math.
  if (mark.kind === '$$') return !lineAfter(mark).includes('$$');
  return mark.kind.startsWith('~') || !lineAfter(mark).includes('`');
}

function closes(open: string, mark: Mark): boolean {
  if (open === '<!--') return mark.kind === '-->';
  if (open === '$$') return mark.kind === '$$' && (isLast(mark) || MARKERS.test(lineBefore(mark)));
  return mark.kind.startsWith(open) && isLast(mark) && MARKERS.test(lineBefore(mark));
}

/** The line before a mark, or so much of it that it can hold no markers alone. */
function lineBefore({ text, start }: Mark): string {
  const before = text.slice(Math.max(0, start - LONGEST_MARKERS), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function lineAfter({ text, end }: Mark): string {
  const next = text.indexOf('\n', end);
  return next < 0 ? text.slice(end) : text.slice(end, next);
}

function isLast({ text, end }: Mark): boolean {
  BLANK_REST.lastIndex = end;
  return BLANK_REST.test(text);
}
