import { Cache } from '../cache';
import type { EvidenceBase, LibraryEntry } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import { citedKeys } from './cited-keys';
import type { CitingDraft } from './citing-draft';

/** Choices of keys kept for each base: those of the drafts that are open, some before and after an edit. */
const MOST_KEPT = 20;
/** References of one list that are looked at for one draft: none cites more but with `nocite: '@*'`. */
const MOST_LOOKED_AT = 5_000;

/** What a draft cites of the references it is held against. */
export interface Cited {
  readonly keys: ReadonlySet<string> | 'all';
  /** Of each of its own lists, in the order of the list. */
  readonly lists: readonly CitedList[];
}

export interface CitedList {
  readonly file: string;
  readonly entries: readonly LibraryEntry[];
}

/**
 * What `derive` makes of what a draft cites, kept as long as it cites the same: it looks at the values of references, and
 * those of a list are made anew each time.
 */
export function perCited<T extends object>(
  derive: (cited: Cited, base: EvidenceBase) => T,
): (draft: CitingDraft, base: EvidenceBase) => T {
  const kept = perBase(() => ({ byName: new Cache<T>(MOST_KEPT), bySet: new WeakMap<object, T>() }));
  return (draft, base) => {
    const keys = citedKeys(draft);
    const { byName, bySet } = kept(base);
    const make = (): T => derive({ keys, lists: citedLists(keys, base) }, base);
    if (keys === 'all') return byName.get('*', make);
    // A draft that cites what it cited has the very same keys.
    const derived = bySet.get(keys) ?? byName.get([...keys].join('\n'), make);
    bySet.set(keys, derived);
    return derived;
  };
}

function citedLists(keys: Cited['keys'], { lists = [] }: EvidenceBase): readonly CitedList[] {
  return lists.map(({ file, entries }) => {
    const cited =
      keys === 'all'
        ? [...entries.values()].slice(0, MOST_LOOKED_AT)
        : [...keys].flatMap((key) => entries.get(key) ?? []).slice(0, MOST_LOOKED_AT);
    const placed = cited.map((entry) => ({ entry, line: entry.line, character: entry.character }));
    placed.sort((a, b) => a.line - b.line || a.character - b.character);
    return { file, entries: placed.map(({ entry }) => entry) };
  });
}
