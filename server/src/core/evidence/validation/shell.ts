import { isFields } from '../../fields';
import type { Problem } from '../../problem';
import type { Path } from '../path';
import { quote } from '../quote';
import type { YamlFile } from '../read-yaml';
import type { Part } from '../yaml/place';
import { unknownField } from './unknown-fields';

/**
 * What is wrong with a file around its records, when it should hold lists under the given names and
 * nothing else: it is empty or holds something else, or a list is misnamed or is none. Says nothing
 * after other errors, which may be the cause.
 */
export function shellProblems(yaml: YamlFile, names: readonly string[]): Problem[] {
  if (yaml.problems.length > 0) return [];
  const { value } = yaml;
  const wanted = wantedLists(names);
  if (value === null || value === undefined) return [tell(yaml, `The file is empty: give it ${wanted}.`, [])];
  if (!isFields(value)) return [tell(yaml, `The file holds something else: give it ${wanted}.`, [])];
  const problems = Object.entries(value).flatMap(([name, list]) => {
    const message = names.includes(name) ? listFault(name, list) : unknownField(name, names);
    return message === undefined ? [] : [tell(yaml, message, [name], 'key')];
  });
  const isMissing = names.every((name) => !Object.hasOwn(value, name));
  return isMissing && problems.length === 0
    ? [tell(yaml, `The file is empty: give it ${wanted}.`, [])]
    : problems;
}

function wantedLists(names: readonly string[]): string {
  const fields = names.map((name) => quote(`${name}:`)).join(', ');
  return names.length === 1 ? `a list under ${fields}` : `lists under any of ${fields}`;
}

function listFault(name: string, list: unknown): string | undefined {
  if (list === null) return `${quote(name)} is empty: list something below it, or take the line out.`;
  return Array.isArray(list) ? undefined : `${quote(name)} must be a list: begin each record with "- ".`;
}

function tell(yaml: YamlFile, message: string, path: Path, part: Part = 'value'): Problem {
  return { severity: 'error', message, file: yaml.file, ...yaml.at(path, part) };
}
