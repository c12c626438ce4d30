import type { Analyse, DraftAnalysis } from './analysis';
import { Cache } from './cache';
import type { Finding } from './checks/finding';
import { unknownCitation } from './checks/unknown-citation';
import { applyIgnores } from './draft/apply-ignores';
import { type ChunkContext, contextKey, START } from './draft/chunk-context';
import type { IgnorablePart } from './draft/ignore-scopes';
import { type ChunkReading, readChunk } from './draft/read-chunk';
import type { EvidenceBase } from './evidence/base';
import { type Span, shift } from './span';
import { splitChunks } from './text/chunks';
import { moved as movedCitation } from './text/draft-citations';
import { type IgnoreComment, ignoreCommentsIn } from './text/ignores';
import { parseChunk } from './text/parse';
import type { Chunk, ParsedChunk } from './text/prose';

/** Enough for some drafts of 1 MB; beyond it the oldest are forgotten. */
const MOST_CHUNKS = 20_000;

/** Reads and judges a draft chunk by chunk, so that the caller can do something else in between. */
export type AnalyseInSteps = (text: string, base: EvidenceBase) => Generator<undefined, DraftAnalysis>;

/**
 * A function that reads and judges drafts and remembers chunks by their content, so that after an edit only the
 * paragraphs that changed, and those whose context did, are read again.
 */
export function createStepAnalyser(): AnalyseInSteps {
  const parsed = new Cache<ParsedChunk>(MOST_CHUNKS);
  const read = new Cache<ChunkReading>(MOST_CHUNKS);
  const ignores = new Cache<readonly IgnoreComment[]>(MOST_CHUNKS);
  return function* analyseInSteps(text, base) {
    const parts: Part[] = [];
    let context = START;
    for (const chunk of splitChunks(text)) {
      const before = context;
      const prose = parsed.get(chunk.text, () => parseChunk(chunk.text));
      const reading = read.get(keyOf(chunk, base, before), () => readChunk(chunk.text, prose, base, before));
      context = reading.after;
      const comments = ignores.get(chunk.text, () => ignoreCommentsIn(chunk.text));
      parts.push({ chunk, prose, reading, before, comments });
      yield undefined;
    }
    return assemble(text, parts, base);
  };
}

/** The same in one go. */
export function createAnalyser(): Analyse {
  const inSteps = createStepAnalyser();
  return (text, base) => {
    const steps = inSteps(text, base);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
}

interface Part {
  readonly chunk: Chunk;
  readonly prose: ParsedChunk;
  readonly reading: ChunkReading;
  readonly before: ChunkContext;
  readonly comments: readonly IgnoreComment[];
}

function keyOf(chunk: Chunk, base: EvidenceBase, context: ChunkContext): string {
  return `${base.revision}\n${contextKey(context)}\n${chunk.text}`;
}

function assemble(text: string, parts: readonly Part[], base: EvidenceBase): DraftAnalysis {
  const citations = parts.flatMap(({ chunk, prose }) =>
    prose.citations.map((citation) => movedCitation(citation, chunk.start)),
  );
  const findings = [
    ...parts.flatMap(({ chunk, reading }) =>
      reading.findings.map((finding) => movedFinding(finding, chunk.start)),
    ),
    ...unknownCitation.run(citations, base),
  ];
  const told = applyIgnores(findings, parts.map(ignorable), text.length);
  return {
    text,
    citations,
    statements: parts.flatMap(({ chunk, reading }) =>
      reading.statements.map((statement) => moved(statement, chunk.start)),
    ),
    trialMentions: parts.flatMap(({ chunk, reading }) =>
      reading.trialMentions.map((mention) => moved(mention, chunk.start)),
    ),
    findings: told.findings.toSorted((a, b) => a.span.start - b.span.start),
    accepted: told.accepted.toSorted((a, b) => a.finding.span.start - b.finding.span.start),
    parts: parts.map(({ chunk, before }) => ({ ...chunk, before })),
    notes: parts.flatMap(({ prose }) => prose.notes),
  };
}

function ignorable({ chunk, prose, comments }: Part): IgnorablePart {
  return { ...chunk, blocks: prose.blocks, comments };
}

function movedFinding(finding: Finding, offset: number): Finding {
  const { statement } = finding;
  return { ...moved(finding, offset), ...(statement && { statement: moved(statement, offset) }) };
}

function moved<T extends { readonly span: Span }>(item: T, offset: number): T {
  return { ...item, span: shift(item.span, offset) };
}
