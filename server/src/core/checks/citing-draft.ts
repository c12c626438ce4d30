import type { TrialMention } from '../analysis';
import type { Citation } from '../text/citations';

/** A draft as far as its references go, with offsets of the draft. */
export interface CitingDraft {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly trialMentions: readonly TrialMention[];
}
