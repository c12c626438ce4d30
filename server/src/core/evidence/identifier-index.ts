import { identifiersOf } from '../bibliography/same-work';
import { perBase } from './per-base';
import type { Reference } from './schema/reference';

/** The references of a base by their DOI and PubMed number, made once per base; keys as `identifiersOf` gives them. */
export const identifierIndex = perBase(
  ({ references }): ReadonlyMap<string, Reference> =>
    new Map(references.flatMap((one) => identifiersOf(one.csl).map((id) => [id, one] as const))),
);
