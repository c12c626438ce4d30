import type { Words } from './search-index';

/** Words that are kept as one text, in a third of the memory, each cut out of it when it is asked for. */
export class WordText implements Words {
  /** The words, each behind a line break. */
  readonly text: string;
  /** Where each begins. */
  readonly starts: Uint32Array;

  constructor(text: string, starts: Uint32Array) {
    this.text = text;
    this.starts = starts;
  }

  get length(): number {
    return this.starts.length;
  }

  /** The word at a position, as arrays have it; `undefined` beyond the last. */
  at(position: number): string | undefined {
    const start = this.starts[position];
    if (start === undefined) return undefined;
    return this.text.slice(start, (this.starts[position + 1] ?? this.text.length + 1) - 1);
  }
}

/** A text of words, each behind a line break, and where each begins in it. */
export function textOf(words: readonly string[]): { readonly text: string; readonly starts: Uint32Array } {
  const starts = new Uint32Array(words.length);
  let offset = 1;
  for (const [position, word] of words.entries()) {
    starts[position] = offset;
    offset += word.length + 1;
  }
  return { text: `\n${words.join('\n')}`, starts };
}
