import type { LibraryEntry } from '../evidence/base';
import type { Located } from '../evidence/records';
import type { CslItem } from '../evidence/schema/reference';
import type { Problem } from '../problem';
import type { Span } from '../span';
import type { Steps } from '../steps';
import type { SourceText } from './source-text';

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
  /** From which the list can be had again; missing where its format is for small ones. */
  readonly records?: () => ListRecords;
}

/** Where the records of a list are in its text, as plain data: the list can be made of it without looking for them. */
export interface ListRecords {
  readonly keys: readonly string[];
  /** As many numbers for each record, one record behind the other; what they are is up to the format. */
  readonly rows: Uint32Array;
  /** Texts that numbers of rows stand for, by their position. */
  readonly texts: readonly string[];
  /** Where else in the text something is that belongs to no record. */
  readonly spans: readonly Span[];
}

/** What is known of a list without looking for anything in its text. */
export interface KnownList extends ListRecords {
  /** The further keys of its references that have any, by their position. */
  readonly otherKeys: ReadonlyMap<number, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** A file format of reference lists. */
export interface ReferenceFormat {
  readonly name: string;
  /** File name extensions in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the beginning of a text, without a byte order mark, looks like this format. */
  readonly isLike: (beginning: string) => boolean;
  /** Reads a file's text, which has no byte order mark; `file` is only named in problems and places. */
  readonly read: (file: string, text: SourceText) => Steps<ReferenceList>;
  /** The list that `read` made of the same text once, by what was kept of it. */
  readonly restore?: (file: string, text: SourceText, known: KnownList) => ReferenceList;
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
