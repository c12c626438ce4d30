import { otherKeys } from '../../bibliography/other-keys';
import type { Problem } from '../../problem';
import type { RecordKind } from '../base';
import { type ConceptIndex, indexConcepts } from '../concept-index';
import type { Parts } from '../parts';
import type { Path } from '../path';
import type { Located } from '../records';
import type { Trial } from '../schema/trial';

/** What checks across records may look up. */
export interface Known {
  readonly parts: Parts;
  readonly concepts: ConceptIndex;
  readonly trials: ReadonlyMap<string, Trial>;
  /** Citation keys of the references, their other keys included. */
  readonly keys: ReadonlySet<string>;
  /** Whether a record may be written in the base although it was not read. */
  readonly isLost: (kind: RecordKind, id: string) => boolean;
}

/** A check across records: every problem it finds, in the order of the records. */
export type Check = (known: Known) => Problem[];

/** The lookups of a base's parts, in which no id occurs twice. */
export function knownOf(parts: Parts): Known {
  const lost = new Set(parts.lost.map(({ kind, id }) => (id === undefined ? kind : `${kind}:${id}`)));
  const keys = [
    ...parts.references.flatMap(({ value }) => [value.id, ...otherKeys(value)]),
    ...parts.annotations.flatMap(({ value }) => value.aliases),
  ];
  return {
    parts,
    concepts: indexConcepts(parts.concepts.map(({ value }) => value)),
    trials: new Map(parts.trials.map(({ value }) => [value.id, value])),
    keys: new Set(keys),
    isLost: (kind, id) => lost.has(kind) || lost.has(`${kind}:${id}`),
  };
}

/** A problem at a field of a record. `record` is the record's id or key. */
export function problemAt(
  located: Located<unknown>,
  record: string,
  path: Path,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { severity, message, file: located.file, ...located.at(path), record };
}
