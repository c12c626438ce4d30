import type { Located } from '../evidence/records';
import type { CslItem } from '../evidence/schema/reference';
import type { Problem } from '../problem';

/** References as read from one file: the sound ones in order, each with its place, and what is wrong with the rest. */
export interface ReferenceList {
  readonly references: readonly Located<CslItem>[];
  readonly problems: readonly Problem[];
}

/** A file format of reference lists. */
export interface ReferenceFormat {
  readonly name: string;
  /** File name extensions in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Reads a file's text; `file` is only named in problems and places. */
  readonly read: (file: string, text: string) => ReferenceList;
}
