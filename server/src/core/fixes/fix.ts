import type { DraftAnalysis } from '../analysis';
import type { EvidenceLink, Finding } from '../checks/finding';
import type { NewEntry } from '../citations/write-numbers';
import type { SentenceAt } from '../draft/sentence-at';
import type { EvidenceBase } from '../evidence/base';
import type { Span } from '../span';
import { applyEdits } from './apply-edits';

/** New text for a stretch of the draft, in UTF-16 offsets of it; an empty stretch is a place to insert at. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A way to settle a finding, offered and never applied by itself. */
export type Fix =
  | {
      readonly kind: 'edit';
      /** What it does, in plain text. */
      readonly title: string;
      /** In order, none within another. */
      readonly edits: readonly Edit[];
      /** It cites by number, and these are to be added to the draft's own list for it. */
      readonly adds?: readonly NewEntry[];
      /** Most authors would choose it. */
      readonly preferred?: boolean;
    }
  /** Text with a word in it for the author to write over. */
  | {
      readonly kind: 'template';
      readonly title: string;
      readonly at: number;
      readonly before: string;
      readonly placeholder: string;
      readonly after: string;
    }
  | { readonly kind: 'open'; readonly title: string; readonly record: EvidenceLink };

/** All that a fix is made from. */
export interface FixContext {
  readonly finding: Finding;
  readonly analysis: DraftAnalysis;
  readonly base: EvidenceBase;
  /** The sentence that the finding is in; missing where the finding is in no prose. */
  readonly at?: SentenceAt;
}

/** One kind of fix: those that it has for a finding, the likeliest first. */
export type Fixer = (context: FixContext) => Fix[];

/** The text with the edits made, in whatever order they are. */
export function edited(text: string, edits: readonly Edit[]): string {
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.span.start - b.span.start),
  );
}
