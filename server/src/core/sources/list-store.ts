import type { TextFault } from '../evidence/found-text';
import { inOneGo, type Work } from '../steps';
import { type Files, readList, settledVersion } from './files';
import { type FileNow, keep, type ListShelf, onShelf, type ShelvedList } from './list-shelf';
import { type ListLoading, loadList, type ReadList, type SoundList } from './load-list';

/** What is known of a reference list. */
export interface StoredList {
  /** What it holds, or held before it changed while that is being read; missing before anything is known. */
  readonly list?: ReadList;
  /** Why there is nothing to read. */
  readonly fault?: TextFault;
  /** There may be references in it that are not known yet. */
  readonly isLoading: boolean;
  /** Settles when more is known. Missing when everything is. */
  readonly more?: Promise<void>;
}

/** How lists are read. */
export interface Pace {
  readonly work: Work;
  /** Waits until something is done, or for as long as whoever needs a list can wait. */
  readonly wait: (done: Promise<void>) => Promise<void>;
  /** Whether references are searched, for which large lists are indexed. */
  readonly isSearched: boolean;
  /** Waits until whoever waited for the keys of a large list has got on with them: what comes next takes seconds. */
  readonly rest: () => Promise<void>;
}

/** For who needs everything and has nothing else to do meanwhile. */
export const IN_ONE_GO: Pace = {
  work: async (steps) => inOneGo(steps),
  wait: (done) => done,
  isSearched: false,
  rest: async () => undefined,
};

/** Files that lists are read from. */
export type StoredFiles = Pick<Files, 'read' | 'readList' | 'version' | 'inPlace'>;

/** The lists that drafts name, by absolute path. `name` is what messages call the file. */
export type ListStore = (path: string, name: string, files: StoredFiles) => Promise<StoredList>;

/** More than drafts name at a time; beyond it the oldest are forgotten. */
const MOST_KEPT = 100;

/** A file as it was when it was last looked at. */
interface Seen {
  readonly name: string;
  readonly version: string | undefined;
  /** The list in it, or why there is none. */
  readonly opening: Promise<ListLoading | TextFault>;
  /** The same as soon as the file has been read. */
  opened?: ListLoading | TextFault;
  /** What the file held before, until then. */
  earlier?: ReadList | undefined;
  /** It is not what it was taken for, though nothing tells its file from what it was. */
  isMistaken?: true;
}

/**
 * A store that reads a list again only when its file may have changed, and keeps what it held until then. What reading
 * large lists has found is kept on the shelf, if there is one.
 */
export function createListStore(pace: Pace, shelf?: ListShelf): ListStore {
  const kept = new Map<string, Seen>();
  let count = 0;
  const open = async (file: FileNow, before: Seen | undefined) => {
    // One reading after the other: two at once would take twice the memory, and large lists take a lot.
    const last = await before?.opening;
    const { path } = file;
    const from = (await onShelf(file, shelf)) ?? (await file.read());
    const loading = last && 'list' in last ? last : undefined;
    if (!('problem' in from) && loading && isSame(from, loading)) return loading;
    loading?.giveUp();
    if ('problem' in from) return from.problem;
    count += 1;
    const earlier = loading?.list();
    const mistaken = () => refuse(path);
    return loadList({ path, from, revision: String(count), earlier, pace, mistaken });
  };
  const refuse = (path: string): void => {
    shelf?.refuse(path);
    const seen = kept.get(path);
    if (seen) seen.isMistaken = true;
  };
  const look = (file: FileNow, name: string): Seen => {
    const { path, version } = file;
    const before = kept.get(path);
    const opening = open(file, before);
    const seen: Seen = { name, version, opening, earlier: before && listOf(before) };
    void opening.then((opened) => {
      seen.opened = opened;
      seen.earlier = undefined;
    });
    void keep(opening, file, shelf);
    kept.delete(path);
    kept.set(path, seen);
    forgetOldest(kept);
    return seen;
  };
  return async (path, name, files) => {
    const version = await settledVersion(files, path);
    const known = kept.get(path);
    const isAsSeen = known !== undefined && version !== undefined && known.version === version;
    const isKnown = isAsSeen && !known.isMistaken && isNamed(known, name);
    const file: FileNow = {
      path,
      version,
      read: () => readList(files, path, name),
      inPlace: async (id) => files.inPlace?.(path, id),
      versionNow: () => settledVersion(files, path),
    };
    const seen = isKnown ? known : look(file, name);
    await pace.wait(seen.opening.then((opened) => ('done' in opened ? opened.done : undefined)));
    return stored(seen);
  };
}

/** Whether messages on a file call it by this name; what is in a file does not depend on it. */
function isNamed({ opened, name }: Seen, asked: string): boolean {
  return name === asked || (opened !== undefined && 'list' in opened);
}

function isSame(now: SoundList | ShelvedList, { found }: ListLoading): boolean {
  if (!found || 'kept' in now) return false;
  if ('encoded' in now) return 'encoded' in found && now.encoded.isSame(found.encoded);
  if ('encoded' in found) return false;
  return now.text === found.text && JSON.stringify(now.doubt) === JSON.stringify(found.doubt);
}

function forgetOldest(kept: Map<string, Seen>): void {
  for (const [path, { opened }] of kept) {
    if (kept.size <= MOST_KEPT) return;
    if (opened && (!('list' in opened) || opened.isDone())) kept.delete(path);
  }
}

/** What is known of the list in a file, or was before the file changed. */
function listOf({ opened, earlier }: Seen): ReadList | undefined {
  return opened && 'list' in opened ? opened.list() : earlier;
}

function stored(seen: Seen): StoredList {
  const { opened, opening } = seen;
  if (opened && !('list' in opened)) return { fault: opened, isLoading: false };
  const list = listOf(seen);
  const known = list === undefined ? {} : { list };
  if (!opened) return { ...known, isLoading: true, more: opening.then(() => undefined) };
  if (opened.isDone()) return { ...known, isLoading: false };
  const isLoading = !opened.isListed();
  return { ...known, isLoading, more: isLoading ? opened.listed : opened.done };
}
