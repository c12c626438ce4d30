import type { TrialMention } from '../analysis';
import type { Citation } from '../text/citations';

/** The keys that a draft cites, anywhere and in whatever way, or that it puts everything into its list of references. */
export type CitedKeys = ReadonlySet<string> | 'all';

/** A draft as far as its references go, with offsets of the draft. */
export interface CitingDraft {
  readonly text: string;
  readonly citations: readonly Citation[];
  /** All keys that it cites, where they have been gathered. */
  readonly cited?: CitedKeys;
}

/** Where a draft mentions references, with offsets of the draft. */
export interface Mentions {
  readonly citations: readonly Citation[];
  readonly trialMentions: readonly TrialMention[];
}
