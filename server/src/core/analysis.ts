import type { Finding } from './checks/finding';
import type { AcceptedFinding } from './draft/apply-ignores';
import type { ChunkContext } from './draft/chunk-context';
import type { EvidenceBase } from './evidence/base';
import type { Statement } from './reading/statement';
import type { Span } from './span';
import type { Citation } from './text/citations';

/** A trial named in prose: "Hardy et al.", "the Schwartzman trial". */
export interface TrialMention {
  readonly trial: string;
  readonly span: Span;
}

/** A part of a draft that is read on its own, with what it takes over from the parts before it. */
export interface DraftPart {
  readonly start: number;
  readonly text: string;
  readonly before: ChunkContext;
}

/** All that features ask of one version of one draft. Offsets are UTF-16 offsets of the draft, in order. */
export interface DraftAnalysis {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly statements: readonly Statement[];
  readonly trialMentions: readonly TrialMention[];
  readonly findings: readonly Finding[];
  /** What would be reported, but for an ignore comment. */
  readonly accepted: readonly AcceptedFinding[];
  /** What the draft was cut into, for features that read a part of it again. */
  readonly parts: readonly DraftPart[];
  /** Why parts of the draft were not read, if any: a paragraph too long, nesting too deep. */
  readonly notes: readonly string[];
}

/** The signature of the one function that reads and judges a draft; `analyse` in `analyse.ts`. */
export type Analyse = (text: string, base: EvidenceBase) => DraftAnalysis;
