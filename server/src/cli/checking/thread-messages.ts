import type { CheckedDraft, CheckJob } from './checked-draft';

/** What a thread is started with. */
export interface ThreadData {
  readonly job: CheckJob;
  /** The place of the draft that it is checking, for who wants to know what it died of. */
  readonly at: Int32Array<SharedArrayBuffer>;
}

/** What a thread says when no draft is left to take. */
export const ALL_TAKEN = null;

/** What a thread says: what came of a draft, with its place among the files. */
export type FromThread = readonly [index: number, draft: CheckedDraft] | typeof ALL_TAKEN;
