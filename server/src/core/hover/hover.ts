import type { DraftAnalysis } from '../analysis';
import { type FormatReference, formatPlain } from '../bibliography/format-plain';
import { frontMatterKeyAt } from '../citations/front-matter-keys';
import { numberOfKey } from '../citations/number-key';
import type { EvidenceBase } from '../evidence/base';
import { referenceCount } from '../evidence/reference-count';
import { referenceIndex } from '../evidence/reference-index';
import { trialIndex } from '../evidence/trial-index';
import { type Span, touches } from '../span';
import type { Citation, CitedKey } from '../text/citations';
import { listEntryCard } from './list-entry-card';
import { referenceCard } from './reference-card';
import { findingCard, statementCard } from './statement-card';
import { trialCard } from './trial-card';
import { unknownKeyCard } from './unknown-key-card';

/** A card and the stretch of the draft it explains, in UTF-16 offsets. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * What to show at an offset of an analysed draft: the card of the citation key there, else of the trial named
 * there, else of what is reported there, else of the statement read there. References are printed by `format`.
 * Returns `undefined` where there is nothing to say, and for any offset outside of the draft.
 */
export function hoverAt(
  analysis: DraftAnalysis,
  base: EvidenceBase,
  offset: number,
  format: FormatReference = formatPlain,
): Hover | undefined {
  return (
    citationHover(analysis, base, offset, format) ??
    trialHover(analysis, base, offset, format) ??
    findingHover(analysis, base, offset) ??
    statementHover(analysis, base, offset)
  );
}

function citationHover(analysis: DraftAnalysis, base: EvidenceBase, offset: number, format: FormatReference) {
  const touched = analysis.citations.filter(({ span }) => touches(span, offset));
  const cited = narrowest(
    touched.flatMap((citation) => partsOf(citation, analysis.text)),
    offset,
  );
  const there = cited ?? frontMatterCited(analysis.text, base, offset);
  if (!there || referenceCount(base) === 0) return undefined;
  const markdown = cardOf(there, base, format);
  return markdown === undefined ? undefined : { span: there.span, markdown };
}

/** A key in the front matter that a reference has; another may be the name of an account. */
function frontMatterCited(text: string, base: EvidenceBase, offset: number): CitedPart | undefined {
  const found = frontMatterKeyAt(text, offset);
  return found && referenceIndex(base).get(found.key) ? found : undefined;
}

/** Of a number that is in no list, what is reported says all there is to say. */
function cardOf({ key, entry }: CitedPart, base: EvidenceBase, format: FormatReference): string | undefined {
  const reference = referenceIndex(base).get(key);
  if (reference) return referenceCard(reference, base, format);
  if (entry) return listEntryCard(entry, base);
  // A list that is being read may have it.
  if (base.isLoading) return undefined;
  return numberOfKey(key) === undefined ? unknownKeyCard(key, base) : undefined;
}

type CitedPart = Pick<CitedKey, 'key' | 'span' | 'entry'>;

/**
 * Each key of a citation with the part of its brackets that belongs to it: from separator to separator; of numbers
 * and roles, what is written of it alone.
 */
function partsOf({ kind, keys, span }: Citation, text: string): readonly CitedPart[] {
  if (kind === 'numeric' || kind === 'role') return keys;
  const starts = keys.map((cited, index) => {
    const before = keys[index - 1];
    if (!before) return span.start;
    return before.span.end + text.slice(before.span.end, cited.span.start).lastIndexOf(';') + 1;
  });
  return keys.map((cited, index) => {
    const next = starts[index + 1];
    return {
      ...cited,
      span: {
        start: starts[index] ?? span.start,
        end: next === undefined ? span.end : Math.max(next - 1, 0),
      },
    };
  });
}

function trialHover(
  { trialMentions }: DraftAnalysis,
  base: EvidenceBase,
  offset: number,
  format: FormatReference,
) {
  const mention = narrowest(trialMentions, offset);
  const trial = mention && trialIndex(base).get(mention.trial);
  return mention && trial ? { span: mention.span, markdown: trialCard(trial, base, format) } : undefined;
}

function findingHover({ findings }: DraftAnalysis, base: EvidenceBase, offset: number): Hover | undefined {
  const finding = narrowest(findings, offset);
  return finding && { span: finding.span, markdown: findingCard(finding, base) };
}

function statementHover(
  { statements }: DraftAnalysis,
  base: EvidenceBase,
  offset: number,
): Hover | undefined {
  const statement = narrowest(statements, offset);
  return statement && { span: statement.span, markdown: statementCard(statement, base) };
}

/** Of all that the cursor touches, the shortest, and of equals the first: the most specific thing there. */
function narrowest<T extends { readonly span: Span }>(things: readonly T[], offset: number): T | undefined {
  const touched = things.filter(({ span }) => touches(span, offset));
  return touched.reduce<T | undefined>(
    (best, thing) => (best && length(best.span) <= length(thing.span) ? best : thing),
    undefined,
  );
}

function length({ start, end }: Span): number {
  return end - start;
}
