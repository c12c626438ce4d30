import { tableOf } from '../table-of';

/** Longer texts are read up to here, in UTF-16 units: the reader is meant for passages. */
const LONGEST_TEXT = 20_000;

const ENTITIES = tableOf({
  lt: '<',
  gt: '>',
  le: '≤',
  ge: '≥',
  amp: '&',
  nbsp: ' ',
  plusmn: '±',
  minus: '-',
  ndash: '-',
  mdash: '—',
});

/**
 * A text in the spelling that the rules are written for: plain minus signs, decimal points instead of
 * middle dots, no character references, plain spaces. Cut to `LONGEST_TEXT`.
 */
export function prepare(text: string): string {
  return (
    text
      .slice(0, LONGEST_TEXT)
      // Some sources encode what is encoded already.
      .replace(/&(?:amp;){0,6}(\w{2,6});/g, (whole, name: string) => ENTITIES.get(name) ?? whole)
      // A minus sign that stands by itself before a number belongs to it.
      .replace(/(?<=[([,;:=]\s?|\p{L}\s)−\s(?=\d)|(?<=[([,;:=]\s?)–\s(?=\d)/gu, '-')
      .replace(/[−–‐‑‒]/g, '-')
      .replace(/(?<=\d)[·∙•](?=\d)/g, '.')
      // Some languages write the decimal point of a p-value as a stroke.
      .replace(/(?<=[=<>≤≥]\s?)0\/(?=\d)/g, '0.')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/⩽|≦/g, '≤')
      .replace(/⩾|≧/g, '≥')
  );
}
