import { endsInBlock } from './literal-block';

/** How far back a paragraph is looked at, in UTF-16 units: longer ones are tables or data. */
const LONGEST_PARAGRAPH = 20_000;

/**
 * Whether a cursor stands where text is not prose: in a code or math block, an HTML comment, indented code, inline
 * code or inline math.
 * Searches what is before the cursor for fences, and reads the cursor's paragraph alone.
 */
export function inLiteral(text: string, offset: number): boolean {
  return inLiteralBlock(text, offset) || inInline(text, offset);
}

/** Whether a cursor stands in a code or math block, an HTML comment or indented code. */
export function inLiteralBlock(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return endsInBlock(before) || inIndentedCode(before);
}

/** Whether the line is indented code: deep enough, after a blank line, and no continuation of a list or footnote. */
function inIndentedCode(before: string): boolean {
  const lines = before.slice(-LONGEST_PARAGRAPH).split('\n');
  if (!isDeep(lines.pop() ?? '')) return false;
  let blank = lines.length === 0;
  while (lines.length > 0) {
    const line = lines.pop() ?? '';
    if (line.trim() === '') blank = true;
    else if (!isDeep(line))
      return blank && !/^\s*(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]{1,100}\]:)(?:\s|$)/.test(line);
  }
  return true;
}

function isDeep(line: string): boolean {
  return /^(?: {4}| {0,3}\t)/.test(line);
}

function inInline(text: string, offset: number): boolean {
  const from = paragraphStart(text, offset);
  const after = text.slice(offset, offset + LONGEST_PARAGRAPH);
  const blank = after.search(/\n[ \t]*\r?\n/);
  const paragraph = text.slice(from, offset) + (blank < 0 ? after : after.slice(0, blank));
  return inDelimited(paragraph, offset - from);
}

/** The offset of the paragraph that a cursor is in, or where looking back ends. */
export function paragraphStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - LONGEST_PARAGRAPH);
  const before = text.slice(limit, offset);
  let start = 0;
  for (const { 0: gap, index } of before.matchAll(/\n[ \t]*\r?\n/g)) start = index + gap.length;
  return limit + start;
}

/** Walks over code spans and math from the paragraph's start, as what opens first decides what the rest is. */
function inDelimited(paragraph: string, cursor: number): boolean {
  const delimiter = /\\[\s\S]|`+|\$\$|\$(?!\s)/g;
  const missing = new Set<string>();
  for (
    let match = delimiter.exec(paragraph);
    match && match.index < cursor;
    match = delimiter.exec(paragraph)
  ) {
    const [opening] = match;
    if (opening.startsWith('\\')) continue;
    const from = match.index + opening.length;
    // A closer that is missing for one opener is missing for all later ones.
    const end = missing.has(opening) ? undefined : closer(paragraph, opening, from);
    if (end !== undefined && end > cursor) return true;
    if (end !== undefined) delimiter.lastIndex = end;
    else if (opening.startsWith('`') && isUnfinished(paragraph, from, cursor)) return true;
    else missing.add(opening);
  }
  return false;
}

/** Code whose closing backtick is not typed yet: it opened on the cursor's own line. */
function isUnfinished(paragraph: string, from: number, cursor: number): boolean {
  return !paragraph.slice(from, cursor).includes('\n');
}

/** The offset behind the closing delimiter, or `undefined` where there is none. */
function closer(paragraph: string, opening: string, from: number): number | undefined {
  const closing = closingPattern(opening);
  closing.lastIndex = from;
  const match = closing.exec(paragraph);
  return match ? match.index + match[0].length : undefined;
}

// What closes `$` as Pandoc has it (extension tex_math_dollars), so that amounts of money are no math.
function closingPattern(opening: string): RegExp {
  if (opening === '$') return /(?<![\s\\])\$(?!\d)/g;
  return opening === '$$' ? /\$\$/g : new RegExp(`(?<!\`)${opening}(?!\`)`, 'g');
}
