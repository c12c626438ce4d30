import { Cache } from '../cache';
import { entryReference } from '../citations/entry-reference';
import type { ParsedPart } from '../citations/reference-list';
import { resolvedKey } from '../citations/resolve';
import { type Resolver, resolverIn, resolverOf } from '../citations/resolver';
import type { EvidenceBase } from '../evidence/base';
import type { SplitChunk } from '../text/chunks';
import { type IgnoreComment, ignoreCommentsIn } from '../text/ignores';
import { parseChunk } from '../text/parse';
import type { ParsedChunk } from '../text/prose';
import { type Resplit, resplit } from '../text/resplit';
import { type ChunkContext, contextKey, START, sameContext } from './chunk-context';
import { type ChunkReading, readChunk } from './read-chunk';

/** Enough for some drafts of 1 MB; beyond it the oldest are forgotten. */
const MOST_CHUNKS = 20_000;

/** A chunk of a draft as it was parsed and read. */
export interface Part extends ParsedPart<SplitChunk> {
  readonly reading: ChunkReading;
  readonly before: ChunkContext;
  readonly comments: readonly IgnoreComment[];
}

/** A version of a draft that was read against a base. */
export interface Run {
  readonly text: string;
  readonly base: EvidenceBase;
  readonly parts: readonly Part[];
}

/** Parses and reads chunks, each text once; how they are remembered is its own affair. */
export interface PartReader {
  readonly parse: (text: string) => ParsedChunk;
  readonly read: (chunk: SplitChunk, prose: ParsedChunk, base: EvidenceBase, before: ChunkContext) => Part;
  /** The key of the reference that an entry of a reference list is. */
  readonly keyOfEntry: (entry: string, base: EvidenceBase) => string | undefined;
}

/** A reader that remembers chunks by their content. */
export function createPartReader(): PartReader {
  const parsed = new Cache<ParsedChunk>(MOST_CHUNKS);
  const read = new Cache<ChunkReading>(MOST_CHUNKS);
  const entries = new Cache<readonly (string | undefined)[]>(MOST_CHUNKS);
  const ignores = new Cache<readonly IgnoreComment[]>(MOST_CHUNKS);
  return {
    parse: (text) => parsed.get(text, () => parseChunk(text)),
    read: (chunk, prose, base, before) => {
      const { text } = chunk;
      const key = `${base.revision}\n${contextKey(before)}\n${resolvedKey(prose, before.resolver)}\n${text}`;
      const reading = read.get(key, () => readChunk(text, prose, base, before));
      const comments = ignores.get(text, () => ignoreCommentsIn(text));
      return { chunk, prose, reading, before, comments };
    },
    keyOfEntry: (entry, base) =>
      entries.get(`${base.revision}\n${entry}`, () => [entryReference(entry, base)?.key]).at(0),
  };
}

/**
 * Reads a draft. The parts of the version before are taken over up to where the text differs, and from where on text
 * and context are the same again, but for those whose numbers or notes have come to mean something else. What these mean
 * is read from the text, unless it is `given`.
 */
export function* readParts(
  text: string,
  base: EvidenceBase,
  last: Run | undefined,
  reader: PartReader,
  given?: Resolver,
): Generator<undefined, Run> {
  const known = last?.parts ?? [];
  const cut = resplit({ text: last?.text ?? '', chunks: known.map(({ chunk }) => chunk) }, text);
  const parsed = yield* parseAll(cut, known, reader);
  const resolver = given ?? resolverOf(parsed, base, (entry) => reader.keyOfEntry(entry, base));
  const parts: Part[] = [];
  let context = START;
  let isSameContext = true;
  for (const [index, part] of parsed.entries()) {
    if (index === cut.before) isSameContext = false;
    const before: ChunkContext = { ...context, resolver: resolverIn(part, resolver) };
    const old = partBefore(cut, known, index);
    isSameContext ||= old !== undefined && sameContext(old.before, before);
    if (old && isSameContext && citesTheSame(old, before.resolver)) {
      parts.push({ ...old, chunk: part.chunk, before });
      context = old.reading.after;
      continue;
    }
    isSameContext = false;
    const read = reader.read(part.chunk, part.prose, base, before);
    parts.push(read);
    context = read.reading.after;
    yield undefined;
  }
  return { text, base, parts };
}

function* parseAll(
  cut: Resplit,
  known: readonly Part[],
  { parse }: PartReader,
): Generator<undefined, ParsedPart<SplitChunk>[]> {
  const parsed: ParsedPart<SplitChunk>[] = [];
  for (const [index, chunk] of cut.chunks.entries()) {
    const old = partBefore(cut, known, index);
    parsed.push({ chunk, prose: old?.prose ?? parse(chunk.text) });
    if (!old) yield undefined;
  }
  return parsed;
}

/** The part of the version before that a chunk was taken over from. */
function partBefore(
  { chunks, before, after }: Resplit,
  known: readonly Part[],
  index: number,
): Part | undefined {
  if (index < before) return known[index];
  return index < chunks.length - after ? undefined : known[index - chunks.length + known.length];
}

function citesTheSame({ prose, before }: Part, resolver: Resolver): boolean {
  if (prose.numberMarks.length === 0 && prose.blocks.every(({ noteCalls }) => noteCalls.length === 0))
    return true;
  return resolvedKey(prose, before.resolver) === resolvedKey(prose, resolver);
}
