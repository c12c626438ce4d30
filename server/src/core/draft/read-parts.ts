import { Cache } from '../cache';
import { entryReference } from '../citations/entry-reference';
import { outlineOf, type Parsed } from '../citations/outline';
import { resolvedKey } from '../citations/resolve';
import { type Resolver, resolverIn, resolverOf, resolvesAlike } from '../citations/resolver';
import type { EvidenceBase } from '../evidence/base';
import type { SplitChunk } from '../text/chunks';
import { type IgnoreComment, ignoreCommentsIn } from '../text/ignores';
import { parseChunk } from '../text/parse';
import { type Resplit, resplit } from '../text/resplit';
import { type CarriedContext, contextKey, START, sameContext } from './chunk-context';
import { type CitingPart, citingPart } from './citing-part';
import { type ChunkReading, readChunk } from './read-chunk';

/** Enough for some drafts of 1 MB; beyond it the oldest are forgotten. */
const MOST_CHUNKS = 20_000;

/** A chunk as it was parsed and read. It knows nothing of its place, so that it outlives edits of the text before it. */
export interface Part extends Parsed {
  readonly reading: ChunkReading;
  readonly before: CarriedContext;
  readonly comments: readonly IgnoreComment[];
  readonly citing: CitingPart;
}

/** A version of a draft that was read against a base: its chunks, and the part that each was read to. */
export interface Run {
  readonly text: string;
  readonly base: EvidenceBase;
  readonly chunks: readonly SplitChunk[];
  readonly parts: readonly Part[];
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
      return { prose, outline, reading, before, comments: ignoreCommentsIn(text), citing };
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
  const resolver = given ?? resolverOf(cut.chunks, parsed, base, (entry) => reader.keyOfEntry(entry, base));
  const known = takenOver(cut, resolver, last);
  const parts: Part[] = [];
  let context = START;
  let isSameContext = true;
  for (const [at, chunk] of cut.chunks.entries()) {
    if (at === cut.before) isSameContext = false;
    const { old, citesTheSame } = known(at);
    isSameContext ||= old !== undefined && sameContext(old.before, context);
    if (old && isSameContext && citesTheSame) {
      parts.push(old);
      context = old.reading.after;
      continue;
    }
    isSameContext = false;
    const around = { base, before: context, resolver: resolverIn(at, resolver) };
    const read = reader.read(chunk.text, parsed[at] ?? reader.parse(chunk.text), around);
    parts.push(read);
    context = read.reading.after;
    yield undefined;
  }
  return { text, base, chunks: cut.chunks, parts, resolver };
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

/** A part of the version before, and whether what it cites by number and in notes is what it was. */
interface TakenOver {
  readonly old?: Part;
  readonly citesTheSame?: boolean;
}

const NEW: TakenOver = {};

/** For each place in the draft the part of the version before that its chunk was taken over from. */
function takenOver(
  { chunks, before, after }: Resplit,
  resolver: Resolver,
  last: Run | undefined,
): (at: number) => TakenOver {
  if (!last) return () => NEW;
  const moved = last.chunks.length - chunks.length;
  const stillCited = stillCitedIn(last.resolver, resolver);
  return (at) => {
    if (at >= before && at < chunks.length - after) return NEW;
    const was = at < before ? at : at + moved;
    const old = last.parts[was];
    return old ? { old, citesTheSame: stillCited(old, was, at) } : NEW;
  };
}

/** Whether what a part cites by number and in notes is what it was, given where it stood and where it stands. */
function stillCitedIn(last: Resolver, now: Resolver): (part: Part, was: number, at: number) => boolean {
  const isAlike = resolvesAlike(last, now);
  const haveLists = last.numbering.list.size + now.numbering.list.size > 0;
  return ({ prose, outline }, was, at) => {
    if (!outline.isNumbered || (isAlike && !haveLists)) return true;
    if (isAlike && last.numbering.list.has(was) === now.numbering.list.has(at)) return true;
    return resolvedKey(prose, resolverIn(was, last)) === resolvedKey(prose, resolverIn(at, now));
  };
}
