import type { Output } from './world';

/** Colours a piece of text by what it is. */
export type Paint = (part: keyof typeof STYLES, text: string) => string;

// Select Graphic Rendition codes of ECMA-48.
const STYLES = { error: 31, warning: 33, information: 36, hint: 90, strong: 1, dim: 90 } as const;

/** A painter for an output: plain text unless it is a terminal and the environment does not forbid colours (no-color.org). */
export function painter(output: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  const colours = output.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return (part, text) => (colours ? `\u001b[${STYLES[part]}m${text}\u001b[0m` : text);
}

/** How wide a report is laid out, in columns: the terminal's width within reason, 110 in a file. */
export function reportWidth(output: Output): number {
  return Math.min(Math.max(output.columns ?? 110, 40), 120);
}

// Text of a draft must not steer the terminal: no control codes, no bidirectional overrides.
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** The text with what could steer a terminal replaced, character by character: its length stays the same. */
export function harmless(text: string): string {
  return text.replace(STEERING, (character) => (character === '\t' ? ' ' : '\uFFFD'));
}

const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;
// The wide blocks of Unicode Standard Annex 11, and emoji, which terminals draw two columns wide.
const TWO_COLUMNS =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (TWO_COLUMNS.test(character)) columns += 2;
    else if (!NO_COLUMN.test(character)) columns += 1;
  }
  return columns;
}

/** Breaks a text into lines of at most `width` columns at its spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return line ? [...lines, line] : lines;
}
