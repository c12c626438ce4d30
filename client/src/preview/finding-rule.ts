import type { MarkdownIt, Token } from 'markdown-it';
import { alignedPieces } from './align';
import type { PreviewOfText, ShownPreview } from './preview-text';

type Finding = ShownPreview['findings'][number];
type TokenClass = new (type: string, tag: string, nesting: 0) => Token;

/** A finding within the text of one block. Offsets are UTF-16 offsets of that text. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** Underlines what is reported, with the message as its title. */
export function findingRule(md: MarkdownIt, previewOf: PreviewOfText): void {
  md.core.ruler.after('inline', 'evidence-lens-findings', (state) => {
    const preview = previewOf(state.src);
    if (!preview?.isCurrent || preview.findings.length === 0) return;
    const lines = state.src.split('\n');
    let first = 0;
    for (const token of state.tokens) {
      // The cells of a table have no lines of their own; their row has.
      first = token.map?.[0] ?? first;
      if (token.type !== 'inline' || !token.children) continue;
      const marked = markedIn(token.content, first, lines, preview.findings);
      if (marked.length > 0) token.children = underlined(token.content, token.children, marked, state.Token);
    }
  });
  const { escapeHtml } = md.utils;
  md.renderer.rules['evidence_lens_finding'] = (tokens, index) => {
    const token = tokens[index];
    if (!token) return '';
    const title = escapeHtml(String(token.meta?.['message']));
    const style = `evidence-lens-finding evidence-lens-${escapeHtml(String(token.meta?.['severity']))}`;
    return `<span class="${style}" title="${title}">${escapeHtml(token.content)}</span>`;
  };
}

/** The findings on the lines of a block. Its text lacks what stands before it on a line: `> `, `- `, `# `. */
function markedIn(
  content: string,
  first: number,
  lines: readonly string[],
  findings: readonly Finding[],
): Marked[] {
  const own = content.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of own) {
    starts.push(start);
    start += line.length + 1;
  }
  const offset = ({ line, character }: { line: number; character: number }): number => {
    const index = line - first;
    if (index < 0) return 0;
    const text = own[index];
    if (text === undefined) return content.length;
    const before = Math.max(0, (lines[line] ?? '').indexOf(text));
    return (starts[index] ?? 0) + Math.min(Math.max(0, character - before), text.length);
  };
  const last = first + own.length;
  return findings
    .filter(({ range }) => range.start.line < last && range.end.line >= first)
    .map((finding) => ({ start: offset(finding.range.start), end: offset(finding.range.end), finding }))
    .filter((marked) => marked.start < marked.end);
}

/** The tokens of a block with the text of findings in tokens of its own. */
function underlined(
  content: string,
  children: readonly Token[],
  marked: readonly Marked[],
  TokenOf: TokenClass,
): Token[] {
  return alignedPieces(content, children).flatMap(({ token, start }) => {
    if (start === undefined || token.type !== 'text') return [token];
    return cut(token, start, marked, TokenOf);
  });
}

function cut(token: Token, start: number, marked: readonly Marked[], TokenOf: TokenClass): Token[] {
  const text = token.content;
  const inside = marked.filter((one) => one.start < start + text.length && one.end > start);
  const edges = inside.flatMap((one) => [one.start - start, one.end - start]);
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const begin = cuts[index] ?? 0;
    const found = inside.find((one) => one.start - start <= begin && one.end - start >= end);
    const piece = new TokenOf(found ? 'evidence_lens_finding' : 'text', found ? 'span' : '', 0);
    piece.level = token.level;
    piece.content = text.slice(begin, end);
    if (found) piece.meta = { severity: found.finding.severity, message: found.finding.message };
    return piece;
  });
}
