import type { NewEntry } from '../citations/write-numbers';
import type { Span } from '../span';
import type { Stance } from './stance-words';

/** A reference that may be cited, as plain text. */
export interface CitationCompletion {
  /** The citation key; that of a number that the base knows nothing of has no card. */
  readonly key: string;
  /** `Hardy 2012 · RCT` */
  readonly label: string;
  /** The title. */
  readonly detail: string;
  /** What replaces the span: the key, with `@` or `}` where they are missing; a number; a name with its citation. */
  readonly insertText: string;
  /** Begins with what was typed, so that an editor that filters by letters keeps items found by other fields. */
  readonly filterText: string;
  /** Sorts the items by fit. */
  readonly sortText: string;
  /** How it stands to what the sentence says, where it says anything of it. */
  readonly stance?: Stance;
  /** It is cited by number, and this is to be added to the draft's own list for it. */
  readonly adds?: NewEntry;
}

export interface CitationCompletions {
  /** What an accepted item replaces, in UTF-16 offsets; it touches the offset asked about. */
  readonly span: Span;
  /** Best fit first. */
  readonly items: readonly CitationCompletion[];
  /** More typing may find other references, so the editor must ask again. */
  readonly isIncomplete: boolean;
}
