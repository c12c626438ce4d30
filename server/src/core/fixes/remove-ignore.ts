import type { Fix, FixContext } from './fix';

/** Takes out an ignore comment that ignores nothing, with its line where it has one of its own. */
export function removeIgnore({ finding, analysis: { text } }: FixContext): Fix[] {
  const { start, end } = finding.span;
  if (finding.code !== 'unused-ignore' || !text.startsWith('<!--', start)) return [];
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end))?.[0];
  const alone = rest !== undefined && text.slice(lineStart, start).trim() === '';
  const span = alone ? { start: lineStart, end: end + rest.length } : { start, end };
  return [{ kind: 'edit', title: 'Take the comment out', edits: [{ span, newText: '' }], preferred: true }];
}
