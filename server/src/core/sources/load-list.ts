import { readReferencesInSteps } from '../bibliography/read';
import type { ReferenceList } from '../bibliography/reference-list';
import type { ListIndex } from '../completion/search-index';
import { digestInSteps } from '../evidence/digest';
import { doubts, type FoundText } from '../evidence/found-text';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import { type KeptList, type PackedList, packList, restoreList } from './kept-list';
import { keysByIdentifier } from './keys-by-identifier';
import { fillInSteps, type GrowingIndex, isLarge, keyFinder, keyIndexInSteps } from './list-index';
import type { Pace } from './list-store';
import { type ByKey, type Listed, listByKey } from './listed-reference';

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

export type SoundText = Extract<FoundText, { readonly text: string }>;

/** A list being read, from its text to the last value. */
export interface ListLoading {
  readonly found: SoundText;
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
  readonly found: SoundText;
  /** Different for each. */
  readonly revision: string;
  /** What the list held before. */
  readonly earlier: ReadList | undefined;
  /** What an earlier run has found in it. */
  readonly kept: KeptList | undefined;
  readonly pace: Pick<Pace, 'work' | 'isSearched' | 'rest'>;
  /** What was kept was of another text, though all that is known of the file was the same. */
  readonly mistaken: () => void;
}

/** The list with all its keys. */
interface Begun {
  readonly read: ReferenceList;
  readonly keys: Listed;
  readonly index?: GrowingIndex;
  /** All is known of it already. */
  readonly kept?: KeptList;
}

/** Begins to read a list. */
export function loadList(source: ListSource): ListLoading {
  const state: State = { list: source.earlier, stage: 'begun', isWanted: true };
  const listing = begin(source, state, source.kept);
  const listed = listing.then(() => undefined);
  const done = listing.then((begun) => begun && finish(source, state, begun));
  // Whoever waits is told of a mistake; that nobody does must not end the program.
  for (const one of [listed, done]) one.catch(() => undefined);
  return {
    found: source.found,
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
async function begin(
  source: ListSource,
  state: State,
  kept: KeptList | undefined,
): Promise<Begun | undefined> {
  const { path, found, revision } = source;
  const begun = (kept && (await restored(source, state, kept))) ?? (await findKeys(source, state));
  if (!begun || !state.isWanted) return undefined;
  const { read, keys, index } = begun;
  const problems = [...doubts(path, found), ...read.problemsAtOnce];
  const keysOf = begun.kept && index ? keyFinder(index, keys.byKey) : () => [];
  state.list = { ...keys, problems, revision, keysOf, ...(index && { index }) };
  state.stage = 'listed';
  return begun;
}

async function restored(
  { path, found, pace }: ListSource,
  state: State,
  kept: KeptList,
): Promise<Begun | undefined> {
  const list = await pace.work(restoreList(path, found.text, kept), () => state.isWanted);
  return list && { ...list, kept };
}

async function findKeys(
  { path, found, pace: { work, isSearched } }: ListSource,
  state: State,
): Promise<Begun | undefined> {
  const goOn = (): boolean => state.isWanted;
  const read = await work(readReferencesInSteps(path, found.text), goOn);
  const keys = read && (await work(listByKey(read.references), goOn));
  if (!keys) return undefined;
  if (!isSearched || !isLarge(keys.byKey)) return { read, keys };
  const index = await work(keyIndexInSteps(keys.byKey), goOn);
  return index && { read, keys, index };
}

async function finish(source: ListSource, state: State, begun: Begun): Promise<void> {
  const { path, found, pace, mistaken } = source;
  const { read, keys, index, kept } = begun;
  const goOn = (): boolean => state.isWanted;
  if (index) await pace.rest();
  const keysOf = kept ? undefined : await pace.work(valuesInSteps(begun), goOn);
  const digest = index && (await pace.work(digestInSteps(found.text), goOn));
  if (!state.list || !state.isWanted) return;
  if (kept && digest !== kept.digest) {
    mistaken();
    const anew = await begin({ ...source, revision: `${source.revision} anew` }, state, undefined);
    return anew && finish(source, state, anew);
  }
  if (keysOf) state.list = { ...state.list, problems: [...doubts(path, found), ...read.problems], keysOf };
  state.stage = 'done';
  if (!kept && index && digest !== undefined) {
    state.toKeep = () => packList(read, keys, index, { length: found.text.length, digest });
  }
}

/** Looks at all values, and so brings to light what is wrong with them. Gives what finds keys by identifiers. */
function* valuesInSteps({ read, keys, index }: Begun): Steps<ReadList['keysOf']> {
  const { references } = read;
  if (!index) {
    const known = yield* keysByIdentifier(references);
    return (identifier) => known.get(identifier) ?? [];
  }
  yield* fillInSteps(index);
  yield* lookAtRepeated(references, keys.byKey);
  return keyFinder(index, keys.byKey);
}

/** Looks at the values of references that are in no index, as others before them have their keys. */
function* lookAtRepeated(references: ReferenceList['references'], { size }: ByKey): Steps<void> {
  if (references.length === size) return;
  const seen = new Set<string>();
  for (const one of references) {
    // Asking for the value is what makes it.
    if (seen.has(one.key)) void one.value;
    seen.add(one.key);
    yield;
  }
}
