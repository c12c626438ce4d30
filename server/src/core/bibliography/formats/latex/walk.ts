import { accented, marksAlone } from './accents';

/**
 * What is wanted of LaTeX: `plain` text; `rich` text, which keeps italics and the like as the tags that CSL knows;
 * or an `address` (DOI, URL), in which quotes, dashes, dollars and ties stand for themselves.
 */
export type Wanted = 'plain' | 'rich' | 'address';

/** A group of braces that is open. */
interface Group {
  /** What is printed at its end. */
  close: string;
  /** Accents waited for a character when it began. */
  readonly marked: boolean;
}

/** A text being gone through, from `at` on, and what it has given so far. */
export interface Walk {
  readonly latex: string;
  readonly wanted: Wanted;
  readonly hasMath: boolean;
  at: number;
  out: string;
  math: boolean;
  /** A single quotation mark was opened; without one, ' is an apostrophe. */
  quoted: boolean;
  readonly groups: Group[];
  /** What is to be printed at the end of the next group. */
  closeNext: string;
  /** Accents that wait for their character. */
  marks: string[];
}

/** Goes on by what a sticky expression matches. */
export function match(walk: Walk, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = walk.at;
  const found = sticky.exec(walk.latex);
  if (found) walk.at += found[0].length;
  return found;
}

/** Prints text, the accents that wait on its first character. */
export function print(walk: Walk, text: string): void {
  if (walk.marks.length === 0) {
    walk.out += text;
    return;
  }
  const character = text.trimStart();
  if (character === '') return;
  walk.out += accented(character, walk.marks);
  walk.marks = [];
}

/** Goes into a group of braces. */
export function openGroup(walk: Walk): void {
  walk.at += 1;
  walk.groups.push({ close: walk.closeNext, marked: walk.marks.length > 0 });
  walk.closeNext = '';
}

/** Goes out of a group, or over a brace that closes none. */
export function closeGroup(walk: Walk): void {
  walk.at += 1;
  const group = walk.groups.pop();
  if (group?.marked) {
    walk.out += marksAlone(walk.marks);
    walk.marks = [];
  }
  walk.out += group?.close ?? '';
}

/** Skips a group that follows, as far as its braces match. */
export function skipGroup(walk: Walk): void {
  if (walk.latex[walk.at] !== '{') return;
  let depth = 0;
  for (const brace of walk.latex.slice(walk.at).matchAll(/[{}]/g)) {
    depth += brace[0] === '{' ? 1 : -1;
    if (depth === 0) {
      walk.at += brace.index + 1;
      return;
    }
  }
  walk.at = walk.latex.length;
}
