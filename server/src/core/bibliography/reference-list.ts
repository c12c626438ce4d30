import type { LibraryEntry } from '../evidence/base';
import type { Located } from '../evidence/records';
import type { CslItem } from '../evidence/schema/reference';
import type { Problem } from '../problem';
import type { Span } from '../span';
import type { Steps } from '../steps';

/**
 * A reference with its place. Some formats make its `value` only when it is asked for, and again when it was not for
 * long, as the values of a large library would fill the memory.
 */
export interface LocatedReference extends Located<CslItem> {
  /** The citation key, known before the value is. */
  readonly key: string;
  /** Further keys that it can be cited by, known before the value is. */
  readonly otherKeys: readonly string[];
}

/** References as read from one file: the sound ones in order, each with its place, and what is wrong with the rest. */
export interface ReferenceList {
  readonly references: readonly LocatedReference[];
  /** In the order of the file. Asking for them may read every reference that has not been read yet. */
  readonly problems: readonly Problem[];
  /** Those of them that were found without reading any reference, as soon as there is a list. */
  readonly problemsAtOnce: readonly Problem[];
}

/** A file format of reference lists. */
export interface ReferenceFormat {
  readonly name: string;
  /** File name extensions in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the beginning of a text, without a byte order mark, looks like this format. */
  readonly isLike: (beginning: string) => boolean;
  /** Reads a file's text, which has no byte order mark; `file` is only named in problems and places. */
  readonly read: (file: string, text: string) => Steps<ReferenceList>;
  /**
   * What is written so that a record without a key gives this one. `start` is what it begins with: its first line or
   * tag. Nothing where its key must be written by hand; left out by formats whose records all have keys.
   */
  readonly writeKey?: (text: string, start: Span, key: string) => KeyEdit | undefined;
}

/** A stretch of a reference list, and what is written there instead. */
export interface KeyEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A reference with the place where it begins, as plain data. */
export function libraryEntry({ key, value: csl, file, at }: LocatedReference): LibraryEntry {
  const { line, character } = at();
  return { key, csl, file, line, character };
}
