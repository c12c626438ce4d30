import type { BaseFile } from '../../core/base-files/base-file';
import type { OpenBase } from '../../core/sources/open-base';
import { pathFrom, relativePath } from '../../core/sources/paths';
import type { Documents, Draft } from '../documents';
import type { Evidence } from '../evidence/evidence';
import type { DraftEvidence } from '../evidence/find-evidence';
import { openTexts } from '../evidence/open-texts';
import type { EvidenceWorld } from '../evidence/world';
import { pathOfUri } from '../file-uri';
import type { Workspace } from '../workspace';
import { createDraftSearch } from './draft-search';
import type { BaseFilesHost, EditedBase, EditedFile } from './edited-base';
import { createOwnLists, type OwnLists } from './own-lists';

/** What the files of bases are found and read with. */
export interface HostParts {
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly evidence: Evidence;
  readonly loadEvidence: () => Promise<EvidenceWorld>;
  readonly isJudged: (draft: Draft) => boolean;
}

/** The files of the bases that open documents have to do with. */
export function createBaseFiles(parts: HostParts): BaseFilesHost {
  const { documents, workspace, evidence, loadEvidence, isJudged } = parts;
  const mayBeFile = (uri: string): boolean => {
    const draft = documents.get(uri);
    return draft !== undefined && !isJudged(draft) && pathOfUri(uri) !== undefined;
  };
  const ownFiles = createFileReader(parts);
  const lists = createOwnLists(parts);
  const edit = createEditing(parts, ownFiles, lists);
  return {
    mayBeFile,
    fileAt: async (uri) => {
      const draft = documents.get(uri);
      const path = pathOfUri(uri);
      if (!draft || path === undefined || isJudged(draft)) return undefined;
      const around = await evidence.around(draft);
      const own = await fileIn(around, path, edit);
      const found = own ?? (await fileIn(await lists.evidenceNaming(path), path, edit));
      // What was asked about is the text as it was then.
      return found && documents.get(uri) === draft ? { ...found, draft } : undefined;
    },
    baseFor: async (draft) => {
      const found = await evidence.of(draft);
      return found && edit(found);
    },
    bases: async () => {
      const known = documents.all().map(({ uri }) => evidence.known(uri));
      // A draft's own list makes another base of the same one, with its references.
      return [...new Set([...known, evidence.latest()].flatMap((one) => one?.engine ?? []))];
    },
    isBundled: async ({ folder }) => {
      if (workspace.folderOf(folder) !== undefined) return false;
      const { bundled } = await loadEvidence();
      const found = await Promise.all(bundled.names.map((name) => bundled.find(name)));
      return found.some((one) => one?.folder === folder);
    },
    draftsOn: createDraftSearch(parts),
  };
}

/** A file of the base that is held against, or a list of the draft that it is for, by its absolute path. */
async function fileIn(
  evidence: DraftEvidence | undefined,
  path: string,
  edit: Edit,
): Promise<Omit<EditedFile, 'draft'> | undefined> {
  const base = evidence && (await edit(evidence));
  if (!base || !('newest' in evidence.held)) return undefined;
  const { newest } = evidence.held;
  const name = relativePath(base.folder, path);
  const file = base.files.find((one) => one.path === name || one.path === path);
  const { style } = evidence;
  return file && { base, file, style, ...('base' in newest && { newest: newest.base }) };
}

/** Reads what a base's manifest lists, and the manifest, once for as long as nothing in them changes. */
function createFileReader({
  documents,
  loadEvidence,
}: HostParts): (opened: OpenBase) => Promise<readonly BaseFile[]> {
  const kept = new WeakMap<OpenBase, Promise<readonly BaseFile[]>>();
  // What is derived from a file hangs on it, so that one which did not change stays the same.
  const last = new Map<string, ReadonlyMap<string, BaseFile>>();
  const read = async (opened: OpenBase): Promise<readonly BaseFile[]> => {
    // Reading YAML takes libraries that most sessions do without.
    const [world, { readBaseFiles }] = await Promise.all([loadEvidence(), import('./read-base-files')]);
    const { folder } = opened;
    const files = await readBaseFiles(opened, world.disk([folder]), openTexts(documents));
    const known = last.get(folder);
    const same = files.map((file) => {
      const before = known?.get(file.path);
      return before?.kind === file.kind && before.text === file.text ? before : file;
    });
    last.set(folder, new Map(same.map((file) => [file.path, file])));
    return same;
  };
  return (opened) => {
    const files = kept.get(opened) ?? read(opened);
    kept.set(opened, files);
    return files;
  };
}

type Edit = (evidence: DraftEvidence) => Promise<EditedBase | undefined>;

/** Makes bases with their files as the editor has them at the moment. */
function createEditing(
  { documents }: HostParts,
  ownFiles: (opened: OpenBase) => Promise<readonly BaseFile[]>,
  { filesOf }: OwnLists,
): Edit {
  const fromOpen = new WeakMap<Draft, BaseFile>();
  return async ({ engine, held, root }) => {
    if (!engine || !('opened' in held)) return undefined;
    const { opened } = held;
    const [written, lists] = await Promise.all([ownFiles(opened), filesOf(engine, root)]);
    const open = new Map<string, Draft>();
    for (const draft of documents.all()) {
      const path = pathOfUri(draft.uri);
      if (path === undefined) continue;
      // A base names its own files from its folder, and lists of drafts by their absolute path.
      open.set(relativePath(opened.folder, path), draft).set(path, draft);
    }
    const files = written.map((file) => {
      const draft = open.get(file.path);
      if (!draft || draft.text === file.text) return file;
      const known = fromOpen.get(draft);
      const edited = known?.kind === file.kind ? known : { ...file, text: draft.text };
      fromOpen.set(draft, edited);
      return edited;
    });
    return {
      base: engine.base,
      engine,
      files: [...files, ...lists.filter(({ path }) => !isAmong(files, opened, path))],
      uriOf: (file) => open.get(file)?.uri ?? engine.uriOf(file),
      versionOf: (file) => open.get(file)?.version,
      folder: opened.folder,
    };
  };
}

/** Whether a list at an absolute path is a file of the base, too. */
function isAmong(files: readonly BaseFile[], { folder }: OpenBase, path: string): boolean {
  return files.some((file) => pathFrom(folder, file.path) === path);
}
