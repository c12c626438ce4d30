import type { Span } from '../span';

/** The word that a cursor is in or behind, as far as an accepted completion replaces it. */
export interface TypedWord {
  /** What stands before the cursor, without an opening quote. */
  readonly typed: string;
  /** The whole word, without quotes and without the colon that makes it the name of a field. */
  readonly span: Span;
  readonly quote: '' | '"' | "'";
  /** Whether the quote is closed behind the word, and whether a colon follows. */
  readonly isClosed: boolean;
  readonly hasColon: boolean;
}

/** Ids and keys are shorter; it bounds the look around. */
const LONGEST = 200;

const BEFORE = /(["']?)([^\s,[\]{}"']*)$/;
const BEHIND = /^([^\s,[\]{}"':]*(?::[^\s,[\]{}"':]+)*)(["']?)([ \t]{0,9}:)?/;

/** The word at an offset of a text; empty where the cursor stands between words. */
export function typedWord(text: string, offset: number): TypedWord {
  const before = BEFORE.exec(text.slice(Math.max(0, offset - LONGEST), offset));
  const behind = BEHIND.exec(text.slice(offset, offset + LONGEST));
  const typed = before?.[2] ?? '';
  const quote = asQuote(before?.[1]);
  return {
    typed,
    span: { start: offset - typed.length, end: offset + (behind?.[1]?.length ?? 0) },
    quote,
    isClosed: quote !== '' && behind?.[2] === quote,
    hasColon: behind?.[3] !== undefined,
  };
}

function asQuote(found: string | undefined): TypedWord['quote'] {
  return found === '"' || found === "'" ? found : '';
}
