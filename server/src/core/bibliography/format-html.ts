import { escapeInline, escapeMarkdown, oneLine } from '../markdown-escape';
import { ET_AL } from './format-item';

/** A stretch of an entry in one typeface. */
interface Run {
  text: string;
  readonly italic: boolean;
}

const TAG_OR_ENTITY = /<(\/?)([a-z]+)(?:\s[^<>]*)?>|&#(\d{1,7});/gi;
const ITALIC_TAGS = new Set(['i', 'em']);

/**
 * An entry of citeproc's HTML output as plain text and as Markdown that keeps its italics. Of tags only those
 * that citeproc writes are read; all other text is escaped.
 */
export function entryFromHtml(html: string): { text: string; markdown: string } {
  const runs = runsOf(html.replaceAll(`&#38; ${ET_AL}`, ET_AL).replaceAll(`and ${ET_AL}`, ET_AL));
  const text = oneLine(runs.map((run) => run.text).join(''));
  if (!runs.some((run) => run.italic)) return { text, markdown: escapeMarkdown(text) };
  const markdown = runs.map((run) => (run.italic ? emphasis(run.text) : escapeInline(run.text))).join('');
  return { text, markdown: startSafely(markdown.replace(/ {2,}/g, ' ').trim()) };
}

function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  let depth = 0;
  let from = 0;
  const add = (text: string) => {
    const last = runs.at(-1);
    if (last && last.italic === depth > 0) last.text += text;
    else if (text) runs.push({ text, italic: depth > 0 });
  };
  for (const match of html.matchAll(TAG_OR_ENTITY)) {
    add(html.slice(from, match.index));
    from = match.index + match[0].length;
    const [, closing, name = '', code] = match;
    if (code) add(characterOf(Number(code)));
    else if (ITALIC_TAGS.has(name)) depth = Math.max(0, depth + (closing ? -1 : 1));
    // Its blocks stand side by side on a page; in one line they are words apart.
    else if (name === 'div') add(' ');
  }
  add(html.slice(from));
  return runs;
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Spaces stay outside of the asterisks, as CommonMark sees no emphasis in `* x*`. */
function emphasis(text: string): string {
  const escaped = escapeInline(text);
  const inner = escaped.trim();
  if (!inner) return escaped && ' ';
  return `${escaped.startsWith(' ') ? ' ' : ''}*${inner}*${escaped.endsWith(' ') ? ' ' : ''}`;
}

function startSafely(markdown: string): string {
  return markdown.replace(/^(?=[#+=-])|^\d{1,9}(?=[.)])/, (digits) => `${digits}\\`);
}
