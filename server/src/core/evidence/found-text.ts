import type { Problem } from '../problem';

/** What is wrong with a file before anything in it is read: one sentence, and where in the file, if that is known. */
export interface TextFault {
  readonly message: string;
  /** Zero-based. */
  readonly line?: number;
  /** Zero-based, in UTF-16 code units. */
  readonly character?: number;
}

/** A file's text, with what is to be told of how it was read, or why there is none. */
export type FoundText =
  | { readonly text: string; readonly doubt?: TextFault }
  | { readonly problem: TextFault };

/** What is to be told of how a file was read. */
export function doubts(file: string, found: FoundText): readonly Problem[] {
  return 'text' in found && found.doubt ? [{ severity: 'warning', file, ...found.doubt }] : [];
}
