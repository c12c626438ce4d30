import type { EvidenceBase } from '../evidence/base';
import { digest } from '../evidence/digest';
import { MANIFEST } from './base-place';
import type { Files } from './files';
import { pathFrom } from './paths';

/** A base that comes with the product, as the build left it and as the files that it was built from. */
export interface BundledBase {
  /** The absolute folder of its files. */
  readonly folder: string;
  /** Reads these files. */
  readonly files: Files;
  readonly compiled?: CompiledBase;
  /** Makes the digests of its sources, where the build made them by something faster than our own. */
  readonly digestOf?: (text: string) => string;
}

/** A base in one piece, which is quicker to load than its files. */
export interface CompiledBase {
  readonly base: EvidenceBase;
  /** A digest of each file that it was made from, by the path relative to the base's folder. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The bases that come with the product. */
export interface BundledBases {
  /** The one to use without a name first. */
  readonly names: readonly [string, ...string[]];
  /** The base of that name; `undefined` when it is missing. Never rejects. */
  readonly find: (name: string) => Promise<BundledBase | undefined>;
}

/**
 * The compiled base, unless a file that it was made from reads otherwise now: then what the files say counts. Where
 * there is no manifest to read, there are no files to prefer.
 */
export async function currentCompiled(
  { folder, compiled, digestOf = digest }: BundledBase,
  { read }: Pick<Files, 'read'>,
): Promise<EvidenceBase | undefined> {
  if (!compiled) return undefined;
  const same = Object.entries(compiled.sources).map(async ([path, expected]) => {
    const found = await read(pathFrom(folder, path), path);
    if ('text' in found) return digestOf(found.text) === expected;
    return path === MANIFEST ? undefined : false;
  });
  const answers = await Promise.all(same);
  return answers.includes(undefined) || answers.every(Boolean) ? compiled.base : undefined;
}
