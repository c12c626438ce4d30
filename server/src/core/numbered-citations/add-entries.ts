import type { DraftAnalysis } from '../analysis';
import { numberingAt } from '../citations/write-numbers';
import type { Edit } from '../fixes/fix';
import { findSection } from '../references-section/find-section';
import { keyMark } from '../references-section/markers';
import type { ListEntry } from '../text/citations';
import { newlineOf } from '../text/newline';

/** What is added to the reference list of a draft: Markdown in one line, without its number. */
export interface EntryText {
  readonly number: number;
  /** The key that drafts cite it by. */
  readonly key: string;
  readonly text: string;
}

/**
 * The edit that adds entries behind the last one of the list that a draft's own numbers stand for, set as that one is.
 * `undefined` where there is no such list, or it goes on with other numbers by now.
 */
export function addEntries(
  entries: readonly EntryText[],
  analysis: DraftAnalysis,
  offset: number,
): Edit | undefined {
  const numbers = numberingAt(analysis, offset)?.numbers ?? new Map();
  const own = [...numbers.values()].flatMap(({ entry }): ListEntry[] => (entry ? [entry] : []));
  const [before, last] = own.toSorted((a, b) => a.number - b.number).slice(-2);
  const end = last ?? before;
  if (!end || end.number + 1 !== entries[0]?.number) return undefined;
  const { text } = analysis;
  const newline = newlineOf(text);
  const isLoose = last && before && /\n[ \t]*\r?\n/.test(text.slice(before.span.end, last.span.start));
  const gap = isLoose ? newline + newline : newline;
  const place = findSection(text);
  const isKept =
    place.kind === 'there' && end.span.start >= place.inner.start && end.span.end <= place.inner.end;
  const lines = entries.map(({ number, key, text: words }) => {
    const mark = markOf(text, end, before === end ? undefined : before, number);
    const anchor = anchorOf(text, end, number);
    return `${gap}${mark}${anchor}${words}${isKept ? keyMark(key) : ''}`;
  });
  return { span: { start: end.span.end, end: end.span.end }, newText: lines.join('') };
}

/** The number as the last entry has it: `12. `, `12) `, `[12] `; as it is where all have the same. */
function markOf(text: string, last: ListEntry, before: ListEntry | undefined, number: number): string {
  const mark =
    /^[ ]{0,3}\\?\[?\d{1,4}[^\s\d]{0,3}[ \t]{1,10}/.exec(text.slice(last.span.start, last.span.end))?.[0] ??
    '1. ';
  const isCounted =
    before !== undefined && /\d+/.exec(text.slice(before.span.start))?.[0] === /\d+/.exec(mark)?.[0];
  return isCounted ? mark : mark.replace(/\d+/, String(number));
}

/** What numbers in the text lead to, between the mark of an entry and its words: `<a id="ref-12"></a>`, `[]{#ref-12}`. */
const ANCHOR =
  /^[ ]{0,3}\\?\[?\d{1,4}[^\s\d]{0,3}[ \t]{1,10}(<(a|span)[ ](?:id|name)="[^"<>\d]{0,40}\d{1,4}"[ ]?(?:\/>|><\/\2>)|\[\]\{#[^{}\s\d]{0,40}\d{1,4}\})/;

/** Such an anchor for a number, where the last entry has one for its own. */
function anchorOf(text: string, last: ListEntry, number: number): string {
  const anchor = ANCHOR.exec(text.slice(last.span.start, last.span.end))?.[1] ?? '';
  return Number(/\d+/.exec(anchor)?.[0]) === last.number ? anchor.replace(/\d+/, String(number)) : '';
}
