import type { Span } from '../span';
import { tableOf } from '../table-of';

/** Numbers that lead to the entries of the list: `[[3](#ref-3), [4](#ref-4)]`. */
export interface LinkedNumbers {
  /** From the first link to the end of the last. */
  readonly span: Span;
  /** What stands around the links, and between them. */
  readonly open: string;
  readonly close: string;
  readonly separator: string;
  /** The target of a link without its number: `#ref-`. */
  readonly target: string;
}

const LINK = '\\[\\d{1,3}\\]\\(#[^()\\s\\d]{0,40}\\d{1,3}\\)';
const BETWEEN = '\\s?[,;]?\\s?';
const GROUP = new RegExp(
  `(\\\\?\\[|<sup>|\\^|\\()?(${LINK}(?:${BETWEEN}${LINK}){0,30})(\\\\?\\]|</sup>|\\^|\\))?`,
  'g',
);
/** No such citation is longer; it bounds where its beginning is looked for, in UTF-16 units. */
const LONGEST = 600;

/** The linked numbers that a number, by its own characters, is one of; `undefined` of one that is no link. */
export function linkedAt(text: string, { start }: Span): LinkedNumbers | undefined {
  const from = Math.max(start - LONGEST, 0);
  const near = text.slice(from, start + LONGEST);
  if (near[start - from - 1] !== '[') return undefined;
  for (const { 0: all, 1: before = '', 2: links = '', 3: after = '', index } of near.matchAll(GROUP)) {
    const first = from + index + before.length;
    if (start <= first || from + index + all.length <= start) continue;
    const [, target = '#'] = /\]\((#[^()\s\d]*)/.exec(links) ?? [];
    const [, separator = ', '] = /\)([^()[\]]*)\[/.exec(links) ?? [];
    const isAround = CLOSES.get(before) === after;
    return {
      span: { start: first, end: first + links.length },
      open: isAround ? before : '',
      close: isAround ? after : '',
      separator,
      target,
    };
  }
  return undefined;
}

/** Whether a bracket with nothing but linked numbers in it is open before an offset: `[[3](#ref-3), `. */
export function opensLinks(text: string, at: number): boolean {
  return OPEN_LINKS.test(text.slice(Math.max(at - LONGEST, 0), at));
}

const OPEN_LINKS = new RegExp(`(?:\\[|<sup>|\\^|\\()(?:${LINK}${BETWEEN}){1,30}$`);

const CLOSES = tableOf({
  '[': ']',
  '\\[': '\\]',
  '<sup>': '</sup>',
  '^': '^',
  '(': ')',
});

/** A citation with the links and marks around its numbers, where it has any. */
export function withLinks(text: string, span: Span): Span {
  const linked = linkedAt(text, span);
  if (!linked) return span;
  return { start: linked.span.start - linked.open.length, end: linked.span.end + linked.close.length };
}

/** Numbers as links to the entries of the list, without what stands around them. */
export function linksTo(numbers: readonly number[], { separator, target }: LinkedNumbers): string {
  return numbers.map((number) => `[${number}](${target}${number})`).join(separator);
}
