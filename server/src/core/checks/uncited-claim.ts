import { shortCitation } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { citationKey, claimSources } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { trialIndex } from '../evidence/trial-index';
import { judgeByTrial } from '../judgement/by-trial';
import { judge } from '../judgement/judge';
import type { Observation } from '../reading/observation';
import type { Statement } from '../reading/statement';
import { overlaps, type Span } from '../span';
import type { BlockKind } from '../text/prose';
import type { SectionRole } from '../text/sections';
import type { Check } from './check';
import type { Finding } from './finding';

/** A block of a draft with what its sentences say; offsets are those of `source`. */
export interface Passage {
  readonly kind: BlockKind;
  readonly section: SectionRole;
  /** The text that the block stands in, and where. */
  readonly source: string;
  readonly span: Span;
  readonly sentences: readonly Observation[];
  /** What is reported of it already. */
  readonly reported: readonly Span[];
}

/** Reports, once in a paragraph, a finding that agrees with the evidence and for which no source is cited. */
export const uncitedClaim = {
  meta: {
    code: 'uncited-claim',
    title: 'Finding without a citation',
    severity: 'hint',
    page: 'docs/codes/uncited-claim.md',
  },
  run(passage, base) {
    if (!needsCitations(passage)) return [];
    for (const [index, sentence] of passage.sentences.entries()) {
      if (isCited(passage, index) || isCited(passage, index + 1)) continue;
      // One remark on a sentence is enough, and the others weigh more.
      if (passage.reported.some((span) => overlaps(span, sentence.span))) continue;
      const said = sentence.statements.toSorted((a, b) => Number(isScrap(a)) - Number(isScrap(b)));
      for (const statement of said) {
        const finding = findingFor(statement, passage, index, base);
        if (finding) return [finding];
      }
    }
    return [];
  },
} as const satisfies Check<Passage>;

/** Summaries repeat what is cited elsewhere, and methods and titles find nothing. */
const WITHOUT_CITATIONS: ReadonlySet<SectionRole> = new Set(['abstract', 'conclusion', 'methods']);

function needsCitations({ kind, section, source, span }: Passage): boolean {
  if (WITHOUT_CITATIONS.has(section)) return false;
  // A list item that is no sentence is a label.
  if (kind === 'list-item') return /[.!]["'\u201d\u2019)*_\s]*$/.test(source.slice(span.start, span.end));
  return kind === 'paragraph' || kind === 'footnote';
}

/** "nor disability": a squiggle under so few words tells nobody what lacks a source. */
function isScrap({ text }: Statement): boolean {
  return text.split(/\s+/).length < SHORTEST_SAYING;
}

const SHORTEST_SAYING = 4;

/** Citations that are no keys: [12], [^note], ^12^, superscript digits, (Smith et al., 2012). */
const OTHERWISE =
  /\[\^|\[\d[\d,;\s\u2013-]*\]|\^[\d[(]|<sup>|[\u00b9\u00b2\u00b3\u2074-\u2079]|\([^()]{1,200}\b(?:1[89]|20)\d\d[a-z]?\b[^()]{0,100}\)/;

function isCited({ sentences, source, span }: Passage, index: number): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const end = sentences[index + 1]?.span.start ?? span.end;
  return sentence.citations.length > 0 || OTHERWISE.test(source.slice(sentence.span.start, end));
}

function findingFor(
  statement: Statement,
  { sentences }: Passage,
  index: number,
  base: EvidenceBase,
): Finding | undefined {
  const { span, force } = statement;
  if (force !== 'asserted') return undefined;
  const sources = sourcesOf(statement, base);
  const before = new Set(sentences.slice(0, index).flatMap(({ citations }) => citations));
  // What was cited a few sentences before goes on speaking for its subject.
  if (sources.length === 0 || sources.some(({ key }) => before.has(key))) return undefined;
  const { code, severity } = uncitedClaim.meta;
  const names = sources.slice(0, MOST_NAMED).map(({ csl }) => shortCitation(csl));
  const message = `No source is cited for this. The evidence base has it from ${names.join('; ')}.`;
  const suggestions = sources.map(citationKey);
  const evidence = sources.map(({ key }) => ({ kind: 'reference' as const, id: key }));
  return { code, severity, span, message, statement, rule: 'no-citation', evidence, suggestions };
}

/** More names than this make a message too long to take in at a glance. */
const MOST_NAMED = 3;

/** The references that bear a statement out: those of the trials it names, or those behind the claim it agrees with. */
function sourcesOf(statement: Statement, base: EvidenceBase): Reference[] {
  if (statement.trials.length === 0) {
    const judgement = judge(statement, base);
    return judgement.result === 'agrees' ? claimSources(judgement.claim, base) : [];
  }
  const trials = statement.trials.flatMap((id) => trialIndex(base).get(id) ?? []);
  return trials
    .filter((trial) => judgeByTrial(statement, trial, base).result === 'agrees')
    .flatMap(({ reference }) => referenceIndex(base).get(reference) ?? []);
}
