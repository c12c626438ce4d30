import type { MarkdownIt } from 'markdown-it';
import type { PreviewOfText } from './preview-text';

/** Citations are looked up by their first characters, at most so many. */
const HEAD = 10;
/** The shortest citation is `@a`. */
const SHORTEST = 2;

type Citation = NonNullable<ReturnType<PreviewOfText>>['citations'][number];
type Lookup = ReadonlyMap<string, readonly Citation[]>;

/** Citations by their first characters, the longest first: `@lee [p. 3]` before `@lee`. */
function lookupOf(citations: readonly Citation[]): Lookup {
  const lookup = new Map<string, Citation[]>();
  for (const citation of citations.toSorted((a, b) => b.written.length - a.written.length)) {
    const head = citation.written.slice(0, HEAD);
    lookup.set(head, [...(lookup.get(head) ?? []), citation]);
  }
  return lookup;
}

function citationAt(text: string, at: number, lookup: Lookup): Citation | undefined {
  for (let length = HEAD; length >= SHORTEST; length -= 1) {
    const candidates = lookup.get(text.slice(at, at + length)) ?? [];
    const found = candidates.find(({ written }) => text.startsWith(written, at) && endsAt(text, at, written));
    if (found) return found;
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}_]/u;

/** Whether a citation ends here, and is no part of a longer key or an address. */
function endsAt(text: string, at: number, written: string): boolean {
  const isBare = written.startsWith('@') || written.startsWith('-@');
  if (!isBare) return true;
  const next = text.charAt(at + written.length);
  return !WORD.test(text.charAt(at - 1)) && (written.endsWith(']') || !WORD.test(next));
}

/** Shows citations as they are printed, with the references that they stand for as their title. */
export function citationRule(md: MarkdownIt, previewOf: PreviewOfText): void {
  const lookups = new WeakMap<object, Lookup>();
  md.core.ruler.before('inline', 'evidence-lens-citations', (state) => {
    const preview = previewOf(state.src);
    if (preview) lookups.set(state.env, lookupOf(preview.citations));
  });
  md.inline.ruler.before('link', 'evidence-lens-citation', (state, silent) => {
    const lookup = lookups.get(state.env);
    const citation = lookup && citationAt(state.src, state.pos, lookup);
    if (!citation) return false;
    if (!silent) {
      const token = state.push('evidence_lens_citation', 'span', 0);
      token.content = citation.printed;
      token.meta = { written: citation.written, references: citation.references, known: citation.known };
    }
    state.pos += citation.written.length;
    return true;
  });
  const { escapeHtml } = md.utils;
  md.renderer.rules['evidence_lens_citation'] = (tokens, index) => {
    const token = tokens[index];
    if (!token) return '';
    const style = token.meta?.['known'] === true ? '' : ' evidence-lens-unknown';
    const title = escapeHtml(String(token.meta?.['references']));
    return `<span class="evidence-lens-citation${style}" title="${title}">${escapeHtml(token.content)}</span>`;
  };
}
