import { numbersFor, replaceNumber } from '../citations/write-numbers';
import { citableSources } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import { judge } from '../judgement/judge';
import { overlaps, type Span } from '../span';
import { citing, citingTitle, ownKeys } from './citing';
import { atKey, cluster, keysFor } from './cluster';
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
  const place = at.span.end - (END.exec(sentence)?.[0] ?? '').length;
  const cited = citing(keys, place, context);
  if (!cited) return [];
  const { cited: written, note } = citingTitle(keys, place, context);
  const { edit, added } = cited;
  return [{ kind: 'edit', title: `Cite ${written}${note}`, edits: [edit], adds: added, preferred: true }];
}

/** Puts the right keys in the place of the first wrong one of the sentence's clusters. */
function citeInstead({ finding, analysis, base, at }: FixContext): Fix[] {
  const judgement = finding.statement && judge(finding.statement, base);
  if (!at || !judgement || judgement.result === 'unheld') return [];
  const keys = keysFor(citableSources(judgement.claim, base));
  const wrong = analysis.citations
    .filter(
      ({ kind, span }) =>
        (kind === 'cluster' || kind === 'numeric') &&
        overlaps(span, { start: at.span.start, end: at.span.end + 1 }),
    )
    .flatMap(({ kind, keys: cited }) => cited.map((key) => ({ ...key, kind })))[0];
  if (!wrong || wrong.suppressAuthor || keys.length === 0) return [];
  if (wrong.kind === 'numeric') return numberInstead(wrong.span, keys, { analysis, base });
  const edit = replaced(analysis.text, wrong.span, keys);
  return edit
    ? [{ kind: 'edit', title: `Cite ${cluster(keys)} instead of ${atKey(wrong.key)}`, edits: [edit] }]
    : [];
}

/** Numbers in the place of one, those of new entries among them. */
function numberInstead(
  span: Span,
  keys: readonly string[],
  context: Pick<FixContext, 'analysis' | 'base'>,
): Fix[] {
  const { analysis, base } = context;
  const found = numbersFor(ownKeys(keys, base), analysis, span.start);
  const edit = found && replaceNumber(found.numbers, span, analysis);
  if (!edit) return [];
  const { cited, note } = citingTitle(keys, span.start, context);
  const written = found.added.length === 0 ? found.numbers.join(', ') : cited;
  const title = `Cite ${written} instead of ${analysis.text.slice(span.start, span.end)}${note}`;
  return [{ kind: 'edit', title, edits: [edit], adds: found.added }];
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
