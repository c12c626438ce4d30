import type { Path } from '../evidence/path';
import type { Part } from '../evidence/yaml/place';
import { isFields } from '../fields';
import { type Span, touches } from '../span';
import { type BaseFile, yamlOf } from './base-file';

/** What stands at a place of a file: the name or the value of the field, or the list entry, that `path` leads to. */
export interface PlaceInFile {
  readonly path: Path;
  readonly part: Part;
  readonly span: Span;
}

/** The field name or the scalar value at an offset of the file; `undefined` between them. */
export function placeAt(file: BaseFile, offset: number): PlaceInFile | undefined {
  const yaml = yamlOf(file);
  const search = (value: unknown, path: Path): PlaceInFile | undefined => {
    if (Array.isArray(value)) {
      const index = value.findIndex((_, at) => touches(yaml.extent([...path, at]), offset));
      return index < 0 ? undefined : search(value[index], [...path, index]);
    }
    if (!isFields(value)) return { path, part: 'value', span: yaml.at(path).span };
    for (const [name, held] of Object.entries(value)) {
      const inner = [...path, name];
      const key = yaml.at(inner, 'key').span;
      if (touches(key, offset)) return { path: inner, part: 'key', span: key };
      if (touches(yaml.extent(inner), offset)) return search(held, inner);
    }
    return undefined;
  };
  return search(yaml.value, []);
}

/** The path to the last record that begins at or before an offset: the entry of a list of the file's top level. */
export function recordBefore(file: BaseFile, offset: number): Path | undefined {
  const yaml = yamlOf(file);
  const lists = isFields(yaml.value) ? Object.entries(yaml.value) : [];
  return lists
    .flatMap(([name, list]) => {
      const index = Array.isArray(list) ? list.findLastIndex((_, at) => startOf([name, at]) <= offset) : -1;
      return index < 0 ? [] : [[name, index]];
    })
    .toSorted((a, b) => startOf(b) - startOf(a))[0];

  function startOf(path: Path): number {
    return yaml.extent(path).start;
  }
}
