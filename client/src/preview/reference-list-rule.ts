import type { MarkdownIt } from 'markdown-it';
import type { PreviewOfText } from './preview-text';

/** Ends a draft with the list of what it cites, unless it has one of its own. */
export function referenceListRule(md: MarkdownIt, previewOf: PreviewOfText): void {
  const { escapeHtml } = md.utils;
  md.core.ruler.push('evidence-lens-references', (state) => {
    const preview = previewOf(state.src);
    if (!preview || preview.references.length === 0) return;
    const list = preview.numbered ? 'ol' : 'ul';
    const entries = preview.references.map((entry) => `<li>${escapeHtml(entry)}</li>`);
    const token = new state.Token('html_block', '', 0);
    token.content = `<section class="evidence-lens-references">
<h2>References</h2>
<${list}>
${entries.join('\n')}
</${list}>
</section>
`;
    state.tokens.push(token);
  });
}
