import { type EvidenceBase, originKey, type RecordKind } from './base';
import { joinParts, type Parts } from './parts';
import type { Place } from './read-yaml';
import type { Located } from './records';
import type { Annotation, Reference } from './schema/reference';

/**
 * The parts that a base was made of, as far as another base needs them to build on it. Each record is at the line
 * and character that the base has for it, and its fields at the same; offsets are not known and are 0.
 * `prefix` stands before the names of its files.
 */
export function partsOfBase(base: EvidenceBase, prefix: string): Parts {
  const locate = <T>(
    kind: RecordKind,
    records: readonly T[],
    idOf: (value: T) => string,
  ): readonly Located<T>[] =>
    records.map((value) => {
      const { file = '', line = 0, character = 0 } = base.origins[originKey(kind, idOf(value))] ?? {};
      const place: Place = { span: { start: 0, end: 0 }, line, character };
      return { value, file: `${prefix}${file}`, at: () => place };
    });
  const id = (record: { readonly id: string }): string => record.id;
  const items = base.references.map(({ csl }) => csl);
  return {
    ...joinParts([]),
    concepts: locate('concept', base.concepts, id),
    references: locate('reference', items, id),
    annotations: locate('reference', base.references.flatMap(annotationOf), ({ key }) => key),
    trials: locate('trial', base.trials, id),
    claims: locate('claim', base.claims, id),
    facts: locate('fact', base.facts, id),
  };
}

function annotationOf({ key, aliases, number, erratum }: Reference): Annotation[] {
  if (aliases.length === 0 && number === undefined && erratum === undefined) return [];
  return [
    {
      key,
      aliases: [...aliases],
      ...(number === undefined ? {} : { number }),
      ...(erratum === undefined ? {} : { erratum }),
    },
  ];
}
