import { applyEdits } from '../fixes/apply-edits';
import type { Edit } from '../fixes/fix';
import { KEY_COMMENT } from '../references-section/markers';
import { type Span, shift } from '../span';
import { splitChunks } from '../text/chunks';
import { commentsIn } from '../text/comments';
import { citedIn } from '../text/draft-citations';
import { linesOf } from '../text/lines';
import { originalComment, originalIn } from './original';

/** A comment behind a number that holds the citation which the number stands for. */
interface Original {
  readonly span: Span;
  readonly byKey: string;
}

function originalsIn(text: string): readonly Original[] {
  if (!text.includes('<!-- cite: ')) return [];
  return splitChunks(text).flatMap((chunk) =>
    commentsIn(chunk.text).flatMap((comment): Original[] => {
      const byKey = originalIn(chunk.text.slice(comment.start, comment.end));
      return byKey === undefined ? [] : [{ span: shift(comment, chunk.start), byKey }];
    }),
  );
}

/**
 * What a reader sees of the citations of a draft by number that one of the keys stands behind in a comment: `[see 1, p. 3]`;
 * where no brackets stand before the comment, the comment.
 */
export function citedInComments(text: string, keys: readonly string[]): readonly Span[] {
  return originalsIn(text)
    .filter(({ byKey }) => citedIn(byKey, keys).length > 0)
    .map(({ span: { start, end } }) => {
      const open = text[start - 1] === ']' ? text.lastIndexOf('[', start) : -1;
      return open < 0 ? { start, end } : { start: open, end: start };
    });
}

/**
 * The edits that give a key another name in the comments of a draft that tell what its numbers stand for, in order: those
 * behind citations, and those behind the entries of its list. Without them the numbers would lose their reference.
 */
export function renamedInComments(text: string, key: string, newKey: string): readonly Edit[] {
  const citations = originalsIn(text).flatMap(({ span, byKey }): Edit[] => {
    const edits = citedIn(byKey, [key]).map((place) => ({ span: place, newText: newKey }));
    return edits.length === 0 ? [] : [{ span, newText: originalComment(applyEdits(byKey, edits)) }];
  });
  const entries = Array.from(linesOf(text)).flatMap((line): Edit[] => {
    const match = KEY_COMMENT.exec(line.text);
    if (match?.[1] !== key) return [];
    const start = line.start + match.index + '<!-- @'.length;
    return [{ span: { start, end: start + key.length }, newText: newKey }];
  });
  return [...citations, ...entries].toSorted((a, b) => a.span.start - b.span.start);
}
