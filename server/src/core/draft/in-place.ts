import type { SplitChunk } from '../text/chunks';
import type { Part, Run } from './read-parts';

/** What a part has of something, given its place among the parts. */
type Of<T> = (part: Part, at: number) => readonly T[];
type Moved<T> = (item: T, offset: number) => T;

/** What the parts of a draft have of something, in order, each moved by the offset of its part in the draft. */
export function inPlace<T>(run: Run, of: Of<T>, moved: Moved<T>): T[] {
  return placed(run, run.parts.keys(), of, moved);
}

/** The same of what only parts have that tell something (`tellsSomething`), which few do: others are not looked at. */
export function toldInPlace<T>(run: Run, of: Of<T>, moved: Moved<T>): T[] {
  return placed(run, run.telling, of, moved);
}

function placed<T>({ chunks, parts }: Run, places: Iterable<number>, of: Of<T>, moved: Moved<T>): T[] {
  const all: T[] = [];
  for (const at of places) {
    const part = parts[at];
    const own = part ? of(part, at) : [];
    if (own.length === 0) continue;
    const offset = chunks[at]?.start ?? 0;
    for (const item of own) all.push(moved(item, offset));
  }
  return all;
}

/** The parts of a draft with the chunks that they are of. */
export function withChunks({ chunks, parts }: Run): (Part & { readonly chunk: SplitChunk })[] {
  return chunks.flatMap((chunk, at) => {
    const part = parts[at];
    return part ? [{ ...part, chunk }] : [];
  });
}
