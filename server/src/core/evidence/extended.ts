import type { EvidenceBase } from './base';
import { type Layer, type ReadParts, type ReadText, type RetractionsFile, readLayer } from './layer';
import { override } from './override';
import type { Lost, Parts } from './parts';
import { partsOfBase } from './parts-of-base';
import { quotePath } from './quote';
import type { Extends } from './read-manifest';

/** A base that another builds on. */
export interface ExtendedBase {
  /** The same for the same base, whatever way led to it. */
  readonly id: string;
  /** What stands before the names of its files in problems and origins, such as `../shared/`. */
  readonly prefix: string;
  /** The name of its manifest, as `read` takes it. */
  readonly manifest: string;
  readonly read: ReadText;
  /** Itself in one piece, if it was compiled; its files need not be read then. */
  readonly compiled?: EvidenceBase;
  readonly follow: Follow;
}

/** Finds the base that is written behind `extends:`, or tells in a sentence why it is not followed. */
export type Follow = (written: string) => Promise<ExtendedBase | { readonly refused: string }>;

/** A base's own parts on top of those of all that it builds on. */
export interface Stack {
  readonly parts: Parts;
  /** The files in the order of problems. */
  readonly files: readonly string[];
  /** A manifest is broken, or leads nowhere. */
  readonly broken: boolean;
  /** That of the nearest base that names one. */
  readonly retractions?: RetractionsFile;
}

/** The way to a layer. */
export interface Way {
  readonly follow: Follow | undefined;
  readonly readParts: ReadParts | undefined;
  /** The ids of the bases that led to it, its own last. */
  readonly trail: readonly string[];
}

/** More than anyone has a use for; each may be as large as a base may be. */
const MOST_LAYERS = 8;

/** What may stand in a base that could not be read: anything. */
const ALL_LOST: readonly Lost[] = [
  { kind: 'concept' },
  { kind: 'reference' },
  { kind: 'trial' },
  { kind: 'claim' },
  { kind: 'fact' },
];

/**
 * Puts a layer on top of what it builds on. What cannot be followed (a path that leads nowhere, a base that builds
 * on itself, too many of them) is a problem at its `extends:`, and the layer stands alone.
 */
export async function stackOf(layer: Layer, way: Way): Promise<Stack> {
  const { parts, files, broken, retractions } = layer;
  const own = retractions && { retractions };
  if (!layer.extends) return { parts, files, broken, ...own };
  const below = await stackBelow(layer.extends, way);
  if ('refused' in below) {
    return { ...withProblem(layer, layer.extends, below.refused), files, broken: true, ...own };
  }
  return {
    ...(below.retractions && { retractions: below.retractions }),
    ...own,
    parts: override(parts, below.parts),
    files: [...files, ...below.files],
    broken: broken || below.broken,
  };
}

async function stackBelow(
  { written }: Extends,
  { follow, readParts, trail }: Way,
): Promise<Stack | { readonly refused: string }> {
  const found = (await follow?.(written)) ?? { refused: 'No other base can be built on here.' };
  if ('refused' in found) return found;
  const { id, prefix, compiled } = found;
  if (trail.includes(id)) {
    const refused = `${quotePath(written)} builds on this base in its turn: take out one of the two "extends".`;
    return { refused };
  }
  if (trail.length >= MOST_LAYERS) {
    return { refused: `More than ${MOST_LAYERS} bases build on each other here: join some of them.` };
  }
  if (compiled) return { parts: partsOfBase(compiled, prefix), files: [], broken: false };
  const layer = await readLayer({ ...found, ...(readParts && { readParts }) });
  if ('unreadable' in layer) {
    return { refused: `There is no evidence base in ${quotePath(written)}: ${layer.unreadable}` };
  }
  return stackOf(layer, { follow: found.follow, readParts, trail: [...trail, id] });
}

/** Nobody is told that what the other base may hold is not there. */
function withProblem({ parts, manifest }: Layer, { place }: Extends, message: string): { parts: Parts } {
  const problem = { severity: 'error', message, file: manifest, ...place } as const;
  return { parts: { ...parts, lost: [...parts.lost, ...ALL_LOST], problems: [...parts.problems, problem] } };
}
