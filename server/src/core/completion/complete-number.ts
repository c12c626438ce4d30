import type { DraftAnalysis } from '../analysis';
import { clip } from '../bibliography/format-short';
import { numberKey } from '../citations/number-key';
import type { Numbered } from '../citations/numbering';
import { linkedLike, numberingAt, numbersFor, setNumbers } from '../citations/write-numbers';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { oneLine } from '../markdown-escape';
import type { CitationCompletion, CitationCompletions } from './citation-completion';
import { citationItem, sortText } from './item';
import { inLiteral } from './literal';
import { stancesAt } from './stance';
import type { Stance } from './stance-words';

const MOST = 50;
const LONGEST_DETAIL = 200;
/** Numbers behind a bracket that opens, or set high, with those listed before. */
const TYPED = /(?<=\S)[ \t]?(\[|\^|<sup>)((?:\d{1,3}\s?[,;\u2013-]\s?){0,20})(\d{0,3})$/;

/**
 * The numbers that can be cited at an offset of an analysed draft, for the digits typed there behind `[`, `^` or
 * `<sup>`; without digits only where the draft has citations by number. Those that support the sentence come first.
 * `undefined` elsewhere.
 */
export function completeNumber(
  analysis: DraftAnalysis,
  offset: number,
  base: EvidenceBase,
): CitationCompletions | undefined {
  const { text } = analysis;
  const digits = digitsBefore(text, offset);
  if (!digits) return undefined;
  const { listed, typed } = digits;
  const numbering = numberingAt(analysis, offset);
  if (!numbering || numbering.numbers.size === 0 || (typed === '' && !numbering.style)) return undefined;
  if (inLiteral(text, offset)) return undefined;
  const rest = /^\d{0,3}/.exec(text.slice(offset))?.[0] ?? '';
  const stances = stancesAt(analysis, offset, base);
  const taken = new Set((listed.match(/\d+/g) ?? []).map(Number));
  const fitting = [...numbering.numbers]
    .filter(([number]) => String(number).startsWith(typed) && !taken.has(number))
    .map(([number, numbered]) => ({ number, numbered, stance: stanceOf(numbered, stances) }))
    .toSorted((a, b) => rankOf(a.stance) - rankOf(b.stance) || a.number - b.number);
  const listedItems = fitting
    .slice(0, MOST)
    .flatMap(({ number, numbered, stance }, rank) =>
      itemFor(number, numbered, base, { rank, typed, stance }),
    );
  const others = typed === '' ? unlisted(stances, listedItems.length, analysis, offset, base) : [];
  const items = [...listedItems, ...others].slice(0, MOST);
  const span = { start: offset - typed.length, end: offset + rest.length };
  // Letters find references by their names.
  const found = { span, items, isIncomplete: typed === '' || fitting.length > MOST };
  return digits.isFirst && linkedLike(analysis, offset) ? asLinks(found, analysis) : found;
}

/** The digits typed of a number, and the numbers listed before it; `isFirst` in a bracket that has none yet. */
function digitsBefore(text: string, offset: number) {
  const match = TYPED.exec(text.slice(Math.max(offset - 150, 0), offset));
  if (!match) return undefined;
  const [, opener, listed = '', typed = ''] = match;
  return { listed, typed, isFirst: opener === '[' && listed === '' };
}

/** Numbers as the draft links its own, in the place of the brackets that are open around them. */
function asLinks(found: CitationCompletions, analysis: DraftAnalysis): CitationCompletions {
  const { start, end } = found.span;
  const span = { start: start - 1, end: analysis.text[end] === ']' ? end + 1 : end };
  const items = found.items.map((item) => ({
    ...item,
    insertText: setNumbers([Number(item.insertText)], analysis, start).trim(),
    filterText: `[${item.filterText}`,
  }));
  return { ...found, span, items };
}

/** References that say something of the sentence, and that the draft's own list has no number for yet. */
function unlisted(
  stances: ReadonlyMap<string, Stance>,
  rank: number,
  analysis: DraftAnalysis,
  offset: number,
  base: EvidenceBase,
): CitationCompletion[] {
  const byStance = [...stances].toSorted(([, a], [, b]) => rankOf(a) - rankOf(b));
  const items = byStance.flatMap(([key, stance]) => {
    const reference = referenceIndex(base).get(key);
    const [adds] = numbersFor([key], analysis, offset)?.added ?? [];
    return reference && adds ? [{ reference, stance, adds }] : [];
  });
  return items.slice(0, MOST).map(({ reference, stance, adds }, index) => {
    const insertText = String(adds.number);
    return citationItem(reference, base, { rank: rank + index, insertText, typed: '', stance, adds });
  });
}

function stanceOf({ key }: Numbered, stances: ReadonlyMap<string, Stance>): Stance | undefined {
  return key === undefined ? undefined : stances.get(key);
}

function rankOf(stance: Stance | undefined): number {
  if (stance === 'supports') return 0;
  return stance === 'opposes' ? 1 : 2;
}

interface Frame {
  readonly rank: number;
  readonly typed: string;
  readonly stance: Stance | undefined;
}

function itemFor(
  number: number,
  { key = numberKey(number), entry }: Numbered,
  base: EvidenceBase,
  { rank, typed, stance }: Frame,
): CitationCompletion[] {
  const insertText = String(number);
  const mark = `${number} · `;
  const reference = referenceIndex(base).get(key);
  if (reference) {
    const item = citationItem(reference, base, { rank, insertText, typed, stance, mark });
    return [{ ...item, filterText: `${insertText} ${item.filterText}` }];
  }
  if (!entry) return [];
  const label = `${mark}${clip(oneLine(entry.text), 60)}`;
  const detail = clip(oneLine(entry.text), LONGEST_DETAIL);
  return [
    { key, label, detail, insertText, filterText: `${insertText} ${detail}`, sortText: sortText(rank) },
  ];
}
