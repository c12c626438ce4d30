import type { BaseFile } from '../../core/base-files/base-file';
import { isOwnList } from '../../core/navigation/own-list';
import { frontMatterBlock } from '../../core/sources/front-matter-block';
import { nameOf } from '../../core/sources/paths';
import type { Engine } from '../engine';
import type { DraftEvidence } from '../evidence/find-evidence';
import { openTexts } from '../evidence/open-texts';
import { pathOfUri } from '../file-uri';
import { allDrafts } from './draft-search';
import type { HostParts } from './host';

/** The reference lists that drafts name as their own. */
export interface OwnLists {
  /** The lists that an engine was made with, as the editor has them or else as on disk. */
  readonly filesOf: (engine: Engine, root: string) => Promise<readonly BaseFile[]>;
  /** The evidence of a draft that names the file at an absolute path as a list of its own, if one does. */
  readonly evidenceNaming: (path: string) => Promise<DraftEvidence | undefined>;
}

/**
 * Files that are reference lists and nothing else. A workspace has many a JSON, YAML or XML file, and reading all drafts
 * for each that is opened would take the disk for nothing: those are known from open drafts.
 */
const LIBRARY = /\.(?:bib|bibtex|biblatex|ris|nbib|medline|enw|enx)$/i;

/** The lists of open drafts and of those of the workspace. */
export function createOwnLists(parts: HostParts): OwnLists {
  const { documents, evidence, workspace, loadEvidence } = parts;
  // What is derived from a file hangs on it, so that one which did not change stays the same.
  const last = new Map<string, BaseFile>();
  const textOf = openTexts(documents);
  const find = createNamingSearch(parts);
  return {
    filesOf: async ({ base: { lists = [] } }, root) => {
      if (lists.length === 0) return [];
      const { disk } = await loadEvidence();
      const { read } = disk([...workspace.folders(), root]);
      const files = lists.map(async ({ file: path }): Promise<BaseFile[]> => {
        const open = textOf(path);
        const found = open === undefined ? await read(path, path) : { text: open };
        if (!('text' in found)) return [];
        const known = last.get(path);
        const file: BaseFile =
          known?.text === found.text ? known : { kind: 'references', path, text: found.text };
        last.set(path, file);
        return [file];
      });
      return (await Promise.all(files)).flat();
    },
    evidenceNaming: async (path) => {
      const open = documents.all().map(({ uri }) => evidence.known(uri));
      return open.find((one) => hasList(one, path)) ?? (LIBRARY.test(path) ? find(path) : undefined);
    },
  };
}

/** Whether evidence was found with a list at that absolute path. */
function hasList(evidence: DraftEvidence | undefined, path: string): boolean {
  return evidence?.engine !== undefined && isOwnList(path, evidence.engine.base);
}

/** A search among the drafts on disk, each file looked for once as long as nothing of the evidence changes. */
function createNamingSearch(parts: HostParts): (path: string) => Promise<DraftEvidence | undefined> {
  const { evidence } = parts;
  const kept = new WeakMap<object, Map<string, Promise<DraftEvidence | undefined>>>();
  const search = async (path: string): Promise<DraftEvidence | undefined> => {
    const speaks = (text: string) => frontMatterBlock(text).includes(nameOf(path));
    for await (const draft of allDrafts(parts, speaks)) {
      if (pathOfUri(draft.uri) === path) continue;
      const found = await evidence.elsewhere(draft);
      if (hasList(found, path)) return found;
    }
    return undefined;
  };
  return (path) => {
    const known = kept.get(evidence.files()) ?? new Map<string, Promise<DraftEvidence | undefined>>();
    kept.set(evidence.files(), known);
    const found = known.get(path) ?? search(path);
    known.set(path, found);
    return found;
  };
}
