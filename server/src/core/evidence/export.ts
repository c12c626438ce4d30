import type { EvidenceBase } from './base';
import type { CslItem, Reference } from './schema/reference';

/** One reference as exported: its citation key, its number in the review, its CSL item, what was printed wrongly. */
export interface ExportedReference {
  readonly key: string;
  readonly number?: number;
  readonly csl: CslItem;
  readonly erratum?: string;
}

/** A whole base as one JSON document: what `base export` promises to other programs. */
export interface ExportedBase
  extends Pick<EvidenceBase, 'name' | 'concepts' | 'trials' | 'claims' | 'facts'> {
  readonly version: 1;
  readonly references: readonly ExportedReference[];
}

/** The document of a base. `version` is that of the document's form, not of the base. */
export function exportBase({
  name,
  concepts,
  references,
  trials,
  claims,
  facts,
}: EvidenceBase): ExportedBase {
  return { version: 1, name, concepts, references: references.map(exportReference), trials, claims, facts };
}

function exportReference({ key, number, csl, erratum }: Reference): ExportedReference {
  return {
    key,
    ...(number === undefined ? {} : { number }),
    csl,
    ...(erratum === undefined ? {} : { erratum }),
  };
}
