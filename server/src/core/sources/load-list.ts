import { readReferencesInSteps } from '../bibliography/read';
import type { SourceText } from '../bibliography/source-text';
import type { ListIndex } from '../completion/search-index';
import { digestInSteps } from '../evidence/digest';
import { doubts } from '../evidence/found-text';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import { type EncodedText, markedText, marksOfBytes } from './encoded-text';
import type { FoundList } from './files';
import { type PackedList, packList, restoreList } from './kept-list';
import { type GrowingIndex, isLarge, keyFinder, keyIndexInSteps } from './list-index';
import type { ShelvedList } from './list-shelf';
import type { Pace } from './list-store';
import { type KeyedList, valuesInSteps } from './list-values';
import { type ByKey, listByKey } from './listed-reference';
import { marksInSteps } from './text-in-place';

/** A reference list as far as it has been read. */
export interface ReadList {
  readonly byKey: ByKey;
  /** Its references by their further keys. */
  readonly byOtherKey: ByKey;
  readonly problems: readonly Problem[];
  /** Different for different lists at the same path. */
  readonly revision: string;
  /** The keys of its references by a DOI or PubMed number; none before all values have been looked at. */
  readonly keysOf: (identifier: string) => readonly string[];
  /** What completion finds its references by, where they are many and are searched at all. */
  readonly index?: ListIndex;
}

/** A list that was read. */
export type SoundList = Exclude<FoundList, { readonly problem: unknown }>;

/** A list being read, from its text to the last value. */
export interface ListLoading {
  /** Its text, where it was read: that of a list that was kept was not. */
  readonly found: SoundList | undefined;
  /** What it holds; until that is known, what it held before it changed, if anything. */
  readonly list: () => ReadList | undefined;
  /** Whether all its keys are known. */
  readonly isListed: () => boolean;
  /** Whether all its values have been looked at. */
  readonly isDone: () => boolean;
  /** These settle then, or when it is given up. They reject with what a mistake in a reader throws. */
  readonly listed: Promise<void>;
  readonly done: Promise<void>;
  /** What is to be kept of it, once it is done; nothing of a small list, and of one that was kept. */
  readonly toKeep: () => Promise<PackedList | undefined>;
  /** Nobody wants it any more. */
  readonly giveUp: () => void;
}

/** What a list is read from, and how. */
export interface ListSource {
  readonly path: string;
  /** Its text, or what an earlier run has found in it. */
  readonly from: SoundList | ShelvedList;
  /** Different for each. */
  readonly revision: string;
  /** What the list held before. */
  readonly earlier: ReadList | undefined;
  readonly pace: Pick<Pace, 'work' | 'isSearched' | 'rest'>;
  /** What was kept was of another text, though all that is known of the file was the same: it has to be read. */
  readonly mistaken: () => void;
}

/** The list with all its keys, and its text. */
interface Begun extends KeyedList {
  readonly text: SourceText;
  /** Where it is among its bytes, where that is known. */
  readonly marks?: Uint32Array;
}

/** Begins to read a list. */
export function loadList(source: ListSource): ListLoading {
  const state: State = { list: source.earlier, stage: 'begun', isWanted: true };
  const listing = begin(source, state);
  const listed = listing.then(() => undefined);
  const done = listing.then((begun) => begun && finish(source, state, begun));
  // Whoever waits is told of a mistake; that nobody does must not end the program.
  for (const one of [listed, done]) one.catch(() => undefined);
  return {
    found: 'kept' in source.from ? undefined : source.from,
    list: () => state.list,
    isListed: () => state.stage !== 'begun',
    isDone: () => state.stage === 'done',
    listed,
    done,
    toKeep: async () => state.toKeep && source.pace.work(state.toKeep(), () => true),
    giveUp: () => {
      state.isWanted = false;
    },
  };
}

interface State {
  list: ReadList | undefined;
  stage: 'begun' | 'listed' | 'done';
  isWanted: boolean;
  toKeep?: () => Steps<PackedList | undefined>;
}

/** Finds the keys of a list, or takes what was kept of it, and tells what it holds. */
async function begin(source: ListSource, state: State): Promise<Begun | undefined> {
  const { from, revision } = source;
  const begun = 'kept' in from ? await restored(source, state, from) : await findKeys(source, state, from);
  if (!begun || !state.isWanted) return undefined;
  const { read, keys, index } = begun;
  const problems = [...doubtsOf(source), ...read.problemsAtOnce];
  const keysOf = 'kept' in from && index ? keyFinder(index, keys.byKey) : () => [];
  state.list = { ...keys, problems, revision, keysOf, ...(index && { index }) };
  state.stage = 'listed';
  return begun;
}

/** What was kept of a list was of its text as it was: there was nothing to be told of how that was read. */
function doubtsOf({ path, from }: ListSource): readonly Problem[] {
  return 'text' in from && !('kept' in from) ? doubts(path, from) : [];
}

async function restored(
  { path, pace, mistaken }: ListSource,
  state: State,
  { text, kept }: ShelvedList,
): Promise<Begun | undefined> {
  const list = await pace.work(restoreList(path, text, kept), () => state.isWanted);
  if (!list && state.isWanted) mistaken();
  return list && { text, ...list };
}

async function findKeys(
  { path, pace: { work, isSearched } }: ListSource,
  state: State,
  from: SoundList,
): Promise<Begun | undefined> {
  const goOn = (): boolean => state.isWanted;
  const found = 'encoded' in from ? await work(textOf(from.encoded), goOn) : from;
  const read = found && (await work(readReferencesInSteps(path, found.text), goOn));
  const keys = read && (await work(listByKey(read.references), goOn));
  if (!keys) return undefined;
  if (!isSearched || !isLarge(keys.byKey)) return { ...found, read, keys };
  const index = await work(keyIndexInSteps(keys.byKey), goOn);
  return index && { ...found, read, keys, index };
}

function* textOf(encoded: EncodedText): Steps<Pick<Begun, 'text' | 'marks'>> {
  const marks = yield* marksOfBytes(encoded);
  return { text: markedText(encoded, marks), marks };
}

async function finish(source: ListSource, state: State, begun: Begun): Promise<void> {
  const { from, pace, mistaken } = source;
  const { text, read, index } = begun;
  const goOn = (): boolean => state.isWanted;
  if (index) await pace.rest();
  const keysOf = 'kept' in from ? undefined : await pace.work(valuesInSteps(begun), goOn);
  const digest = index && (await pace.work(digestInSteps(text), goOn));
  if (!state.list || !state.isWanted) return;
  if ('kept' in from && digest !== from.kept.digest) return mistaken();
  if (keysOf) state.list = { ...state.list, problems: [...doubtsOf(source), ...read.problems], keysOf };
  state.stage = 'done';
  // What is no UTF-8 as a whole is not found again by its bytes.
  if ('kept' in from || doubtsOf(source).length > 0 || !index || digest === undefined) return;
  state.toKeep = () => packed(begun, index, digest);
}

function* packed(
  { text, marks, read, keys }: Begun,
  index: GrowingIndex,
  digest: string,
): Steps<PackedList | undefined> {
  return yield* packList(read, keys, index, marks ?? (yield* marksInSteps(text.slice())), digest);
}
