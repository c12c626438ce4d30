import { readReferencesInSteps } from '../bibliography/read';
import { digestInSteps } from '../evidence/digest';
import { doubts, type FoundText } from '../evidence/found-text';
import type { Problem } from '../problem';
import type { Work } from '../steps';
import { keysByIdentifier } from './keys-by-identifier';
import { type ByKey, listByKey } from './listed-reference';

/** A reference list as far as it has been read. */
export interface ReadList {
  readonly byKey: ByKey;
  /** Its references by their further keys. */
  readonly byOtherKey: ByKey;
  readonly problems: readonly Problem[];
  /** Equal for equal lists at the same path. */
  readonly revision: string;
  /** The keys of its references by DOI and PubMed number; empty before all values have been looked at. */
  readonly byIdentifier: ReadonlyMap<string, readonly string[]>;
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
  /** Nobody wants it any more. */
  readonly giveUp: () => void;
}

const NO_IDENTIFIERS: ReadList['byIdentifier'] = new Map();

/** Begins to read the list at a path. `earlier` is what it held before. */
export function loadList(
  path: string,
  found: SoundText,
  earlier: ReadList | undefined,
  work: Work,
): ListLoading {
  let list = earlier;
  let stage: 'begun' | 'listed' | 'done' = 'begun';
  let isWanted = true;
  const goOn = (): boolean => isWanted;
  const doubtful = doubts(path, found);
  const listing = (async () => {
    const read = await work(readReferencesInSteps(path, found.text), goOn);
    const keys = read && (await work(listByKey(read.references), goOn));
    const revision = keys && (await work(digestInSteps(found.text), goOn));
    if (!keys || revision === undefined) return undefined;
    const problems = [...doubtful, ...read.problemsAtOnce];
    list = { ...keys, problems, revision, byIdentifier: NO_IDENTIFIERS };
    stage = 'listed';
    return { read, list };
  })();
  const finishing = async (): Promise<void> => {
    const begun = await listing;
    const byIdentifier = begun && (await work(keysByIdentifier(begun.read.references), goOn));
    if (!begun || !byIdentifier) return;
    list = { ...begun.list, problems: [...doubtful, ...begun.read.problems], byIdentifier };
    stage = 'done';
  };
  const listed = listing.then(() => undefined);
  const done = finishing();
  // Whoever waits is told of a mistake; that nobody does must not end the program.
  for (const one of [listed, done]) one.catch(() => undefined);
  return {
    found,
    list: () => list,
    isListed: () => stage !== 'begun',
    isDone: () => stage === 'done',
    listed,
    done,
    giveUp: () => {
      isWanted = false;
    },
  };
}
