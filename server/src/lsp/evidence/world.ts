import type { FormatterOf } from '../../core/bibliography/styles/formatters';
import type { EvidenceBase } from '../../core/evidence/base';
import type { BundledBases } from '../../core/sources/bundled-bases';
import type { Files } from '../../core/sources/files';
import type { ListShelf } from '../../core/sources/list-shelf';
import type { Engine } from '../engine';

/** What evidence is read with on the machine at hand. */
export interface EvidenceWorld {
  /** The files on disk below some folders, given by absolute paths. */
  readonly disk: (roots: readonly string[]) => Files;
  readonly bundled: BundledBases;
  /** The drafts below some folders, by absolute paths. Never rejects. */
  readonly findDrafts: (folders: readonly string[]) => Promise<readonly string[]>;
  /** What reads drafts against a base; `uriOf` gives the URI of a file as the base names it. */
  readonly createEngine: (base: EvidenceBase, uriOf: (file: string) => string) => Engine;
  /** Keeps what reading large lists has found between two runs, where there is a place for it; `log` is told of what is of no use. */
  readonly shelf?: (log: (line: string) => void) => ListShelf | undefined;
  /** Gives what formats lists of references by a style. */
  readonly formatterOf: FormatterOf;
  /**
   * Watches what lies directly in some folders, where the client does not. Gives what ends it; a folder that goes
   * may be watched no longer, though it comes back.
   */
  readonly watch: (folders: readonly string[], changed: (path: string) => void) => () => void;
}
