import type { Code } from './checks/codes';
import type { Span } from './span';

/**
 * Something wrong with an input, told as a value: nothing an author or a file contains is an exception.
 * `message` is one sentence that says what is wrong and what to do.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Path of the file as the base names it (relative to the base's folder) or as the caller gave it. */
  readonly file: string;
  /** Where in the file, in UTF-16 offsets, when it is known. */
  readonly span?: Span;
  /** Zero-based line and UTF-16 character of the span's start, when it is known. */
  readonly line?: number;
  readonly character?: number;
  /** The file is no sound YAML here, so that what it holds is not all that was meant. */
  readonly isSyntax?: true;
  /** The id or key of the record the problem is in, when it is known. */
  readonly record?: string;
  /** The check that found it, where it is one that has a page of its own. */
  readonly code?: Code;
}
