import { pathOfUri, uriOfPath } from '../file-uri';
import type { DraftText, EditedBase } from './edited-base';
import type { HostParts } from './host';

/** Drafts read from disk at a time; opening all at once could be more than the system allows. */
const AT_ONCE = 32;

/** The drafts judged against a base that `speaks` holds for: those that are open, then those of the workspace. */
export type DraftSearch = (
  base: Pick<EditedBase, 'folder'>,
  speaks: (text: string) => boolean,
) => Promise<readonly DraftText[]>;

/** A search among the documents that are open and the drafts in the folders of the workspace. */
export function createDraftSearch({
  documents,
  workspace,
  evidence,
  loadEvidence,
  isJudged,
}: Pick<HostParts, 'documents' | 'workspace' | 'evidence' | 'loadEvidence' | 'isJudged'>): DraftSearch {
  return async ({ folder }, speaks) => {
    const isOn = async (draft: DraftText, isOpen: boolean): Promise<boolean> => {
      if (!speaks(draft.text)) return false;
      const found = await (isOpen ? evidence.of(draft) : evidence.elsewhere(draft));
      return found !== undefined && 'opened' in found.held && found.held.opened.folder === folder;
    };
    const open = documents.all().filter(isJudged);
    const opened = new Set(open.map(({ uri }) => pathOfUri(uri)));
    const { disk, findDrafts } = await loadEvidence();
    const { read } = disk(workspace.folders());
    const closed = (await findDrafts(workspace.folders())).filter((path) => !opened.has(path));
    const fromDisk = async (path: string): Promise<DraftText[]> => {
      const found = await read(path, path);
      return 'text' in found ? [{ uri: uriOfPath(path), text: found.text }] : [];
    };
    const drafts: DraftText[] = [];
    for (const draft of open) if (await isOn(draft, true)) drafts.push(draft);
    for (let at = 0; at < closed.length; at += AT_ONCE) {
      const texts = (await Promise.all(closed.slice(at, at + AT_ONCE).map(fromDisk))).flat();
      for (const draft of texts) if (await isOn(draft, false)) drafts.push(draft);
    }
    return drafts;
  };
}
