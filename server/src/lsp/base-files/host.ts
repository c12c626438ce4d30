import type { BaseFile } from '../../core/base-files/base-file';
import type { OpenBase } from '../../core/sources/open-base';
import { relativePath } from '../../core/sources/paths';
import type { Documents, Draft } from '../documents';
import type { Engine } from '../engine';
import type { Evidence } from '../evidence/evidence';
import { openTexts } from '../evidence/open-texts';
import type { EvidenceWorld } from '../evidence/world';
import { pathOfUri } from '../file-uri';
import type { Workspace } from '../workspace';
import { createDraftSearch } from './draft-search';
import type { BaseFilesHost, EditedBase } from './edited-base';

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
  const edit = createEditing(parts, ownFiles);
  return {
    mayBeFile,
    fileAt: async (uri) => {
      const draft = documents.get(uri);
      const path = pathOfUri(uri);
      if (!draft || path === undefined || isJudged(draft)) return undefined;
      const found = await evidence.around(draft);
      if (!found?.engine || !('opened' in found.held)) return undefined;
      const { opened, newest } = found.held;
      const name = relativePath(opened.folder, path);
      const base = await edit(opened, found.engine);
      const file = base.files.find((one) => one.path === name);
      // What was asked about is the text as it was then.
      if (!file || documents.get(uri) !== draft) return undefined;
      return { base, file, draft, ...('base' in newest && { newest: newest.base }) };
    },
    baseFor: async (draft) => {
      const found = await evidence.of(draft);
      return found?.engine && 'opened' in found.held ? edit(found.held.opened, found.engine) : undefined;
    },
    bases: async () => {
      const known = documents.all().map(({ uri }) => evidence.known(uri));
      const found = [...known, evidence.latest()].flatMap((one) =>
        one?.engine && 'opened' in one.held ? [{ opened: one.held.opened, engine: one.engine }] : [],
      );
      const distinct = new Map(found.map((one) => [one.opened, one]));
      return [...distinct.values()].map(({ opened, engine }) => ({ base: opened.base, uriOf: engine.uriOf }));
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

type Edit = (opened: OpenBase, engine: Engine) => Promise<EditedBase>;

/** Makes bases with their files as the editor has them at the moment. */
function createEditing(
  { documents }: HostParts,
  ownFiles: (opened: OpenBase) => Promise<readonly BaseFile[]>,
): Edit {
  const fromOpen = new WeakMap<Draft, BaseFile>();
  return async (opened, engine) => {
    const written = await ownFiles(opened);
    const open = new Map<string, Draft>();
    for (const draft of documents.all()) {
      const path = pathOfUri(draft.uri);
      if (path !== undefined) open.set(relativePath(opened.folder, path), draft);
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
      files,
      uriOf: (file) => open.get(file)?.uri ?? engine.uriOf(file),
      versionOf: (file) => open.get(file)?.version,
      folder: opened.folder,
    };
  };
}
