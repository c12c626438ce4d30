import { chunksFrom, type SplitChunk } from './chunks';
import { frontMatterEnd } from './front-matter';

/** A draft cut into chunks, and what of an earlier version of it is still there. */
export interface Resplit {
  readonly chunks: readonly SplitChunk[];
  /** How many chunks at the start are those of the earlier version. */
  readonly before: number;
  /** How many chunks at the end are those of the earlier version, moved. */
  readonly after: number;
}

/** A version of a draft with its chunks. */
export interface Split {
  readonly text: string;
  readonly chunks: readonly SplitChunk[];
}

/**
 * Cuts a new version of a draft into the chunks that `splitChunks` gives, looking only at the stretch that differs
 * from the earlier version and the chunks around it. What it costs beyond that is to compare the two texts.
 */
export function resplit(earlier: Split, text: string): Resplit {
  if (text === earlier.text) return { chunks: earlier.chunks, before: earlier.chunks.length, after: 0 };
  const same = sameStart(earlier.text, text);
  const tail = sameEnd(earlier.text, text, same);
  const before = firstToScan(earlier, same);
  const { start, itemised } = earlier.chunks[before] ?? { start: 0, itemised: false };
  const shift = text.length - earlier.text.length;
  const chunks = earlier.chunks.slice(0, before);
  let old = before;
  for (const chunk of chunksFrom(text, before === 0 ? 0 : start, itemised)) {
    if (chunk.start >= text.length - tail) {
      const was = chunk.start - shift;
      while ((earlier.chunks[old]?.start ?? was) < was) old += 1;
      const met = earlier.chunks[old];
      // What is metadata at the start of a draft may be none further down, and the reverse.
      const mayBeMetadata = (old === 0 || chunks.length === 0) && chunk.text.startsWith('---');
      if (met?.start === was && met.itemised === chunk.itemised && !mayBeMetadata) {
        const rest = earlier.chunks.slice(old);
        return { chunks: [...chunks, ...rest.map((one) => moved(one, shift))], before, after: rest.length };
      }
    }
    chunks.push(chunk);
  }
  return { chunks, before, after: 0 };
}

function moved(chunk: SplitChunk, shift: number): SplitChunk {
  return shift === 0 ? chunk : { ...chunk, start: chunk.start + shift };
}

/**
 * The first chunk whose extent may depend on the text from `from` on: the one before the chunk that `from` is in,
 * as a blank line may have gone between them, or, as YAML metadata is looked for up to a blank line, the first of
 * those that no blank line divides from it. Metadata at the start of a draft may have blank lines.
 */
function firstToScan({ text, chunks }: Split, from: number): number {
  const [first] = chunks;
  if (first?.text.startsWith('---') && frontMatterEnd(first.text, 0, true) !== first.text.length) return 0;
  let index = Math.max(lastStartingBy(chunks, from) - 1, 0);
  while (index > 0 && isTight(text, chunks[index - 1], chunks[index])) index -= 1;
  return index;
}

/** The index of the last chunk that starts at `offset` or before it, 0 when there is none. */
function lastStartingBy(chunks: readonly SplitChunk[], offset: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

/** Whether nothing but one line ending lies between two chunks. */
function isTight(text: string, one: SplitChunk | undefined, next: SplitChunk | undefined): boolean {
  if (!one || !next) return false;
  const end = one.start + one.text.length;
  return next.start - end <= 1 || text.slice(end, next.start) === '\r\n';
}

/**
 * Stretches of so many UTF-16 units are compared as strings, which is many times faster than unit by unit; in the one that
 * differs, the shorter ones after it.
 */
const STRETCHES = [4096, 256, 16, 1];

function sameStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  for (const stretch of STRETCHES)
    while (at + stretch <= most && one.slice(at, at + stretch) === other.slice(at, at + stretch))
      at += stretch;
  return at;
}

/** How many units at the end are the same, not counting those that the first `start` units take already. */
function sameEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  const alike = (length: number, stretch: number): boolean =>
    one.slice(one.length - length, one.length - length + stretch) ===
    other.slice(other.length - length, other.length - length + stretch);
  let length = 0;
  for (const stretch of STRETCHES)
    while (length + stretch <= most && alike(length + stretch, stretch)) length += stretch;
  return length;
}
