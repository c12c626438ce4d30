import { type Alias, isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../../span';
import type { Path } from '../path';
import { keyText, spanOf } from './value';

/** Which part of a field is meant. */
export type Part = 'key' | 'value';

/**
 * The extent of what `path` leads to: its value, or the name of its field. A path that leads nowhere (a
 * field that is missing) ends at the last thing on the way that is there.
 */
export function spanAt(root: unknown, path: Path, part: Part, targets: ReadonlyMap<Alias, Node>): Span {
  let node = root;
  let span = spanOf(root);
  for (const step of path) {
    const entry = entryOf(node, step, targets);
    if (!entry) break;
    node = entry.value;
    span = spanOf((part === 'value' ? node : undefined) ?? entry.key ?? node);
  }
  return span;
}

/** The whole extent of a node, from its first character to the end of its last value. */
export function extentAt(root: unknown, path: Path, targets: ReadonlyMap<Alias, Node>): Span {
  let node = root;
  for (const step of path) node = entryOf(node, step, targets)?.value;
  const { start, end } = spanOf(node);
  const range = isMap(node) || isSeq(node) ? node.range : undefined;
  return { start, end: range?.[1] ?? end };
}

function entryOf(
  node: unknown,
  step: string | number,
  targets: ReadonlyMap<Alias, Node>,
): { key?: unknown; value: unknown } | undefined {
  const held = isAlias(node) ? targets.get(node) : node;
  if (isSeq(held) && typeof step === 'number' && step < held.items.length) {
    return { value: held.items[step] };
  }
  return isMap(held) && typeof step === 'string' ? fieldsOf(held).get(step) : undefined;
}

/** The fields of maps that were asked for, as a map with very many would be searched once for each. */
const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function fieldsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const fields = known.get(map) ?? indexFields(map);
  known.set(map, fields);
  return fields;
}

function indexFields(map: YAMLMap): ReadonlyMap<string, Pair> {
  const fields = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = keyText(pair.key);
    if (name !== undefined && !fields.has(name)) fields.set(name, pair);
  }
  return fields;
}
