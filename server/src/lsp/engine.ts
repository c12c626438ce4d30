import type { DraftAnalysis } from '../core/analysis';
import type { FormatReference } from '../core/bibliography/format-plain';
import type { CitationCompletions } from '../core/completion/citation-completion';
import type { EvidenceBase } from '../core/evidence/base';
import type { Hover } from '../core/hover/hover';

/**
 * One evidence base with everything that reads drafts against it. Offsets are UTF-16. A base that changed on disk
 * is another engine, so nothing derived from the old one outlives it.
 */
export interface Engine {
  readonly base: EvidenceBase;
  /** The URI of a file as problems and origins of the base name it. */
  readonly uriOf: (file: string) => string;
  /**
   * Reads a draft step by step, so that others can have their turn in between. What it yields means nothing. With the
   * analysis of an earlier version, of this draft or any, it need not look at what both have.
   */
  readonly analyse: (text: string, earlier?: DraftAnalysis) => Iterator<unknown, DraftAnalysis>;
  /**
   * Reads the surroundings of an offset alone, at once, for who cannot wait until the draft has been read. What its
   * numbers mean is known from an earlier version.
   */
  readonly analyseAround: (text: string, offset: number, earlier?: DraftAnalysis) => DraftAnalysis;
  /** `format` prints the references on the card. */
  readonly hoverAt: (analysis: DraftAnalysis, offset: number, format: FormatReference) => Hover | undefined;
  /** Makes what completion can do with for now, once, step by step; what it yields means nothing. */
  readonly prepareCompletion: () => Iterator<unknown, unknown>;
  /** The same for all that completion searches and that unknown keys are compared with, which takes seconds for very many references. */
  readonly indexAhead: () => Iterator<unknown, unknown>;
  /** Whether `completeAt` answers at once, if only from a part of what it searches. */
  readonly canComplete: () => boolean;
  readonly completeAt: (analysis: DraftAnalysis, offset: number) => CitationCompletions | undefined;
  /**
   * What prints references on cards, by the style that holds where no other is named. Loaded with the first call: no finding needs
   * it, and it is large.
   */
  readonly format: () => Promise<FormatReference>;
  /** The Markdown card of a reference, nothing for a key that the base does not have. */
  readonly completionCard: (key: string, format: FormatReference) => string | undefined;
}
