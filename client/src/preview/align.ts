import type { Token } from 'markdown-it';

/** A token of a block with where its text stands in the block's source; nothing for one that has no text of its own. */
interface AlignedToken {
  readonly token: Token;
  readonly start: number | undefined;
}

/**
 * Finds where the text of tokens stands in the source that they were read from, in UTF-16 offsets of it. Tokens carry
 * no offsets of their own, but come in the order of the source, and text and code stand in it as they are.
 */
export function alignedPieces(source: string, tokens: readonly Token[]): AlignedToken[] {
  let from = 0;
  return tokens.map((token) => {
    const written = writtenAs(token);
    const start = written === '' ? -1 : source.indexOf(written, from);
    if (start < 0) return { token, start: undefined };
    from = start + written.length;
    return { token, start };
  });
}

function writtenAs(token: Token): string {
  if (token.type === 'evidence_lens_citation') return String(token.meta?.['written']);
  if (token.type === 'text' || token.type === 'code_inline') return token.content;
  return token.type === 'softbreak' ? '\n' : '';
}
