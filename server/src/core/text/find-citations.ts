import type { Span } from '../span';
import type { Brackets } from './brackets';
import type { Citation, CitedKey } from './citations';
import type { Flat } from './flat';
import { type FoundKey, findKeys } from './keys';

/** What is found in a text; all spans are of that text. */
export interface FoundCitations {
  readonly citations: readonly Citation[];
  /** References to figures and the like, which are no citations; a bracket with nothing else in it counts as a whole. */
  readonly crossReferences: readonly Span[];
}

/**
 * The citations of a flat text in Pandoc's syntax (manual, "Citation syntax"), in order. `scan` is the text
 * with masks where nothing can be syntax, `pairs` its brackets, inner ones first.
 *
 * A bracket with a key that is in no bracket within it is a cluster, as Pandoc has it; every other key
 * is narrative, with the bracket behind it as its locator.
 */
export function findCitations(flat: Flat, scan: string, pairs: readonly Brackets[]): FoundCitations {
  const { text } = flat;
  const keys = findKeys(scan, flat.runs);
  if (keys.length === 0) return { citations: [], crossReferences: [] };
  const clusters = clustersOf(scan, pairs, keys);
  const clustered = new Set(clusters.flatMap((cluster) => cluster.keys));
  const citations: Citation[] = [];
  const crossReferences: Span[] = [];
  for (const { open, close, keys: all } of clusters) {
    const span = { start: open, end: close + 1 };
    const references = citedKeys(text, scan, span, all).filter((_, index) => !all[index]?.crossReference);
    if (references.length === 0) crossReferences.push(span);
    else citations.push({ kind: 'cluster', span, keys: references });
  }
  for (const key of keys.filter((each) => !clustered.has(each))) {
    if (key.crossReference) crossReferences.push(key.whole);
    else citations.push(narrative(text, scan, pairs, key));
  }
  return { citations: citations.toSorted((a, b) => a.span.start - b.span.start), crossReferences };
}

interface Cluster extends Brackets {
  readonly keys: readonly FoundKey[];
}

function clustersOf(scan: string, pairs: readonly Brackets[], keys: readonly FoundKey[]): Cluster[] {
  const clusters: Cluster[] = [];
  const owned = new Set<FoundKey>();
  for (const pair of pairs) {
    // `^[...]` is a note: what it cites is cited in a sentence of its own.
    if (scan[pair.open - 1] === '^') continue;
    const inside = keysWithin(keys, pair);
    if (inside.every((key) => owned.has(key))) continue;
    for (const key of inside) owned.add(key);
    while ((clusters.at(-1)?.open ?? -1) > pair.open) clusters.pop();
    clusters.push({ ...pair, keys: inside });
  }
  return clusters;
}

function keysWithin(keys: readonly FoundKey[], pair: Brackets): FoundKey[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.whole.start ?? 0) < pair.open) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((keys[end]?.whole.start ?? pair.close) < pair.close) end += 1;
  return keys.slice(low, end);
}

function narrative(text: string, scan: string, pairs: readonly Brackets[], key: FoundKey): Citation {
  const gap = /^(?:[ \t]?(?:\r\n|[ \t\r\n])?)\[/.exec(scan.slice(key.whole.end, key.whole.end + 4));
  const open = gap ? key.whole.end + gap[0].length - 1 : -1;
  const pair = open === -1 ? undefined : pairs.find((each) => each.open === open);
  const located =
    pair && !/[@^]/.test(scan.slice(open, pair.close)) && !/[[(]/.test(scan[pair.close + 1] ?? '');
  if (!located) return { kind: 'narrative', span: key.whole, keys: [cited(key)] };
  const suffix = tidy(text.slice(pair.open + 1, pair.close));
  const keys = [{ ...cited(key), ...(suffix && { suffix }) }];
  return { kind: 'narrative', span: { start: key.whole.start, end: pair.close + 1 }, keys };
}

/** The keys of a cluster with what is written before and behind each within its part, parts being divided by `;`. */
function citedKeys(text: string, scan: string, cluster: Span, keys: readonly FoundKey[]): CitedKey[] {
  let from = cluster.start + 1;
  return keys.map((key, index) => {
    const next = keys[index + 1]?.whole.start ?? cluster.end - 1;
    const divider = index === keys.length - 1 ? -1 : scan.lastIndexOf(';', next);
    const end = divider >= key.whole.end ? divider : next;
    const prefix = tidy(text.slice(from, key.whole.start));
    const suffix = tidy(text.slice(key.whole.end, end));
    from = divider >= key.whole.end ? divider + 1 : next;
    return { ...cited(key), ...(prefix && { prefix }), ...(suffix && { suffix }) };
  });
}

function cited({ key, span, suppressAuthor }: FoundKey): CitedKey {
  return { key, span, suppressAuthor };
}

function tidy(text: string): string {
  return text
    .replace(/^[\s,;]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
