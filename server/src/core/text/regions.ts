import { BLOCK_ELEMENTS, RAW_ELEMENTS } from './html-names';
import type { Line } from './lines';

/** A construct whose lines are not Markdown until it is closed: a code fence, a formula, an HTML block. */
export interface Region {
  readonly kind: 'fence' | 'math' | 'html';
  /** Whether the line is its last one; of HTML, its first line can be. */
  readonly closes: (line: Line) => boolean;
  /** HTML of other elements than raw ones ends before the first blank line. */
  readonly untilBlank: boolean;
}

/**
 * The region that a line opens, if any (CommonMark 0.31, 4.5 and 4.6; `$$` as micromark-extension-math
 * reads it). `interrupting` says that the line continues a paragraph, where a lone tag opens nothing.
 */
export function regionAt(line: Line, interrupting: boolean): Region | undefined {
  const text = line.text.trimStart();
  switch (text[0]) {
    case '`':
    case '~':
      return fence(text);
    case '$':
      return math(text);
    case '<':
      return html(text, interrupting);
    default:
      return undefined;
  }
}

function fence(text: string): Region | undefined {
  const mark = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const char = mark.charAt(0);
  const closes = (line: Line) => {
    const rest = line.text.trim();
    return line.indent < 4 && rest.length >= mark.length && rest === char.repeat(rest.length);
  };
  return { kind: 'fence', closes, untilBlank: false };
}

function math(text: string): Region | undefined {
  const mark = /^\${2,}(?=[^$]*$)/.exec(text)?.[0];
  if (mark === undefined) return undefined;
  // A formula often ends on the line of its last term; to wait for a mark of its own would swallow the draft.
  const closes = (line: Line) => line.text.trimEnd().endsWith(mark);
  return { kind: 'math', closes, untilBlank: false };
}

const HTML_ENDS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [new RegExp(`^<(?:${[...RAW_ELEMENTS].join('|')})(?:[\\s>]|$)`, 'i'), rawEnd()],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

function rawEnd(): RegExp {
  return new RegExp(`</(?:${[...RAW_ELEMENTS].join('|')})>`, 'i');
}

const BLOCK_TAG = /^<\/?([a-z][a-z0-9]*)(?:[\s>]|\/>|$)/i;
const LONE_TAG = /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?)>\s*$/i;

function html(text: string, interrupting: boolean): Region | undefined {
  const end = HTML_ENDS.find(([start]) => start.test(text))?.[1];
  if (end) return { kind: 'html', closes: (line) => end.test(line.text), untilBlank: false };
  const name = BLOCK_TAG.exec(text)?.[1]?.toLowerCase();
  const block = name !== undefined && BLOCK_ELEMENTS.has(name);
  if (!block && (interrupting || !LONE_TAG.test(text))) return undefined;
  return { kind: 'html', closes: () => false, untilBlank: true };
}
