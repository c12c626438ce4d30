import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../../span';
import { quote } from '../quote';

/** Deeper than any record needs; the parser itself gives up at some hundreds. */
const MAX_DEPTH = 32;

/** Values that aliases may stand for in one file, so that a few lines cannot grow into gigabytes. */
const MAX_ALIASED = 10_000;

/** What the nodes of a document stand for, with what is needed to find their places again. */
export interface YamlValue {
  /** Plain data; `undefined` when the document was refused as a whole. */
  readonly value: unknown;
  /** The node that each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** What is said of a list or a map for a field name, mostly the parser's guess at text that it could not read. */
export const COMPLEX_NAME = 'A field name must be plain text on one line.';

type Report = (message: string, span: Span) => void;

interface Walk {
  readonly report: Report;
  readonly anchors: Map<string, Node>;
  readonly targets: Map<Alias, Node>;
  /** Nodes being read whose end has not been reached. */
  readonly open: Set<Node>;
  aliased: number;
  refused: boolean;
}

/**
 * The plain data that a document's nodes stand for. Faults are told to `report` with their place:
 * a field given twice (the first is kept), an alias of nothing, nesting or aliases beyond all reason
 * (the document is refused: its value is `undefined`). Field names are own properties, never prototypes.
 */
export function yamlValue(root: unknown, report: Report): YamlValue {
  const walk: Walk = {
    report,
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    aliased: 0,
    refused: false,
  };
  const value = valueOf(root, 0, undefined, walk);
  return { value: walk.refused ? undefined : value, targets: walk.targets };
}

/** `via` is the outermost alias that the node is reached by, if it is. */
function valueOf(node: unknown, depth: number, via: Alias | undefined, walk: Walk): unknown {
  if (walk.refused) return undefined;
  if (via) walk.aliased += 1;
  if (isAlias(node)) return aliasValue(node, depth, via, walk);
  if (isScalar(node)) {
    if (!via && node.anchor) walk.anchors.set(node.anchor, node);
    return scalarValue(node.value, spanOf(node), walk.report);
  }
  if (!isSeq(node) && !isMap(node)) return null;
  if (depth === MAX_DEPTH) {
    return refuse('This is nested more deeply than any record needs: flatten it.', node, walk);
  }
  if (!via && node.anchor) walk.anchors.set(node.anchor, node);
  walk.open.add(node);
  const value = isSeq(node)
    ? node.items.map((item) => valueOf(item, depth + 1, via, walk))
    : mapValue(node, depth, via, walk);
  walk.open.delete(node);
  return value;
}

function aliasValue(alias: Alias, depth: number, via: Alias | undefined, walk: Walk): unknown {
  const target = walk.targets.get(alias) ?? walk.anchors.get(alias.source);
  if (!target) {
    const name = quote(`*${alias.source}`);
    walk.report(`${name} refers to nothing: put quotes around text that begins with *.`, spanOf(alias));
    return undefined;
  }
  if (walk.open.has(target)) return refuse('This alias stands inside what it refers to.', alias, walk);
  if (walk.aliased >= MAX_ALIASED) {
    return refuse(`Aliases repeat more than ${MAX_ALIASED} values: write them out.`, via ?? alias, walk);
  }
  walk.targets.set(alias, target);
  return valueOf(target, depth, via ?? alias, walk);
}

function mapValue(map: YAMLMap, depth: number, via: Alias | undefined, walk: Walk): object {
  const value: Record<string, unknown> = {};
  for (const pair of map.items) {
    const name = keyText(pair.key);
    const span = spanOf(pair.key);
    if (name === undefined) walk.report(COMPLEX_NAME, span);
    else if (name === '__proto__') walk.report(`${quote(name)} cannot be the name of a field.`, span);
    else if (Object.hasOwn(value, name)) {
      walk.report(`${quote(name)} is given twice here: keep one of them.`, span);
    } else value[name] = valueOf(pair.value, depth + 1, via, walk);
  }
  return value;
}

function scalarValue(value: unknown, span: Span, report: Report): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  report('This is not a finite number: write an ordinary number, or put text in quotes.', span);
  return undefined;
}

function refuse(message: string, node: Node, walk: Walk): undefined {
  walk.report(message, spanOf(node));
  walk.refused = true;
}

/** The name of a field as text, or `undefined` when the key is a list, a map or an alias. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** The extent of a node in the text, up to the end of its first entry when it is a list or a map. */
export function spanOf(node: unknown): Span {
  if (isPair(node)) return spanOf(node.key);
  if (!isScalar(node) && !isAlias(node) && !isSeq(node) && !isMap(node)) return { start: 0, end: 0 };
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node) || isAlias(node)) return { start, end };
  const first = spanOf(node.items[0]);
  return { start, end: node.items.length > 0 ? Math.max(first.end, start) : end };
}
