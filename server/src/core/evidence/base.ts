import type { ListIndex } from '../completion/search-index';
import type { Problem } from '../problem';
import type { Retraction, RetractionIndex } from '../retractions/retraction';
import type { Claim } from './schema/claim';
import type { Concept } from './schema/concept';
import type { Fact } from './schema/fact';
import type { CslItem, Reference } from './schema/reference';
import type { Trial } from './schema/trial';

/** Where a record stands: the file relative to the base's folder, zero-based line and UTF-16 character. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly character: number;
}

/** A reference as its library has it, and where it begins there. */
export interface LibraryEntry extends Origin {
  readonly key: string;
  readonly csl: CslItem;
}

/** A reference list of a draft's own, in the file of that absolute path. */
export interface OwnList {
  readonly file: string;
  /**
   * Its references by their keys, in its order; where a key stands twice, the first counts. Their values and places are
   * made when they are asked for: asking a large list for all of them takes seconds.
   */
  readonly entries: ReadonlyMap<string, LibraryEntry>;
  /** What completion finds them by, where there are many. */
  readonly index?: ListIndex;
}

const RECORD_KINDS = ['concept', 'reference', 'trial', 'claim', 'fact'] as const;

/** The kinds of record, as contracts and links name them. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Whether a value is one of the kinds of record. */
export function isRecordKind(value: unknown): value is RecordKind {
  return RECORD_KINDS.some((kind) => kind === value);
}

/**
 * An evidence base as read: plain data, in the order of its files, with the problems met on the way.
 * It can be written to JSON and back without loss, unless it has the references of a draft's own lists.
 */
export interface EvidenceBase {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  /** A digest of the content: equal bases have equal revisions. */
  readonly revision: string;
  readonly concepts: readonly Concept[];
  readonly references: readonly Reference[];
  readonly trials: readonly Trial[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  /** Origins by `kind:id` (see `originKey`) of its own records; `originOf` also knows those of a draft's own lists. */
  readonly origins: Readonly<Record<string, Origin>>;
  readonly problems: readonly Problem[];
  /** Reference lists of the draft that it is made for are still being read: it may lack references that there are. */
  readonly isLoading?: true;
  /** The reference lists of the draft that it is for, if there are any. */
  readonly lists?: readonly OwnList[];
  /** Those of `references` that are its own, where it has the references of lists, too. */
  readonly own?: readonly Reference[];
  /** What is known of its own references that were retracted or are in doubt, by their keys; see `retractionOf`. */
  readonly retractions?: Readonly<Record<string, Retraction>>;
  /** The list of retractions in which the references of a draft's own lists are looked up. */
  readonly retractionIndex?: RetractionIndex;
}

/** The key of a record in `EvidenceBase.origins`. */
export function originKey(kind: RecordKind, id: string): string {
  return `${kind}:${id}`;
}
