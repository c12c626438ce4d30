import type { Problem } from '../problem';
import type { Claim } from './schema/claim';
import type { Concept } from './schema/concept';
import type { Fact } from './schema/fact';
import type { Reference } from './schema/reference';
import type { Trial } from './schema/trial';

/** Where a record stands: the file relative to the base's folder, zero-based line and UTF-16 character. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly character: number;
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
 * It can be written to JSON and back without loss.
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
}

/** The key of a record in `EvidenceBase.origins`. */
export function originKey(kind: RecordKind, id: string): string {
  return `${kind}:${id}`;
}
