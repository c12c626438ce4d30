import { quotePath } from '../evidence/quote';
import type { Problem } from '../problem';
import { type BasePlace, MANIFEST } from './base-place';
import type { Files } from './files';
import type { FrontMatter } from './front-matter';
import { namedBase, type Surroundings } from './named-base';
import { folderOf, foldersUpTo, pathFrom } from './paths';

/** Why a base holds for a draft. */
export type Why = 'front-matter' | 'nearest' | 'setting' | 'bundled';

/** A draft as far as finding its evidence goes. */
export interface DraftFile {
  /** Its absolute path. One that was never saved has that which it would most likely get. */
  readonly path: string;
  /** The folder of the workspace or project that it is in, or its own. */
  readonly root: string;
  readonly frontMatter: FrontMatter;
  /** What is set to be the base: a path relative to `root`, or `bundled`. */
  readonly setting?: string;
}

/** Which base holds for a draft, and why. */
export interface Choice {
  readonly place: BasePlace;
  readonly why: Why;
  /** What was named and could not be followed. */
  readonly problems: readonly Problem[];
  /** The absolute paths that the choice depends on: when one of them appears or goes, it must be made again. */
  readonly lookedAt: readonly string[];
}

/**
 * Chooses the base of a draft: the one that its front matter names; else that of the nearest manifest above it, up
 * to `root`; else the one that is set; else the one that comes with the product. What is named but is not there is
 * told, and the next one is looked for.
 */
export async function chooseBase(
  { path, root, frontMatter, setting }: DraftFile,
  surroundings: Surroundings,
  { exists }: Pick<Files, 'exists'>,
): Promise<Choice> {
  const problems: Problem[] = [];
  const lookedAt: string[] = [];
  const chosen = (why: Why, place: BasePlace): Choice => ({ place, why, problems, lookedAt });
  const named = async (written: string, folder: string, tell: Tell): Promise<BasePlace | undefined> => {
    const found = namedBase(written, folder, surroundings);
    if ('refused' in found) return tell(found.refused);
    if (found.place.kind === 'bundled') return found.place;
    const manifest = pathFrom(found.place.folder, MANIFEST);
    lookedAt.push(manifest);
    const message = `There is no ${MANIFEST} in ${quotePath(written)}: correct the path, or add a base there.`;
    return (await exists(manifest)) ? found.place : tell(message);
  };

  const { evidence } = frontMatter;
  const tellDraft: Tell = (message) =>
    void problems.push({ severity: 'warning', message, file: '', ...evidence?.place });
  const own = evidence && (await named(evidence.text, folderOf(path), tellDraft));
  if (own) return chosen('front-matter', own);

  const above = await nearestAbove(path, root, exists);
  lookedAt.push(...above.lookedAt);
  if (above.folder !== undefined) return chosen('nearest', { kind: 'folder', folder: above.folder });

  const tellSetting: Tell = (message) =>
    void problems.push({
      severity: 'warning',
      message: `The setting evidenceLens.base: ${message}`,
      file: '',
    });
  const set = setting?.trim() ? await named(setting, root, tellSetting) : undefined;
  if (set) return chosen('setting', set);
  return chosen('bundled', { kind: 'bundled', name: surroundings.bundled[0] });
}

/** The nearest folder with a manifest above a draft, up to `root`, and the manifests that were looked for. */
async function nearestAbove(
  path: string,
  root: string,
  exists: Files['exists'],
): Promise<{ readonly folder: string | undefined; readonly lookedAt: readonly string[] }> {
  const folders = foldersUpTo(root, path);
  const lookedAt = folders.map((folder) => pathFrom(folder, MANIFEST));
  const there = await Promise.all(lookedAt.map(exists));
  return { folder: folders[there.indexOf(true)], lookedAt };
}

type Tell = (message: string) => undefined;
