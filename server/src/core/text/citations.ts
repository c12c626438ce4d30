import { type Span, shift } from '../span';

/** An entry of the numbered reference list that a draft itself ends with. */
export interface ListEntry {
  readonly number: number;
  /** Its words without the number, with single spaces. */
  readonly text: string;
  /** Where it stands in the draft, its number included; offsets of the draft, wherever the citation is. */
  readonly span: Span;
}

/** One reference that is cited. */
export interface CitedKey {
  /**
   * The key of the reference: as written or, of a number, the key in the base. `#12` of a number that the base knows
   * nothing of, which no reference has as its key.
   */
  readonly key: string;
  /**
   * What is written of it, `@` and prefix not included: the key's characters, or those of the number or of the range
   * that it is in. Chunk-relative.
   */
  readonly span: Span;
  /** `[-@key]`: the author's name is suppressed. */
  readonly suppressAuthor: boolean;
  readonly prefix?: string;
  /** What follows the key within its part of the cluster: `p. 3`. */
  readonly suffix?: string;
  /** What the draft's own reference list has under the number. */
  readonly entry?: ListEntry;
}

/**
 * A citation: a bracketed cluster `[see @a, p. 3; @b]`, a narrative one `@a [p. 3]`, numbers `[3,5-7]` or `^12^` that
 * are known to mean references (`core/citations`), or a role of MyST: {cite:p}`a,b`.
 */
export interface Citation {
  readonly kind: 'cluster' | 'narrative' | 'numeric' | 'role';
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
