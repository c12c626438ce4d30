import { Cache } from '../cache';
import { sourcesNow } from '../citations/changed-sources';
import { entryReference } from '../citations/entry-reference';
import { outlineOf, type Parsed } from '../citations/outline';
import { resolvedKey } from '../citations/resolve';
import { type Resolver, resolverIn, resolverOf } from '../citations/resolver';
import type { Sources } from '../citations/sources';
import type { EvidenceBase } from '../evidence/base';
import type { SplitChunk } from '../text/chunks';
import { type IgnoreComment, ignoreCommentsIn } from '../text/ignores';
import { parseChunk } from '../text/parse';
import { type Resplit, resplit } from '../text/resplit';
import { type CarriedContext, contextKey, START, sameContext } from './chunk-context';
import { type CitingPart, citingPart } from './citing-part';
import { type ChunkReading, readChunk } from './read-chunk';
import { type Earlier, takenOver } from './taken-over';
import { tellingOf, tellsSomething } from './telling';

/** Enough for some drafts of 1 MB; beyond it the oldest are forgotten. */
const MOST_CHUNKS = 20_000;

/** A chunk as it was parsed and read. It knows nothing of its place, so that it outlives edits of the text before it. */
export interface Part extends Parsed {
  readonly reading: ChunkReading;
  readonly before: CarriedContext;
  readonly comments: readonly IgnoreComment[];
  readonly citing: CitingPart;
  readonly tells: boolean;
}

/** A version of a draft that was read against a base: its chunks, and the part that each was read to. */
export interface Run {
  readonly text: string;
  readonly base: EvidenceBase;
  readonly chunks: readonly SplitChunk[];
  readonly parts: readonly Part[];
  /** The places of the parts that tell something. */
  readonly telling: readonly number[];
  /** What its numbers and notes take their meaning from. */
  readonly sources: Sources;
  readonly resolver: Resolver;
}

/** What the reading of a chunk depends on beside its own text. */
interface Surroundings {
  readonly base: EvidenceBase;
  readonly before: CarriedContext;
  readonly resolver: Resolver;
}

/** Parses and reads chunks, each text once; how they are remembered is its own affair. */
export interface PartReader {
  readonly parse: (text: string) => Parsed;
  readonly read: (text: string, parsed: Parsed, around: Surroundings) => Part;
  /** The key of the reference that an entry of a reference list is. */
  readonly keyOfEntry: (entry: string, base: EvidenceBase) => string | undefined;
}

/** A reader that remembers chunks by their content. */
export function createPartReader(): PartReader {
  const parsed = new Cache<Parsed>(MOST_CHUNKS);
  const read = new Cache<ChunkReading>(MOST_CHUNKS);
  const entries = new Cache<readonly (string | undefined)[]>(MOST_CHUNKS);
  return {
    parse: (text) =>
      parsed.get(text, () => {
        const prose = parseChunk(text);
        return { prose, outline: outlineOf(text, prose) };
      }),
    read: (text, { prose, outline }, { base, before, resolver }) => {
      const key = `${base.revision}\n${contextKey(before)}\n${resolvedKey(prose, resolver)}\n${text}`;
      const reading = read.get(key, () => readChunk(text, prose, base, { ...before, resolver }));
      const citing = citingPart({ text, prose, reading }, resolver, base);
      const comments = ignoreCommentsIn(text);
      const tells = tellsSomething({ prose, reading, citing, comments });
      return { prose, outline, reading, before, comments, citing, tells };
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
  const cut = resplit(last ?? { text: '', chunks: [] }, text);
  const parsed = yield* parseAll(cut, last?.parts ?? [], reader);
  const sources = sourcesNow(cut, parsed, last);
  const resolver = given ?? resolverOf(sources, base, (entry) => reader.keyOfEntry(entry, base));
  const earlier = takenOver(cut, resolver, last);
  const parts = yield* readChunks({ cut, parsed, base, resolver }, earlier, reader);
  return { text, base, chunks: cut.chunks, parts, telling: tellingOf(parts), sources, resolver };
}

/** A draft cut into chunks that were parsed, and what its numbers and notes mean. */
interface ParsedDraft {
  readonly cut: Resplit;
  readonly parsed: readonly Parsed[];
  readonly base: EvidenceBase;
  readonly resolver: Resolver;
}

function* readChunks(
  { cut, parsed, base, resolver }: ParsedDraft,
  earlier: Earlier,
  reader: PartReader,
): Generator<undefined, readonly Part[]> {
  const parts = [...earlier.start];
  let context = parts.at(-1)?.reading.after ?? START;
  let isSameContext = true;
  for (const { text } of cut.chunks.slice(parts.length)) {
    const at = parts.length;
    if (at === cut.before) isSameContext = false;
    const { old, citesTheSame } = earlier.at(at);
    isSameContext ||= old !== undefined && sameContext(old.before, context);
    if (old && isSameContext && citesTheSame) {
      const rest = earlier.from(at);
      if (rest) return [...parts, ...rest];
      parts.push(old);
      context = old.reading.after;
      continue;
    }
    isSameContext = false;
    const around = { base, before: context, resolver: resolverIn(at, resolver) };
    const read = reader.read(text, parsed[at] ?? reader.parse(text), around);
    parts.push(read);
    context = read.reading.after;
    yield undefined;
  }
  return parts;
}

function* parseAll(
  cut: Resplit,
  known: readonly Parsed[],
  { parse }: PartReader,
): Generator<undefined, readonly Parsed[]> {
  const parsed = known.slice(0, cut.before);
  for (const { text } of cut.chunks.slice(cut.before, cut.chunks.length - cut.after)) {
    parsed.push(parse(text));
    yield undefined;
  }
  return [...parsed, ...known.slice(known.length - cut.after)];
}
