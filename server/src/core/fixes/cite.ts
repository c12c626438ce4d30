import { citableSources } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import { judge } from '../judgement/judge';
import { overlaps } from '../span';
import { atKey, citing, cluster, keysFor } from './cluster';
import type { Edit, Fix, FixContext } from './fix';

/** Cites the trials behind the claim that a statement agrees with: where nothing is cited, or something else is. */
export function cite(context: FixContext): Fix[] {
  switch (context.finding.code) {
    case 'uncited-claim':
      return citeAtEnd(context);
    case 'unsupported-citation':
      return citeInstead(context);
    default:
      return [];
  }
}

const END = /[.!?\u2026]{1,10}["'\u201d\u2019)*_]{0,10}$/;

function citeAtEnd(context: FixContext): Fix[] {
  const { at, analysis, finding, base } = context;
  const keys = keysFor((finding.suggestions ?? []).flatMap((key) => referenceIndex(base).get(key) ?? []));
  if (!at || keys.length === 0) return [];
  const sentence = analysis.text.slice(at.span.start, at.span.end);
  const mark = END.exec(sentence)?.[0] ?? '';
  const edit = citing(keys, at.span.end - mark.length, context);
  return edit ? [{ kind: 'edit', title: `Cite ${cluster(keys)}`, edits: [edit], preferred: true }] : [];
}

/** Puts the right keys in the place of the first wrong one of the sentence's clusters. */
function citeInstead({ finding, analysis, base, at }: FixContext): Fix[] {
  const judgement = finding.statement && judge(finding.statement, base);
  if (!at || !judgement || judgement.result === 'unheld') return [];
  const keys = keysFor(citableSources(judgement.claim, base));
  const wrong = analysis.citations
    .filter(
      ({ kind, span }) =>
        kind === 'cluster' && overlaps(span, { start: at.span.start, end: at.span.end + 1 }),
    )
    .flatMap((citation) => citation.keys)[0];
  if (!wrong || wrong.suppressAuthor || keys.length === 0) return [];
  const edit = replaced(analysis.text, wrong.span, keys);
  return edit
    ? [{ kind: 'edit', title: `Cite ${cluster(keys)} instead of ${atKey(wrong.key)}`, edits: [edit] }]
    : [];
}

/** The edit that replaces a key with its `@` and braces. */
function replaced(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  keys: readonly string[],
): Edit | undefined {
  const braced = text.startsWith('@{', start - 2) && text[end] === '}';
  const span = braced ? { start: start - 2, end: end + 1 } : { start: start - 1, end };
  if (text[span.start] !== '@') return undefined;
  return { span, newText: keys.map(atKey).join('; ') };
}
