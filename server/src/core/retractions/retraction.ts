import type { CslItem } from '../evidence/schema/reference';

/** That a paper was retracted, or that its journal has voiced concern about it. */
export interface Retraction {
  readonly nature: 'retraction' | 'concern';
  /** When, as `2015-05-03`; missing where the list does not say. */
  readonly date?: string;
  /** Why, in the words of the list. */
  readonly reasons: readonly string[];
}

/** A list of retractions, by the papers that they are about. */
export interface RetractionIndex {
  /** What holds of a paper by its DOI or else its PMID; `undefined` when nothing is amiss with it. */
  readonly about: (csl: Pick<CslItem, 'DOI' | 'PMID'>) => Retraction | undefined;
}
