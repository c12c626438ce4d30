import type { Code } from '../../core/checks/codes';
import type { DraftReport, UnreadFile } from '../report';

/** What drafts are checked for: plain data, as it goes to other threads. */
export interface CheckJob {
  /** The folder of the base; without it, each draft has its own. */
  readonly base: string | undefined;
  readonly only: readonly Code[];
}

/** A sentence for standard error. */
export interface Told {
  readonly sentence: string;
  /** Sentences with the same are told once for all drafts. */
  readonly once?: string;
}

/** What came of one draft: plain data, as it may come from another thread. */
export interface CheckedDraft {
  readonly told: readonly Told[];
  /** Something is missing of the evidence that it is held against. */
  readonly isBroken: boolean;
  readonly result: DraftReport | UnreadDraft;
}

/** A draft that could not be read or checked. */
export interface UnreadDraft {
  readonly unread: UnreadFile;
  /** Where in this program a mistake of its own arose. */
  readonly stack?: string;
}

/** Checks the draft at a path. Never rejects. */
export type CheckDraft = (file: string) => Promise<CheckedDraft>;

/** A draft that a mistake of this program kept from being checked. */
export function failedDraft(file: string, error: unknown): CheckedDraft {
  const [cause = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const message = `It cannot be checked for a mistake in this program, please report it (${cause}).`;
  const stack = error instanceof Error ? error.stack : undefined;
  return { told: [], isBroken: false, result: { unread: { file, message }, ...(stack && { stack }) } };
}
