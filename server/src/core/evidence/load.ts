import { assemble } from './assemble';
import type { EvidenceBase } from './base';
import { type Follow, stackOf } from './extended';
import { type ReadParts, type ReadText, type RetractionsFile, readLayer } from './layer';

export type { TextFault } from './found-text';
export type { ReadText } from './layer';

/**
 * A base, whatever is wrong with it (`base.problems`), or one sentence on why there is none at all. It is
 * `broken` when a manifest is, so that large parts may be missing.
 */
export type LoadedBase =
  | {
      readonly base: EvidenceBase;
      readonly broken: boolean;
      /** The list of retractions that is named, which is not read here. */
      readonly retractions?: RetractionsFile;
    }
  | { readonly unreadable: string };

export interface LoadOptions {
  /** Finds the base that a manifest builds on; without it, a base builds on no other. */
  readonly follow?: Follow;
  readonly readParts?: ReadParts;
  /** What tells the base apart from others; needed only to notice that it builds on itself. */
  readonly id?: string;
}

/**
 * Loads the base whose manifest is at `manifestPath`, which may have a folder before it. Files are read from
 * that folder by `read`; one that cannot be read is a problem of the base, at the line that lists it, and the
 * rest is loaded without it. Only a manifest that cannot be read leaves no base.
 */
export async function loadBase(
  manifestPath: string,
  read: ReadText,
  { follow, readParts, id = manifestPath }: LoadOptions = {},
): Promise<LoadedBase> {
  const layer = await readLayer({ manifest: manifestPath, read, ...(readParts && { readParts }) });
  if ('unreadable' in layer) return layer;
  const { parts, files, ...rest } = await stackOf(layer, { follow, readParts, trail: [id] });
  return { base: assemble(layer.about, parts, files), ...rest };
}
