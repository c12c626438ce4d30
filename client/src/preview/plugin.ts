import type { MarkdownIt } from 'markdown-it';
import { citationRule } from './citation-rule';
import { findingRule } from './finding-rule';
import type { PreviewOfText } from './preview-text';
import { referenceListRule } from './reference-list-rule';

/** Adds to a Markdown renderer what is known of drafts; texts that `previewOf` knows nothing of are left as they are. */
export function previewPlugin(md: MarkdownIt, previewOf: PreviewOfText): MarkdownIt {
  citationRule(md, previewOf);
  findingRule(md, previewOf);
  referenceListRule(md, previewOf);
  return md;
}
