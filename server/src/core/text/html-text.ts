import type { Span } from '../span';
import { decodeEntity, ENTITY } from './entities';
import { add, addObject, emptyFlat, type Flat, type Source } from './flat';
import { BLOCK_ELEMENTS, UNREAD_ELEMENTS } from './html-names';

/** The text between two block tags of an HTML block, with the name of the element it is in. */
export interface HtmlText {
  readonly element: string;
  readonly flat: Flat;
  /** Where it stands in the text that was parsed. */
  readonly extent: Span;
}

const TOKEN = tokenPattern();

function tokenPattern(): RegExp {
  const unread = [...UNREAD_ELEMENTS].join('|');
  const parts = [
    '<!--[^]*?(?:-->|$)',
    `(?<gap><(?:${unread})(?=[\\s>]|$)[^]*?(?:</(?:${unread})\\s*>|$)|<sup>[\\s\\d,;\u2013-]*</sup>)`,
    '<[?!][^>]*(?:>|$)',
    '</?(?<name>[a-z][a-z0-9-]*)(?:\\s[^<>]*)?/?>',
  ];
  return new RegExp(parts.join('|'), 'gi');
}

/**
 * The texts of an HTML block, which a reader of the rendered draft sees as prose: cut at block tags,
 * without comments, code and inline tags. `span` is where the block stands in `source.text`.
 */
export function htmlTexts(source: Source, span: Span): HtmlText[] {
  const html = source.text.slice(span.start, span.end);
  const texts: HtmlText[] = [];
  let element = '';
  let flat = emptyFlat();
  let start = 0;
  let from = 0;
  const close = (end: number, next: string) => {
    const extent = { start: span.start + start, end: span.start + end };
    if (flat.text.trim() !== '') texts.push({ element, flat, extent });
    element = next;
    flat = emptyFlat();
    start = end;
  };
  for (const match of html.matchAll(TOKEN)) {
    addDecoded(flat, html.slice(from, match.index), source.base + span.start + from);
    from = match.index + match[0].length;
    const name = match.groups?.['name']?.toLowerCase() ?? '';
    if (match.groups?.['gap'] !== undefined) addObject(flat);
    else if (name === 'br') add(flat, '\n', false);
    else if (BLOCK_ELEMENTS.has(name)) close(match.index, match[0].startsWith('</') ? '' : name);
  }
  addDecoded(flat, html.slice(from), source.base + span.start + from);
  close(html.length, '');
  return texts;
}

function addDecoded(flat: Flat, text: string, offset: number): void {
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', Math.max(from, at + 1))) {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(text)?.[0];
    if (entity === undefined) continue;
    add(flat, text.slice(from, at), false, offset + from);
    add(flat, decodeEntity(entity), true, offset + at, entity.length);
    from = at + entity.length;
  }
  add(flat, text.slice(from), false, offset + from);
}
