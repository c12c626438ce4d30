import type { Path } from '../../evidence/path';
import { quote } from '../../evidence/quote';
import { readYaml, type YamlFile } from '../../evidence/read-yaml';
import { attributed, readRecords } from '../../evidence/records';
import { ReferencesFile } from '../../evidence/schema/reference';
import { isFields } from '../../evidence/validation/unknown-fields';
import type { Problem } from '../../problem';
import type { ReferenceList } from '../reference-list';

/**
 * Reads CSL items from YAML, and so from JSON: a bare list, or a list under the first of `names` that is
 * there. Bad items are problems and don't hide the others.
 */
export function readCslItems(file: string, text: string, names: readonly string[]): ReferenceList {
  const yaml = readYaml(file, text);
  const list = listPath(yaml.value, names);
  const { records, problems } = readRecords(yaml, list, ReferencesFile.entries.references.item);
  return {
    references: records,
    problems: [...attributed(yaml, [list]), ...shell(yaml, list, names), ...problems],
  };
}

function listPath(value: unknown, names: readonly string[]): Path {
  const name = isFields(value) ? names.find((candidate) => Object.hasOwn(value, candidate)) : undefined;
  return name === undefined ? [] : [name];
}

function shell(yaml: YamlFile, [name]: Path, names: readonly string[]): Problem[] {
  if (yaml.problems.length > 0) return [];
  const { value } = yaml;
  const list = isFields(value) && name !== undefined ? value[name] : value;
  if (Array.isArray(list)) return [];
  const wanted = `a list of references${names.map((known) => ` under ${quote(`${known}:`)}`).join(' or')}`;
  const isEmpty = list === null || list === undefined;
  const message = `The file ${isEmpty ? 'is empty' : 'holds something else'}: give it ${wanted}.`;
  return [{ severity: 'error', message, file: yaml.file, ...yaml.at(name === undefined ? [] : [name]) }];
}
