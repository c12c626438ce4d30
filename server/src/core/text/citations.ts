import { type Span, shift } from '../span';

/** One cited key as it stands in the source, `@` and prefix not included in `span`. */
export interface CitedKey {
  readonly key: string;
  /** The key's own characters, chunk-relative. */
  readonly span: Span;
  /** `[-@key]`: the author's name is suppressed. */
  readonly suppressAuthor: boolean;
  readonly prefix?: string;
  /** What follows the key within its part of the cluster: `p. 3`. */
  readonly suffix?: string;
}

/** A citation: a bracketed cluster `[see @a, p. 3; @b]` or a narrative one `@a [p. 3]`. */
export interface Citation {
  readonly kind: 'cluster' | 'narrative';
  /** The whole citation with its brackets, chunk-relative. */
  readonly span: Span;
  readonly keys: readonly CitedKey[];
}

/** The citation moved by `offset` code units, its keys with it. */
export function shiftCitation(citation: Citation, offset: number): Citation {
  return {
    ...citation,
    span: shift(citation.span, offset),
    keys: citation.keys.map((key) => ({ ...key, span: shift(key.span, offset) })),
  };
}
