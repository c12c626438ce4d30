import type { DraftAnalysis } from '../analysis';
import { numericCitation } from '../citations/write-numbers';
import { citableSources } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import { judge } from '../judgement/judge';
import { overlaps, type Span } from '../span';
import { atKey, citing, cluster, keysFor, ownKeys } from './cluster';
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
  const sources = (finding.suggestions ?? []).flatMap((key) => referenceIndex(base).get(key) ?? []);
  const keys = keysFor(sources);
  if (!at || keys.length === 0) return [];
  const sentence = analysis.text.slice(at.span.start, at.span.end);
  const place = at.span.end - (END.exec(sentence)?.[0] ?? '').length;
  const edit = citing(keys, place, context);
  const written = numericCitation(ownKeys(sources), analysis, place)?.trim() ?? cluster(keys);
  return edit ? [{ kind: 'edit', title: `Cite ${written}`, edits: [edit], preferred: true }] : [];
}

/** Puts the right keys in the place of the first wrong one of the sentence's clusters. */
function citeInstead({ finding, analysis, base, at }: FixContext): Fix[] {
  const judgement = finding.statement && judge(finding.statement, base);
  if (!at || !judgement || judgement.result === 'unheld') return [];
  const sources = citableSources(judgement.claim, base);
  const keys = keysFor(sources);
  const wrong = analysis.citations
    .filter(
      ({ kind, span }) =>
        (kind === 'cluster' || kind === 'numeric') &&
        overlaps(span, { start: at.span.start, end: at.span.end + 1 }),
    )
    .flatMap((citation) => citation.keys)[0];
  if (!wrong || wrong.suppressAuthor || keys.length === 0) return [];
  const written = analysis.text.slice(wrong.span.start, wrong.span.end);
  if (/^\d+$/.test(written) && written !== wrong.key)
    return numberInstead(written, wrong.span, ownKeys(sources), analysis);
  const edit = replaced(analysis.text, wrong.span, keys);
  return edit
    ? [{ kind: 'edit', title: `Cite ${cluster(keys)} instead of ${atKey(wrong.key)}`, edits: [edit] }]
    : [];
}

/** Numbers in the place of one, where the draft has them. */
function numberInstead(written: string, span: Span, keys: readonly string[], analysis: DraftAnalysis): Fix[] {
  const numeric = numericCitation(keys, analysis, span.start);
  const newText = /\d[\d, ]*/.exec(numeric ?? '')?.[0];
  if (newText === undefined) return [];
  return [{ kind: 'edit', title: `Cite ${newText} instead of ${written}`, edits: [{ span, newText }] }];
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
