import { oneSpace } from '../shared/spaces';
import { ACCENTS, marksAlone } from './accents';
import { FORMATS, type Format, SUBSCRIPT, SUPERSCRIPT, SWITCHES, UNPRINTED, WRAPS } from './commands';
import { SYMBOL_CHARACTERS, SYMBOLS } from './symbols';
import { closeGroup, match, openGroup, print, skipGroup, type Walk, type Wanted } from './walk';

const SPECIAL = /[\\{}$~`^]|--|''/;
const SPECIAL_IN_ADDRESS = /[\\{}]/;
const PLAIN = /[^\\{}$~`'^_-]+/y;
const PLAIN_IN_ADDRESS = /[^\\{}]+/y;
const COMMAND = /\\([A-Za-z]+)\*?|\\([^])/y;
const DEGREE = /\^\s?(?:\\circ(?![A-Za-z])|\{\s?\\circ\s?\})/y;

/**
 * LaTeX as text on one line. Commands that are not known leave their arguments; braces that do not match are
 * left out. Takes time in proportion to the text, whatever it holds.
 */
export function latexToText(latex: string, wanted: Wanted = 'plain'): string {
  const isAddress = wanted === 'address';
  if (!(isAddress ? SPECIAL_IN_ADDRESS : SPECIAL).test(latex)) return oneSpace(latex);
  const walk: Walk = {
    latex,
    wanted,
    // A single dollar is an amount of money that somebody forgot to escape.
    hasMath: !isAddress && latex.includes('$') && dollarsIn(latex) % 2 === 0,
    at: 0,
    out: '',
    math: false,
    quoted: false,
    groups: [],
    closeNext: '',
    marks: [],
  };
  while (walk.at < latex.length) step(walk);
  const ends = walk.groups.toReversed().map(({ close }) => close);
  return oneSpace(walk.out + marksAlone(walk.marks) + ends.join(''));
}

function dollarsIn(latex: string): number {
  return latex.replace(/\\[^]/g, '').match(/\$/g)?.length ?? 0;
}

function step(walk: Walk): void {
  const plain = match(walk, walk.wanted === 'address' ? PLAIN_IN_ADDRESS : PLAIN);
  if (plain) return print(walk, plain[0]);
  switch (walk.latex[walk.at]) {
    case '\\':
      return command(walk);
    case '{':
      return openGroup(walk);
    case '}':
      return closeGroup(walk);
    case '^':
      return script(walk, '^');
    case '_':
      return script(walk, '_');
    default:
      return ligature(walk);
  }
}

function ligature(walk: Walk): void {
  const found = match(walk, /---?|''|``|\$\$?|[^]/y)?.[0] ?? '';
  if (found === '`') walk.quoted = true;
  if (found.startsWith('$') && walk.hasMath) walk.math = !walk.math;
  else if (found === "'" && walk.quoted && !/\p{L}/u.test(walk.latex[walk.at] ?? '')) {
    walk.quoted = false;
    print(walk, '’');
  } else print(walk, LIGATURES.get(found) ?? found);
}

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['~', ' '],
]);

function command(walk: Walk): void {
  const [, word, character] = match(walk, COMMAND) ?? [];
  const name = word ?? character;
  if (name === undefined) {
    walk.at += 1;
    return;
  }
  // TeX takes the space after a command for the end of its name, and sets its own space around signs.
  const isSign = walk.math && word !== undefined && !/^\p{L}/u.test(SYMBOLS.get(word) ?? 'a');
  if (word !== undefined && !isSign) match(walk, /\s+/y);
  const accent = ACCENTS.get(name);
  if (accent !== undefined) walk.marks.push(accent);
  else if (word === undefined) print(walk, SYMBOL_CHARACTERS.get(name) ?? '');
  else namedCommand(walk, name);
}

function namedCommand(walk: Walk, name: string): void {
  const symbol = SYMBOLS.get(name);
  if (symbol !== undefined) return print(walk, symbol);
  if (UNPRINTED.has(name)) return skipGroup(walk);
  const format = FORMATS.get(name);
  if (format) return wrapNext(walk, tagged(walk, format));
  const wrap = WRAPS.get(name);
  if (wrap) return wrapNext(walk, wrap);
  const change = SWITCHES.get(name);
  const group = walk.groups.at(-1);
  // A switch outside of any group would go on to the end of the text, which nobody means.
  if (!change || !group) return;
  const { open, close } = tagged(walk, change);
  walk.out += open;
  group.close = close + group.close;
}

function tagged({ wanted }: Walk, format: Format): Format {
  return wanted === 'rich' ? format : { open: '', close: '' };
}

/** Puts something around the next group, or around nothing when no group follows. */
function wrapNext(walk: Walk, { open, close }: Format): void {
  if (walk.latex[walk.at] !== '{') return;
  walk.out += open;
  walk.closeNext = close;
}

/** In mathematics a script is one character or a group; in text, where it is a slip, only a group. */
function script(walk: Walk, character: string): void {
  if (match(walk, DEGREE)) return print(walk, '°');
  walk.at += 1;
  const next = walk.latex[walk.at] ?? '}';
  if (next !== '{' && (!walk.math || next === '}' || next === '$')) return print(walk, character);
  const { open, close } = scriptFormat(walk, character);
  if (next === '{') return wrapNext(walk, { open, close });
  walk.out += open;
  const one = match(walk, /[^\\]/uy);
  if (one) print(walk, one[0]);
  else command(walk);
  walk.out += close;
}

function scriptFormat({ wanted }: Walk, character: string): Format {
  if (wanted === 'rich') return character === '^' ? SUPERSCRIPT : SUBSCRIPT;
  // Without tags, 10^-3 must not become 10-3.
  return { open: character === '^' ? '^' : '', close: '' };
}
