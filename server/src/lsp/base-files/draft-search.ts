import { isOwnList } from '../../core/navigation/own-list';
import { pathOfUri, uriOfPath } from '../file-uri';
import type { DraftText, EditedBase } from './edited-base';
import type { HostParts } from './host';

/** Drafts read from disk at a time; opening all at once could be more than the system allows. */
const AT_ONCE = 32;

/** Which drafts a record may be spoken of in: those on its base or, if it is in lists of drafts, with one of these. */
export type DraftsOf = Pick<EditedBase, 'folder'> & {
  /** Absolute paths; none for a record of the base. */
  readonly lists?: readonly string[];
};

/** The drafts of a record that `speaks` holds for: those that are open, then those of the workspace. */
export type DraftSearch = (
  drafts: DraftsOf,
  speaks: (text: string) => boolean,
) => Promise<readonly DraftText[]>;

/** A search among the documents that are open and the drafts in the folders of the workspace. */
export function createDraftSearch(parts: HostParts): DraftSearch {
  const { documents, evidence } = parts;
  return async ({ folder, lists = [] }, speaks) => {
    const isOn = async (draft: DraftText): Promise<boolean> => {
      const isOpen = documents.get(draft.uri) !== undefined;
      const found = await (isOpen ? evidence.of(draft) : evidence.elsewhere(draft));
      if (!found?.engine || !('opened' in found.held)) return false;
      const { base } = found.engine;
      return lists.length > 0
        ? lists.some((list) => isOwnList(list, base))
        : found.held.opened.folder === folder;
    };
    const drafts: DraftText[] = [];
    for await (const draft of allDrafts(parts, speaks)) if (await isOn(draft)) drafts.push(draft);
    return drafts;
  };
}

/** Every draft that `speaks` holds for: those that are open, then those in the folders of the workspace. */
export async function* allDrafts(
  { documents, workspace, loadEvidence, isJudged }: Omit<HostParts, 'evidence'>,
  speaks: (text: string) => boolean,
): AsyncGenerator<DraftText> {
  const open = documents.all().filter(isJudged);
  yield* open.filter(({ text }) => speaks(text));
  const opened = new Set(open.map(({ uri }) => pathOfUri(uri)));
  const { disk, findDrafts } = await loadEvidence();
  const { read } = disk(workspace.folders());
  const closed = (await findDrafts(workspace.folders())).filter((path) => !opened.has(path));
  const fromDisk = async (path: string): Promise<DraftText[]> => {
    const found = await read(path, path);
    return 'text' in found && speaks(found.text) ? [{ uri: uriOfPath(path), text: found.text }] : [];
  };
  for (let at = 0; at < closed.length; at += AT_ONCE) {
    yield* (await Promise.all(closed.slice(at, at + AT_ONCE).map(fromDisk))).flat();
  }
}
