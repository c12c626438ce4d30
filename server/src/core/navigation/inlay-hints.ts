import type { DraftAnalysis } from '../analysis';
import { clip, plainTitle, shortCitation } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { oneLine } from '../markdown-escape';
import { overlaps, type Span } from '../span';

/** What is shown behind a citation, and what more there is to say of it, as plain text. */
export interface CitationHint {
  readonly offset: number;
  readonly label: string;
  readonly title: string;
}

/** A hint stands in the middle of a sentence. */
const LONGEST_LABEL = 40;
const LONGEST_TITLE = 300;

/** `Hardy 2012` behind each key or number that cites a reference, for the citations in a stretch of the draft. */
export function citationHints(
  { citations }: DraftAnalysis,
  within: Span,
  base: EvidenceBase,
): readonly CitationHint[] {
  return citations
    .filter(({ span }) => overlaps(span, within))
    .flatMap(({ keys }) => keys)
    .flatMap(({ key, span }) => {
      const csl = referenceIndex(base).get(key)?.csl;
      if (!csl) return [];
      const label = clip(oneLine(shortCitation(csl)), LONGEST_LABEL);
      return [{ offset: span.end, label, title: clip(oneLine(plainTitle(csl) ?? ''), LONGEST_TITLE) }];
    });
}
