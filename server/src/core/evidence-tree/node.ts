import type { EvidenceLink } from '../checks/finding';
import type { Verdict } from '../evidence/schema/common';
import type { Standing } from './standings';

/** A line of the evidence tree with those below it. All text is plain and in one line, but for the tooltip. */
export interface TreeNode {
  /** Unique in the tree, and the same for the same thing when the tree is made anew. */
  readonly id: string;
  readonly kind: 'left-out' | 'condition' | 'claim' | 'trial' | 'reference';
  readonly label: string;
  /** What is shown behind the label: of a claim how the draft stands to it, and what was held against what. */
  readonly description: string;
  /** More of it, in several lines. */
  readonly tooltip: string;
  /** All that is to be known of the line, for whoever hears it. */
  readonly spoken: string;
  readonly verdict?: Verdict;
  /** Missing where there is no draft. */
  readonly standing?: Standing;
  /** The record that the line stands for. */
  readonly record?: EvidenceLink;
  /** Whether there is a reference to cite for it. */
  readonly canBeCited: boolean;
  readonly children: readonly TreeNode[];
}
