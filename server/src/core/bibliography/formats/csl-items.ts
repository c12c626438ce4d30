import type { Path } from '../../evidence/path';
import { quote } from '../../evidence/quote';
import { readYaml, type YamlFile } from '../../evidence/read-yaml';
import { attributed, readRecords } from '../../evidence/records';
import { ReferencesFile } from '../../evidence/schema/reference';
import { isFields } from '../../fields';
import type { Problem } from '../../problem';
import { otherKeys } from '../other-keys';
import type { ReferenceList } from '../reference-list';

/** The schema that CSL items are held against, wherever they come from. */
export const CSL_ITEM = ReferencesFile.entries.references.item;

/**
 * Reads CSL items from YAML: a bare list, or a list under the first of `names` that is there. Bad items are
 * problems and don't hide the others.
 */
export function readCslItems(file: string, text: string, names: readonly string[]): ReferenceList {
  const yaml = readYaml(file, text);
  const list = listPath(yaml.value, names);
  const { records, problems } = readRecords(yaml, list, CSL_ITEM);
  const all = [...attributed(yaml, [list]), ...shell(yaml, list, names), ...problems];
  return {
    references: records.map((record) => ({
      ...record,
      key: record.value.id,
      otherKeys: otherKeys(record.value),
    })),
    problems: all,
    problemsAtOnce: all,
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
  const message = noList(names, list === null || list === undefined);
  return [{ severity: 'error', message, file: yaml.file, ...yaml.at(name === undefined ? [] : [name]) }];
}

/** What is said of a file that has no list of references, where lists may stand under one of `names`. */
export function noList(names: readonly string[], isEmpty: boolean): string {
  const wanted = `a list of references${names.map((known) => ` under ${quote(`${known}:`)}`).join(' or')}`;
  return `The file ${isEmpty ? 'is empty' : 'holds something else'}: give it ${wanted}.`;
}
