import type { SplitChunk } from '../text/chunks';
import type { Part, Run } from './read-parts';

/** What the parts of a draft have of something, in order, each moved by the offset of its part in the draft. */
export function inPlace<T>(
  { chunks, parts }: Run,
  of: (part: Part, at: number) => readonly T[],
  moved: (item: T, offset: number) => T,
): T[] {
  const all: T[] = [];
  parts.forEach((part, at) => {
    const own = of(part, at);
    if (own.length === 0) return;
    const offset = chunks[at]?.start ?? 0;
    for (const item of own) all.push(moved(item, offset));
  });
  return all;
}

/** The parts of a draft with the chunks that they are of. */
export function withChunks({ chunks, parts }: Run): (Part & { readonly chunk: SplitChunk })[] {
  return chunks.flatMap((chunk, at) => {
    const part = parts[at];
    return part ? [{ ...part, chunk }] : [];
  });
}
