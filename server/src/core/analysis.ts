import type { Finding } from './checks/finding';
import type { EvidenceBase } from './evidence/base';
import type { Statement } from './reading/statement';
import type { Span } from './span';
import type { Citation } from './text/citations';

/** A trial named in prose: "Hardy et al.", "the Schwartzman trial". */
export interface TrialMention {
  readonly trial: string;
  readonly span: Span;
}

/** All that features ask of one version of one draft. Offsets are UTF-16 offsets of the draft, in order. */
export interface DraftAnalysis {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly statements: readonly Statement[];
  readonly trialMentions: readonly TrialMention[];
  readonly findings: readonly Finding[];
  /** Why parts of the draft were not read, if any: a paragraph too long, nesting too deep. */
  readonly notes: readonly string[];
}

/** The signature of the one function that reads and judges a draft; `analyse` in `analyse.ts`. */
export type Analyse = (text: string, base: EvidenceBase) => DraftAnalysis;
