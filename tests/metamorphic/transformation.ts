import type { Relation } from './relations';
import type { Sample } from './sample';
import type { World } from './world';

/** A text made from a sample's. */
export interface Variant {
  /** What was done, for the list of what broke. */
  readonly how: string;
  readonly text: string;
}

/** A sample and a text made from it. */
export interface Case extends Variant {
  readonly sample: Sample;
}

/** A way to change a text whose effect on the answer is known without any label. */
export interface Transformation {
  readonly name: string;
  readonly relation: Relation;
  /** It changes the text without regard to its parts, so that a part of the plain sentences is enough. */
  readonly textual?: boolean;
  /** The texts it makes of the samples that meet its precondition. */
  readonly cases: (samples: readonly Sample[], world: World) => Case[];
}

/** The cases of a transformation that looks at each sample by itself; it gives none where its precondition isn't met. */
export function each(apply: (sample: Sample, world: World) => readonly Variant[]): Transformation['cases'] {
  return (samples, world) =>
    samples.flatMap((sample) => apply(sample, world).map((variant) => ({ ...variant, sample })));
}
