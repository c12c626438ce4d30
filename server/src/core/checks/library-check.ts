import type { LibraryEntry } from '../evidence/base';
import type { CheckMeta } from './check';

/** Something amiss with a reference of a library. */
export interface LibraryFault {
  readonly entry: LibraryEntry;
  /** What is wrong and what to do, in one sentence that names the reference. */
  readonly message: string;
}

/** A check of a library's references, whichever draft cites them. */
export interface LibraryCheck {
  readonly meta: CheckMeta;
  /** The rule by which a draft is told of its own list; `explain/rule-words.ts` says it in words. */
  readonly rule: string;
  /** At most one fault of each reference, in the order of the library. It does not throw. */
  readonly faultsIn: (entries: readonly LibraryEntry[]) => readonly LibraryFault[];
}
