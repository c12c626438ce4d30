import type * as v from 'valibot';
import type { Problem } from '../../problem';
import type { YamlFile } from '../read-yaml';
import { attributed, type Located, type Records, readRecords } from '../records';
import { shellProblems } from '../validation/shell';

/** A file that holds one list of records, under the name given. */
export function readListFile<S extends v.GenericSchema>(
  yaml: YamlFile,
  list: string,
  schema: S,
): Records<v.InferOutput<S>> {
  const { records, problems } = readRecords(yaml, [list], schema);
  return { records, problems: [...fileProblems(yaml, [list]), ...problems] };
}

/** The records of one list, each with the kind that the list implies. */
export function readKind<S extends v.GenericSchema<unknown, object>, K extends string>(
  yaml: YamlFile,
  list: string,
  schema: S,
  kind: K,
): Records<{ readonly kind: K } & v.InferOutput<S>> {
  const { records, problems } = readRecords(yaml, [list], schema);
  const withKind = ({ value, ...rest }: Located<v.InferOutput<S>>) => ({
    ...rest,
    value: { kind, ...value },
  });
  return { records: records.map(withKind), problems };
}

/** What is wrong with a file of the lists given, apart from its records. */
export function fileProblems(yaml: YamlFile, lists: readonly string[]): Problem[] {
  const paths = lists.map((list) => [list]);
  return [...attributed(yaml, paths), ...shellProblems(yaml, lists)];
}
