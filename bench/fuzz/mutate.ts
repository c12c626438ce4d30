import type { Random } from '../../tests/support/library/random';

/** What makes a difference to one reader or another. */
const TOKENS = [
  '\0',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '"',
  "'",
  '`',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '@',
  '#',
  '%',
  '&',
  '*',
  '_',
  '~',
  '|',
  '\\',
  '/',
  ':',
  ';',
  ',',
  '=',
  '-',
  '---',
  '...',
  '```',
  '$$',
  '^',
  '!',
  'TY  - ',
  'ER  - ',
  'PMID- ',
  '@article{',
  '<record>',
  '&a ',
  '*a',
  '!!',
  '<<: ',
  '__proto__',
  '1e999',
  '-0',
  '\u{1F600}',
  '\u0301',
  '\u202E',
  '\uD800',
  '\uFEFF',
  'é',
];

/** A text with some things in it changed: taken out, put in, doubled, moved, or other characters. */
export function mutate(text: string, { number, one }: Random): string {
  let changed = text;
  for (let left = number(1, 6); left > 0; left -= 1) {
    const start = number(0, changed.length);
    const end = Math.min(start + number(0, 30), changed.length);
    const cut = changed.slice(start, end);
    const put = one([
      '',
      one(TOKENS),
      one(TOKENS).repeat(number(1, 40)),
      cut + cut,
      String.fromCharCode(number(0, 0xffff)),
      changed.slice(number(0, changed.length)).slice(0, 60),
    ]);
    changed = changed.slice(0, start) + put + changed.slice(end);
  }
  return changed;
}
