import type { Span } from '../span';
import type { ListEntry } from '../text/citations';
import { linesOf } from '../text/lines';
import type { Chunk } from '../text/prose';

/** `12. Author`, `12) Author`, `[12] Author`, also with the escapes that converters put there. */
const ENTRY = /^[ ]{0,3}(?:\\?\[(\d{1,3})\\?\]:?|(\d{1,3})\\?[.)])[ \t]+(?=\S)/;
/** A definition of a link, which numbers in brackets refer to as a label. */
const LINK = /^[ ]{0,3}\[\d{1,3}\]:[ \t]*(?:<[^<>]*>|\S+)[ \t]*(?:["'(].*)?$/;

/**
 * The entries of a numbered reference list, given the chunks of its section. Numbers of a Markdown list count on from
 * the first, as they are shown. Empty where nothing is numbered.
 */
export function entriesOf(list: readonly Chunk[]): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const chunk of list) addEntries(entries, chunk);
  return entries;
}

/** Adds the entries of a chunk; a line that begins none goes on with the one before it. */
function addEntries(entries: ListEntry[], { start, text }: Chunk): void {
  let open = false;
  for (const line of linesOf(text)) {
    const match = LINK.test(line.text) ? undefined : ENTRY.exec(line.text);
    const span = { start: start + line.start, end: start + line.start + line.text.length };
    if (match) {
      const words = line.text.slice(match[0].length);
      entries.push({ number: numberOf(match, entries.at(-1)), text: oneSpace(words), span });
      open = true;
    } else if (open && line.text.trim() !== '') {
      lengthen(entries, line.text, span);
    }
  }
}

/** A Markdown list counts on whatever its items are numbered, so that authors write 1. throughout. */
function numberOf([, bracketed, listed]: RegExpExecArray, last: ListEntry | undefined): number {
  if (bracketed !== undefined) return Number(bracketed);
  const written = Number(listed);
  return last && written <= last.number ? last.number + 1 : written;
}

function lengthen(entries: ListEntry[], words: string, { end }: Span): void {
  const last = entries.pop();
  if (!last) return;
  entries.push({ ...last, text: `${last.text} ${oneSpace(words)}`, span: { start: last.span.start, end } });
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The numbers that a chunk defines as labels of links: `[1]: https://example.org`. */
export function linkLabels(text: string): readonly number[] {
  if (!text.includes(']:')) return [];
  return [...linesOf(text)].flatMap((line) =>
    LINK.test(line.text) ? [Number(/\d+/.exec(line.text)?.[0])] : [],
  );
}
