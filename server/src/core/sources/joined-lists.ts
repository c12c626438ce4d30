import { Cache } from '../cache';
import type { OwnList } from '../evidence/base';
import type { Reference } from '../evidence/schema/reference';
import type { ByKey } from './listed-reference';
import type { ReadList } from './load-list';

/** The reference lists of a draft as one, as far as they have been read. */
export interface JoinedLists {
  /**
   * Where the same key stands twice, the first counts. Files are named by their absolute path. Those of equal lists are
   * the very same value.
   */
  readonly references: ByKey;
  /** Each list by itself, but for those without any reference. */
  readonly lists: readonly OwnList[];
  /** Equal for equal references. */
  readonly revision: string;
  /** There may be references that are not known yet. */
  readonly isLoading: boolean;
  /** The reference with a further key. */
  readonly withOtherKey: (key: string) => Reference | undefined;
  /** The keys that references with an identifier, as `identifiersOf` gives it, have in the lists. */
  readonly keysOf: (identifier: string) => readonly string[];
}

/** A list and the absolute path of its file. */
interface PlacedList {
  readonly path: string;
  readonly list: ReadList;
}

const NONE: ByKey = new Map();

/** The lists of a draft that names none. */
export const NO_LISTS: JoinedLists = {
  references: NONE,
  lists: [],
  revision: '',
  isLoading: false,
  withOtherKey: () => undefined,
  keysOf: () => [],
};

/** Choices of files by drafts open at a time. */
const MOST_KEPT = 20;

/** Makes a function that joins lists and remembers the references of those that it joined last, for each choice of files. */
export function createJoiner(): (lists: readonly PlacedList[], isLoading: boolean) => JoinedLists {
  const joined = new Cache<{ revision?: string; references: ByKey; lists: readonly OwnList[] }>(MOST_KEPT);
  return (lists, isLoading) => {
    const files = lists.map(({ path }) => path).join('\n');
    const revision = lists.map(({ path, list }) => `${path} ${list.revision}`).join('\n');
    const known = joined.get(files, () => ({ references: NONE, lists: [] }));
    if (known.revision !== revision) {
      known.references = join(lists);
      known.lists = lists.flatMap(({ path: file, list: { byKey: entries, index } }) =>
        entries.size === 0 ? [] : [{ file, entries, ...(index && { index }) }],
      );
      known.revision = revision;
    }
    const { references, lists: own } = known;
    const keysOf = (identifier: string) => lists.flatMap(({ list }) => list.keysOf(identifier));
    const withOtherKey = (key: string) => lists.map(({ list }) => list.byOtherKey.get(key)).find(Boolean);
    return { references, lists: own, revision, isLoading, withOtherKey, keysOf };
  };
}

function join(lists: readonly PlacedList[]): ByKey {
  const [first, ...others] = lists.map(({ list }) => list.byKey);
  if (!first || others.length === 0) return first ?? NONE;
  const references = new Map(first);
  for (const byKey of others) {
    for (const [key, one] of byKey) if (!references.has(key)) references.set(key, one);
  }
  return references;
}
