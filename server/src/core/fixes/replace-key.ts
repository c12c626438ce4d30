import { shortCitation } from '../bibliography/format-short';
import { referenceIndex } from '../evidence/reference-index';
import { oneLine } from '../markdown-escape';
import type { Fix, FixContext } from './fix';

/** Each key that may be meant in the place of one that no reference has, or the other key of a work that has two. */
export function replaceKey({ finding, analysis, base }: FixContext): Fix[] {
  if (finding.code !== 'unknown-citation' && finding.code !== 'duplicate-reference') return [];
  // A number may stand for a key, and cannot be exchanged for one.
  if (/^\d+$/.test(analysis.text.slice(finding.span.start, finding.span.end))) return [];
  const suggestions = finding.suggestions ?? [];
  return suggestions.map((key) => {
    const reference = referenceIndex(base).get(key);
    const name = reference ? ` (${oneLine(shortCitation(reference.csl))})` : '';
    return {
      kind: 'edit',
      title: `Cite ${key}${name}`,
      edits: [{ span: finding.span, newText: key }],
      preferred: suggestions.length === 1,
    };
  });
}
