import type * as v from 'valibot';
import { isFields } from '../fields';
import type { Problem } from '../problem';
import type { Span } from '../span';
import type { Path } from './path';
import type { Place, YamlFile } from './read-yaml';
import { checkRecord } from './validation/check-record';
import type { Fault } from './validation/fault';
import type { Part } from './yaml/place';

/** A record with the file it stands in and a way to find its fields there. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** The place that a path within the record leads to; the record's own start for no path. */
  readonly at: (path?: Path, part?: Part) => Place;
}

/** The records of a list that are sound, and what is wrong with the others. */
export interface Records<T> {
  readonly records: readonly Located<T>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the records of the list at `list`, one by one: each fault is told at its place and with its record,
 * and a bad record never hides the others. Nothing is said when the list is not there, nor of what
 * `yaml.problems` already tells.
 */
export function readRecords<S extends v.GenericSchema>(
  yaml: YamlFile,
  list: Path,
  schema: S,
): Records<v.InferOutput<S>> {
  const records: Located<v.InferOutput<S>>[] = [];
  const problems: Problem[] = [];
  for (const [index, data] of listAt(yaml.value, list).entries()) {
    const path = [...list, index];
    if (isSpoilt(yaml, path)) continue;
    const { value, faults } = checkRecord(schema, data);
    for (const fault of faults) problems.push(toProblem(yaml, path, fault, recordId(data)));
    if (value !== undefined) {
      const at = (inner: Path = [], part?: Part) => yaml.at([...path, ...inner], part);
      records.push({ value, file: yaml.file, at });
    }
  }
  return { records, problems };
}

/** Whether what `path` leads to was not read as it stands: it holds a problem, or reaches a syntax error. */
function isSpoilt(yaml: YamlFile, path: Path): boolean {
  if (yaml.problems.length === 0) return false;
  const extent = yaml.extent(path);
  return extent.end >= yaml.soundUntil || yaml.problems.some(({ span }) => isWithin(span, extent));
}

function isWithin(span: Span | undefined, extent: Span): boolean {
  return span !== undefined && span.start >= extent.start && span.start < extent.end;
}

function toProblem(yaml: YamlFile, path: Path, fault: Fault, record: string | undefined): Problem {
  const { message } = fault;
  const place = yaml.at([...path, ...fault.path], fault.part);
  return {
    severity: 'error',
    message,
    file: yaml.file,
    ...place,
    ...(record === undefined ? {} : { record }),
  };
}

/**
 * The problems of the file itself, each with the record it lies in when it lies in one of the lists. A syntax
 * error is left without one, as it spoils whatever follows too.
 */
export function attributed(yaml: YamlFile, lists: readonly Path[]): readonly Problem[] {
  if (yaml.problems.length === 0) return [];
  const extents = lists.flatMap((list) =>
    listAt(yaml.value, list).map((data, index) => ({
      id: recordId(data),
      extent: yaml.extent([...list, index]),
    })),
  );
  return yaml.problems.map((problem) => {
    if (problem.span && problem.span.start >= yaml.soundUntil) return problem;
    const record = extents.find(({ extent }) => isWithin(problem.span, extent))?.id;
    return record === undefined ? problem : { ...problem, record };
  });
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  let held = value;
  for (const step of path) held = isFields(held) ? held[step] : undefined;
  return Array.isArray(held) ? held : [];
}

/** The id or key that a record gives itself, sound or not. */
function recordId(data: unknown): string | undefined {
  if (!isFields(data)) return undefined;
  const id = data['id'] ?? data['key'];
  return typeof id === 'string' ? id : undefined;
}
