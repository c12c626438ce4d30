import type { Analyse, DraftAnalysis } from './analysis';
import { Cache } from './cache';
import type { Finding } from './checks/finding';
import { unknownCitation } from './checks/unknown-citation';
import { applyIgnores } from './draft/apply-ignores';
import { type ChunkContext, contextKey, START, sameContext } from './draft/chunk-context';
import { type ChunkReading, readChunk } from './draft/read-chunk';
import type { EvidenceBase } from './evidence/base';
import { lazily } from './lazy';
import { type Span, shift } from './span';
import { finish } from './steps';
import type { SplitChunk } from './text/chunks';
import type { Citation } from './text/citations';
import { type IgnoreComment, ignoreCommentsIn } from './text/ignores';
import { parseChunk } from './text/parse';
import type { ParsedChunk } from './text/prose';
import { resplit } from './text/resplit';

/** Enough for some drafts of 1 MB; beyond it the oldest are forgotten. */
const MOST_CHUNKS = 20_000;

/**
 * Reads and judges a draft chunk by chunk, so that the caller can do something else in between. With the analysis of
 * an `earlier` version at hand, of whatever age, only what changed since then costs time.
 */
export type AnalyseInSteps = (
  text: string,
  base: EvidenceBase,
  earlier?: DraftAnalysis,
) => Generator<undefined, DraftAnalysis>;

/**
 * A function that reads and judges drafts and remembers chunks by their content, so that after an edit only the
 * paragraphs that changed, and those whose context did, are read again.
 */
export function createStepAnalyser(): AnalyseInSteps {
  const readPart = createPartReader();
  const runs = new WeakMap<DraftAnalysis, Run>();
  return function* analyseInSteps(text, base, earlier) {
    const known = earlier && runs.get(earlier);
    const last = known?.base === base ? known : undefined;
    const parts = yield* readParts(text, base, last, readPart);
    const analysis = assemble(text, parts, base);
    runs.set(analysis, { text, base, parts });
    return analysis;
  };
}

/** A version of a draft that was read. */
interface Run {
  readonly text: string;
  readonly base: EvidenceBase;
  readonly parts: readonly Part[];
}

type ReadPart = (chunk: SplitChunk, base: EvidenceBase, before: ChunkContext) => Part;

function createPartReader(): ReadPart {
  const parsed = new Cache<ParsedChunk>(MOST_CHUNKS);
  const read = new Cache<ChunkReading>(MOST_CHUNKS);
  const ignores = new Cache<readonly IgnoreComment[]>(MOST_CHUNKS);
  return (chunk, base, before) => {
    const prose = parsed.get(chunk.text, () => parseChunk(chunk.text));
    const reading = read.get(keyOf(chunk, base, before), () => readChunk(chunk.text, prose, base, before));
    const comments = ignores.get(chunk.text, () => ignoreCommentsIn(chunk.text));
    return { chunk, prose, reading, before, comments };
  };
}

/**
 * The parts of a draft. Those of the version before are taken over up to where the text differs, and from where
 * on text and context are the same again.
 */
function* readParts(
  text: string,
  base: EvidenceBase,
  last: Run | undefined,
  readPart: ReadPart,
): Generator<undefined, Part[]> {
  const known = last?.parts ?? [];
  const earlier = { text: last?.text ?? '', chunks: known.map(({ chunk }) => chunk) };
  const { chunks, before, after } = resplit(earlier, text);
  const parts = known.slice(0, before);
  let context = parts.at(-1)?.reading.after ?? START;
  for (const [index, chunk] of chunks.entries()) {
    if (index < before) continue;
    const old = index < chunks.length - after ? undefined : known[index - chunks.length + known.length];
    if (old && sameContext(old.before, context)) {
      const rest = known.slice(index - chunks.length);
      return [...parts, ...rest.map((part, at) => ({ ...part, chunk: chunks[index + at] ?? part.chunk }))];
    }
    const part = readPart(chunk, base, context);
    parts.push(part);
    context = part.reading.after;
    yield undefined;
  }
  return parts;
}

/** The same in one go. */
export function createAnalyser(): Analyse {
  const inSteps = createStepAnalyser();
  return (text, base) => finish(inSteps(text, base));
}

interface Part {
  readonly chunk: SplitChunk;
  readonly prose: ParsedChunk;
  readonly reading: ChunkReading;
  readonly before: ChunkContext;
  readonly comments: readonly IgnoreComment[];
}

function keyOf(chunk: SplitChunk, base: EvidenceBase, context: ChunkContext): string {
  return `${base.revision}\n${contextKey(context)}\n${chunk.text}`;
}

function assemble(text: string, parts: readonly Part[], base: EvidenceBase): DraftAnalysis {
  const citations = parts.flatMap(({ chunk, prose }) =>
    prose.citations.map((citation) => placed(citation, chunk.start)),
  );
  const findings = [
    ...parts.flatMap(({ chunk, reading }) =>
      reading.findings.map((finding) => movedFinding(finding, chunk.start)),
    ),
    ...unknownCitation.run(citations, base),
  ];
  // Few features ask for them, and never at each key press.
  const statements = lazily(() =>
    parts.flatMap(({ chunk, reading }) => reading.statements.map((one) => moved(one, chunk.start))),
  );
  const trialMentions = lazily(() =>
    parts.flatMap(({ chunk, reading }) => reading.trialMentions.map((one) => moved(one, chunk.start))),
  );
  const draftParts = lazily(() => parts.map(({ chunk, before }) => ({ ...chunk, before })));
  const told = applyIgnores(findings, parts, text.length);
  return {
    text,
    citations,
    get statements() {
      return statements();
    },
    get trialMentions() {
      return trialMentions();
    },
    findings: told.findings.toSorted((a, b) => a.span.start - b.span.start),
    accepted: told.accepted.toSorted((a, b) => a.finding.span.start - b.finding.span.start),
    get parts() {
      return draftParts();
    },
    notes: parts.flatMap(({ prose }) => prose.notes),
  };
}

function movedFinding(finding: Finding, offset: number): Finding {
  const { statement } = finding;
  return { ...moved(finding, offset), ...(statement && { statement: moved(statement, offset) }) };
}

function moved<T extends { readonly span: Span }>(item: T, offset: number): T {
  return { ...item, span: shift(item.span, offset) };
}

function placed(citation: Citation, offset: number): Citation {
  const keys = citation.keys.map((key) => moved(key, offset));
  return { ...moved(citation, offset), keys };
}
