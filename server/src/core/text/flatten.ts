import type { Link, LinkReference, Node, PhrasingContent } from 'mdast';
import type { Span } from '../span';
import { addText } from './align';
import { add, addObject, emptyFlat, type Flat, type Source } from './flat';
import { UNREAD_ELEMENTS } from './html-names';
import { highMark, markOf } from './number-marks';
import { addRole } from './roles';

interface Collector {
  readonly flat: Flat;
  readonly source: Source;
  /** Open HTML elements whose content may have to go, with the flat offset at which it begins. */
  readonly open: { readonly name: string; readonly at: number }[];
}

const NUMBERS = /^[\s,;\u2013-]*\d[\s\d,;\u2013-]*$/;
/** Names of entries of reference lists, as converters of articles give them: #ref-12, #bib12, #CR12, #B12. */
const TO_REFERENCE = /^#(?:user-content-)?(?:refs?|references?|bib|cite|cite_note|cr|b|r)[-_.:]?\d+$/i;
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;

/** The inline content of a block laid flat, decoded and without markup; citations and the like are still in it. */
export function flatten(nodes: readonly PhrasingContent[], source: Source): Flat {
  const collector = { flat: emptyFlat(), source, open: [] };
  for (const node of nodes) addNode(collector, node, false);
  return collector.flat;
}

/** Where a node stands in the text that was parsed, in UTF-16 units. */
export function extentOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function addNode(collector: Collector, node: PhrasingContent, masked: boolean): void {
  const { flat, source } = collector;
  switch (node.type) {
    case 'text':
      return addText(flat, source, extentOf(node), node.value, masked);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return addNodes(collector, node.children, masked);
    case 'link':
      return addLink(collector, node);
    case 'linkReference':
      return addReference(collector, node, masked);
    case 'break':
      return add(flat, '\n', false);
    case 'html':
      return addTag(collector, node.value);
    case 'inlineCode':
      return addRole(flat, source, extentOf(node)) ? undefined : addObject(flat);
    case 'footnoteReference':
    case 'imageReference':
      return addRaw(collector, extentOf(node));
    default:
      return addObject(flat);
  }
}

function addNodes(collector: Collector, nodes: readonly PhrasingContent[], masked: boolean): void {
  for (const node of nodes) addNode(collector, node, masked);
}

/** A link is read by its text, unless that is its address or a number that leads to the reference list. */
function addLink(collector: Collector, node: Link): void {
  const { flat, source } = collector;
  const start = flat.text.length;
  addNodes(collector, node.children, true);
  const bare = source.text[extentOf(node).start] === '<';
  const end = flat.text.length;
  const numbered = node.url.startsWith('#') && /^\[?[\d\s,;\u2013-]+\]?$/.test(flat.text.slice(start));
  const mark =
    numbered && TO_REFERENCE.test(node.url) ? markOf('bracket', flat.text, { start, end }, false) : undefined;
  if (bare || numbered) flat.drops.push({ start, end, ...(mark && { mark }) });
}

/**
 * A link by reference is laid out as its source is written: whether its definition stands in the same
 * part of the draft must make no difference.
 */
function addReference(collector: Collector, node: LinkReference, masked: boolean): void {
  const { start, end } = extentOf(node);
  const last = node.children.at(-1);
  addRaw(collector, { start, end: start + 1 });
  addNodes(collector, node.children, masked);
  addRaw(collector, { start: last ? extentOf(last).end : start + 1, end });
}

function addRaw({ flat, source }: Collector, span: Span): void {
  addText(flat, source, span, source.text.slice(span.start, span.end), false);
}

/** A tag leaves nothing; what it encloses is read, but for code and for numbers set high, which are citations. */
function addTag({ flat, open }: Collector, html: string): void {
  const [, slash, tag = ''] = TAG.exec(html) ?? [];
  const name = tag.toLowerCase();
  if (name === 'br') add(flat, '\n', false);
  if (name !== 'sup' && !UNREAD_ELEMENTS.has(name)) return;
  const at = flat.text.length;
  if (slash === '') {
    open.push({ name, at });
  } else if (open.at(-1)?.name === name) {
    dropElement(flat, name, { start: open.pop()?.at ?? at, end: at });
  }
}

function dropElement(flat: Flat, name: string, span: Span): void {
  const isNumbers = name === 'sup' && NUMBERS.test(flat.text.slice(span.start, span.end));
  if (span.start === span.end || (name === 'sup' && !isNumbers)) return;
  const mark = isNumbers ? highMark(flat.text, span) : undefined;
  flat.drops.push({ ...span, ...(mark && { mark }) });
}
