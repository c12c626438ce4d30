import type { TextElsewhere } from '../bibliography/source-text';
import type { TextFault } from '../evidence/found-text';
import type { FoundList } from './files';
import { type KeptList, type PackedList, unpackList } from './kept-list';
import type { ListLoading, SoundList } from './load-list';
import { type FileInPlace, textInPlace } from './text-in-place';

/** Keeps what reading large lists has found, from one run of the program to the next. */
export interface ListShelf {
  /** UTF-16 units of a text for which it is worth it: what is smaller is read in no time. */
  readonly least: number;
  /** What is kept of the list at a path in a version of its file, if anything is. Never rejects. */
  readonly get: (path: string, version: string) => Promise<PackedList | undefined>;
  /** Keeps it where it is worth it; what cannot be kept is found again. Never rejects. */
  readonly put: (path: string, version: string, list: PackedList) => Promise<void>;
  /** What is kept of the list at a path turned out to be of another text: it counts for nothing from now on. */
  readonly refuse: (path: string) => void;
}

/** A file as it is now, and how it is read. */
export interface FileNow {
  readonly path: string;
  readonly version: string | undefined;
  readonly read: () => Promise<FoundList>;
  readonly inPlace: (version: string) => Promise<FileInPlace | undefined>;
  readonly versionNow: () => Promise<string | undefined>;
}

async function isStill({ version, versionNow }: FileNow): Promise<boolean> {
  return version !== undefined && (await versionNow()) === version;
}

/** What is kept of a list, and its text, which is not read. */
export interface ShelvedList {
  readonly kept: KeptList;
  readonly text: TextElsewhere;
}

/** What is kept of the list in a file. */
export async function onShelf(
  { path, version, inPlace }: FileNow,
  shelf: ListShelf | undefined,
): Promise<ShelvedList | undefined> {
  if (!shelf || version === undefined) return undefined;
  const packed = await shelf.get(path, version);
  const kept = packed && unpackList(packed);
  const file = kept && (await inPlace(version));
  const text = kept && file && textInPlace(file, kept.marks);
  return text && { kept, text };
}

/** About how many UTF-16 units a list has that was read. */
function sizeOf(found: SoundList): number {
  return 'encoded' in found ? found.encoded.bytes.length : found.text.length;
}

/** Keeps what was found in a list, if it was the same file from before it was read until all of it had been looked at. */
export async function keep(
  opening: Promise<ListLoading | TextFault>,
  file: FileNow,
  shelf: ListShelf | undefined,
): Promise<void> {
  const { path, version } = file;
  if (!shelf || version === undefined) return;
  try {
    const opened = await opening;
    if (!('done' in opened) || !opened.found || sizeOf(opened.found) < shelf.least) return;
    await opened.done;
    const packed = await opened.toKeep();
    if (packed && (await isStill(file))) await shelf.put(path, version, packed);
  } catch {
    // A mistake in a reader is told to whoever asks for the list.
  }
}
