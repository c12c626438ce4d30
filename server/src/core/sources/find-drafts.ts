import { nameOf, pathFrom } from './paths';

/** What a folder holds, links left out. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** How far is looked: more than any review has, as a folder that holds more is no project of drafts. */
export interface MostFound {
  readonly drafts: number;
  readonly folders: number;
}

/** What drafts are called: by the extensions of Markdown. */
const DRAFT = /.\.(?:md|markdown|qmd|rmd)$/i;

/** Folders of programs' making, in which nobody writes. */
const LEFT_OUT = /^(?:\.|node_modules$)/;

/**
 * The drafts below some folders, by absolute paths. `entriesOf` gives what lies directly in a folder, nothing for one
 * that cannot be read. Hidden folders are not looked into.
 */
export async function findDraftsIn(
  folders: readonly string[],
  entriesOf: (folder: string) => Promise<readonly FolderEntry[]>,
  most: MostFound,
): Promise<readonly string[]> {
  const drafts = new Set<string>();
  const open = new Set(folders);
  // Folders added while the set is being iterated are visited too.
  for (const folder of open) {
    if (drafts.size >= most.drafts) break;
    // One after the other, as a large tree would have too many open at once.
    // oxlint-disable-next-line no-await-in-loop
    for (const { name, kind } of await entriesOf(folder)) {
      const path = pathFrom(folder, name);
      // A name that leads elsewhere is none of this folder.
      if (nameOf(path) !== name) continue;
      if (kind === 'folder' && !LEFT_OUT.test(name) && open.size < most.folders) open.add(path);
      if (kind === 'file' && DRAFT.test(name)) drafts.add(path);
    }
  }
  return [...drafts].slice(0, most.drafts);
}
