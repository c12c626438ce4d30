import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Trial } from '../evidence/schema/trial';
import { trialIndex } from '../evidence/trial-index';

/** Of several trials, as of one author, those that gave what the sentence names, where any did. */
export function thoseGiving(
  interventions: readonly (string | undefined)[],
  trials: readonly Trial[],
  base: EvidenceBase,
): readonly Trial[] {
  const giving = trials.filter((trial) => interventions.some((id) => gave(trial, id, base)));
  return giving.length > 0 ? giving : trials;
}

/**
 * Of several interventions that a clause takes over, those that the trials gave, where they gave any: "Y failed, and X
 * gave conflicting results: <trial of X> found relief".
 */
export function givenBy(
  trials: readonly string[],
  interventions: readonly string[],
  base: EvidenceBase,
  told: boolean,
): readonly string[] {
  const reported = trialIndex(base).among(trials);
  const given = interventions.filter((id) => reported.some((trial) => gave(trial, id, base)));
  if (given.length > 0) return given;
  // What a sentence before spoke of is not meant where the trial gave nothing of it.
  return told || reported.length === 0 ? interventions : [];
}

/** Whether a treatment, or all that it combines, was given in some arm of a trial, the control's as well. */
export function wasGiven({ arms }: Trial, id: string, base: EvidenceBase): boolean {
  const { areRelated, get } = conceptIndex(base);
  const concept = get(id);
  const parts = concept?.kind === 'intervention' && concept.combines.length > 1 ? concept.combines : [id];
  return parts.every((part) =>
    arms.some(({ treatments }) => treatments.some(({ intervention }) => areRelated(intervention, part))),
  );
}

/** Whether a trial gave a treatment, or a related one, in an arm that it studied. */
export function gave({ arms }: Trial, id: string | undefined, base: EvidenceBase): boolean {
  const concepts = conceptIndex(base);
  return arms.some(
    ({ role, treatments }) =>
      role === 'intervention' &&
      treatments.some(({ intervention }) => id !== undefined && concepts.areRelated(intervention, id)),
  );
}
