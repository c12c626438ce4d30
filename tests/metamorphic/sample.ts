import type { Claim } from '../../server/src/core/evidence/schema/claim';
import type { Clause } from './clause';

/** A text that transformations are applied to. */
export interface Sample {
  readonly id: string;
  readonly text: string;
  /** Its one clause in parts, where it is a plain one. */
  readonly clause?: Clause;
  /** The claim it was made from. */
  readonly claim?: Claim;
  /** The sentences that say the same one by one, where it coordinates them. */
  readonly parts?: readonly string[];
  /** Whether its reading is known to be right, so that readings can be compared and not only what is reported. */
  readonly known: boolean;
}
