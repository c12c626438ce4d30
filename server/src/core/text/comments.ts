import type { Span } from '../span';
import { extentsOf } from './extents';

/**
 * The HTML comments of one part of a draft, in order, in UTF-16 units of `text`; those in code, formulas and
 * metadata are none. Empty for a part that would take the parser too long. Never throws.
 */
export function commentsIn(text: string): Span[] {
  if (isComment(text)) return [{ start: text.indexOf('<!--'), end: text.length }];
  if (!text.includes('<!--')) return [];
  return extentsOf(text, 'html').flatMap((extent) => commentsWithin(text, extent));
}

/** Whether a part is one comment and nothing else, as most that hold one are. */
export function isComment(text: string): boolean {
  return /^ {0,3}<!--/.test(text) && text.indexOf('-->', 4) === text.length - 3 && !/^ *<!-->/.test(text);
}

function commentsWithin(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = text.indexOf('<!--', start);
  while (from !== -1 && from < end) {
    const close = text.indexOf('-->', from + 4);
    if (close === -1 || close + 3 > end) break;
    found.push({ start: from, end: close + 3 });
    from = text.indexOf('<!--', close + 3);
  }
  return found;
}
