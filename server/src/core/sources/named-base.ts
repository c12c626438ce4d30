import { noRelativePath } from '../evidence/file-path';
import { quote, quotePath } from '../evidence/quote';
import { type BasePlace, bundledName, MANIFEST } from './base-place';
import { folderOf, isWithin, nameOf, pathFrom } from './paths';

/** The place of a base that somebody named, or one sentence on why it is not followed. */
export type NamedBase = { readonly place: BasePlace } | { readonly refused: string };

/** Where named bases may be. */
export interface Surroundings {
  /** Absolute folders outside of which nothing is read. */
  readonly roots: readonly string[];
  /** The bases that come with the product, the one to use without a name first. */
  readonly bundled: readonly [string, ...string[]];
}

/**
 * The base that is meant by a path relative to `folder` (that of a base, or of the manifest in it), by `bundled` or
 * by `bundled:NAME`. Whether there is one is not looked at.
 */
export function namedBase(written: string, folder: string, { roots, bundled }: Surroundings): NamedBase {
  const name = bundledName(written);
  if (name !== undefined) return bundledBase(name, bundled);
  const refused = noRelativePath(written.trim());
  if (refused !== undefined) return { refused };
  const path = pathFrom(folder, written.trim());
  if (!roots.some((root) => isWithin(root, path))) {
    return { refused: `${quotePath(written)} leads out of the workspace: move the base into it.` };
  }
  return { place: { kind: 'folder', folder: nameOf(path) === MANIFEST ? folderOf(path) : path } };
}

function bundledBase(name: string, bundled: readonly string[]): NamedBase {
  const found = name === '' ? bundled[0] : bundled.find((one) => one === name);
  if (found !== undefined) return { place: { kind: 'bundled', name: found } };
  const known = bundled.map((one) => quote(`bundled:${one}`)).join(' or ');
  return { refused: `No base ${quote(`bundled:${name}`)} comes with Evidence Lens: use ${known}.` };
}
