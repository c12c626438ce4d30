import type { Span } from '../span';
import type { Citation } from './citations';
import type { NumberMark } from './number-marks';
import type { Run } from './prose';

/** Text that was parsed, with the offset in the chunk at which it begins. */
export interface Source {
  readonly text: string;
  readonly base: number;
}

/** A stretch of flat text that is no prose. */
export interface Drop extends Span {
  /** Nothing is put in its place even where two words then touch: `2^nd^`. */
  readonly joins?: boolean;
  /** The citation that it is. */
  readonly citation?: Citation;
  /** The note that is called there: by its label or, where it is written in place, without one. */
  readonly note?: { readonly label?: string };
  /** The numbers that it is, which may be a citation. */
  readonly mark?: NumberMark;
}

/** What stands for code, formulas and images in flat text. */
const OBJECT = '\uFFFC';

/** What stands in `Flat.scan` for a character that cannot be syntax. */
const MASK = '\0';

/** The inline content of a block laid flat, while it is being collected: decoded, but with citations and the like in it. */
export interface Flat {
  text: string;
  /** As long as `text`, with a mask for escaped characters and the texts of links, where no citation can begin. */
  scan: string;
  readonly runs: Run[];
  readonly drops: Drop[];
  /** Citations that the markup itself shows. */
  readonly citations: Citation[];
}

/** A flat text with nothing in it. */
export function emptyFlat(): Flat {
  return { text: '', scan: '', runs: [], drops: [], citations: [] };
}

/** Adds text that stands at the source offset `source` (in the chunk) with `sourceLength` code units; without an offset, text of our own. */
export function add(flat: Flat, text: string, masked: boolean, source?: number, sourceLength?: number): void {
  if (text === '') return;
  if (source !== undefined) addRun(flat.runs, flat.text.length, source, text.length, sourceLength);
  // As the parser has it: NUL never stands for itself (CommonMark 0.31, 2.3), which leaves it to the masks.
  const known = text.includes(MASK) ? text.replaceAll(MASK, '\uFFFD') : text;
  flat.text += known;
  flat.scan += masked ? MASK.repeat(text.length) : known;
}

/** Adds a run, or lengthens the last one when the new one continues it. */
export function addRun(
  runs: Run[],
  prose: number,
  source: number,
  length: number,
  sourceLength = length,
): void {
  const last = runs.at(-1);
  const joins = last && last.sourceLength === undefined && sourceLength === length;
  if (joins && last.prose + last.length === prose && last.source + last.length === source) {
    runs[runs.length - 1] = { prose: last.prose, source: last.source, length: last.length + length };
  } else {
    runs.push(sourceLength === length ? { prose, source, length } : { prose, source, length, sourceLength });
  }
}

/** Adds something that is no prose, such as code. */
export function addObject(flat: Flat): void {
  flat.drops.push({ start: flat.text.length, end: flat.text.length + 1 });
  add(flat, OBJECT, false);
}

/** The same text with masks over the spans. */
export function mask(text: string, spans: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.end <= from) continue;
    const start = Math.max(span.start, from);
    masked += text.slice(from, start) + MASK.repeat(span.end - start);
    from = span.end;
  }
  return masked + text.slice(from);
}
