import type { DraftAnalysis } from '../analysis';
import type { Edit } from '../fixes/fix';
import { type Span, touches } from '../span';
import type { Citation } from '../text/citations';
import { RAISED_DIGITS } from '../text/number-marks';
import { type LinkedNumbers, linkedAt, linksTo } from './linked-numbers';
import type { Numbering } from './numbering';

/** The numbering that holds at an offset of an analysed draft. */
export function numberingAt({ parts }: DraftAnalysis, offset: number): Numbering | undefined {
  const part = parts.find(({ start, text }) => touches({ start, end: start + text.length }, offset));
  return part?.before.resolver.numbering;
}

/** A reference that is to be added to the draft's own list, by its own key, and the number that it gets there. */
export interface NewEntry {
  readonly key: string;
  readonly number: number;
}

/** What references are cited by in a draft that cites by number. */
export interface Numbers {
  /** In rising order, those of new entries among them. */
  readonly numbers: readonly number[];
  readonly added: readonly NewEntry[];
}

/**
 * The numbers of references, given by their own keys, in a draft that cites by number; those that its own list lacks get
 * the next ones. `undefined` where the draft cites by key, and where it has no number for one of them and no list of its
 * own to add it to.
 */
export function numbersFor(
  keys: readonly string[],
  analysis: DraftAnalysis,
  offset: number,
): Numbers | undefined {
  const numbering = numberingAt(analysis, offset);
  if (!numbering?.byNumber) return undefined;
  const known = keys.flatMap((key) => numberOf(key, numbering) ?? []);
  const last = lastOwn(numbering);
  const added = keys
    .filter((key) => numberOf(key, numbering) === undefined)
    .map((key, index): NewEntry => ({ key, number: (last ?? 0) + index + 1 }));
  if (added.length > 0 && last === undefined) return undefined;
  return { numbers: [...known.toSorted((a, b) => a - b), ...added.map(({ number }) => number)], added };
}

/** The number that a draft has a reference under, by the reference's own key. */
function numberOf(key: string, { numbers }: Numbering): number | undefined {
  for (const [number, numbered] of numbers) if (numbered.key === key) return number;
  return undefined;
}

/** The last number of the draft's own list, if it has one. */
function lastOwn({ numbers }: Numbering): number | undefined {
  let last: number | undefined;
  for (const [number, { entry }] of numbers) if (entry) last = Math.max(last ?? 0, number);
  return last;
}

/**
 * Numbers as the draft sets its citations, with the space that goes before them: ` [3, 12]`, ` \[3,12\]`, `^3,12^`,
 * `<sup>3,12</sup>`, `³,¹²` or ` [3](#ref-3), [12](#ref-12)`.
 */
export function setNumbers(numbers: readonly number[], analysis: DraftAnalysis, offset: number): string {
  const { text } = analysis;
  const like = numericLike(analysis, offset);
  const linked = linkedLike(analysis, offset);
  if (linked) {
    const isSpaced = /\s/.test(text[linked.span.start - linked.open.length - 1] ?? ' ');
    return `${isSpaced ? ' ' : ''}${linked.open}${linksTo(numbers, linked)}${linked.close}`;
  }
  if (numberingAt(analysis, offset)?.style === 'superscript') {
    const high = numbers.join(',');
    if (like && isRaised(text, like)) return raised(high);
    return text.includes('<sup>') ? `<sup>${high}</sup>` : `^${high}^`;
  }
  const listed = numbers.join(separatorIn(analysis));
  return like && text[like.start - 1] === '\\' ? ` \\[${listed}\\]` : ` [${listed}]`;
}

/** The edit that adds numbers to a citation by number, behind those that it has. */
export function addNumbers(
  numbers: readonly number[],
  { span, keys }: Citation,
  analysis: DraftAnalysis,
): Edit {
  const linked = linkedAt(analysis.text, span);
  if (linked) {
    const { end } = linked.span;
    return { span: { start: end, end }, newText: linked.separator + linksTo(numbers, linked) };
  }
  const at = Math.max(span.start, ...keys.map((key) => key.span.end));
  const isHigh = isRaised(analysis.text, span);
  const isSpaced = analysis.text[span.start] === '[';
  const separator = isSpaced ? separatorIn(analysis) : ',';
  const written = numbers.map((number) => `${separator}${number}`).join('');
  return { span: { start: at, end: at }, newText: isHigh ? raised(written) : written };
}

/** The citation by number nearest before an offset, or else the first one. */
function numericLike({ citations }: DraftAnalysis, offset: number): Span | undefined {
  const numeric = citations.filter(({ kind }) => kind === 'numeric');
  return (numeric.findLast(({ span }) => span.end <= offset) ?? numeric[0])?.span;
}

/** `,` where the draft has numbers without a space between them, and never with one. */
function separatorIn({ text, citations }: DraftAnalysis): string {
  const lists = citations
    .filter(({ kind, keys }) => kind === 'numeric' && keys.length > 1)
    .map(({ span }) => text.slice(span.start, span.end));
  const isTight = lists.some((list) => /\d,\d/.test(list)) && !lists.some((list) => /\d, \d/.test(list));
  return isTight ? ',' : ', ';
}

function isRaised(text: string, { start }: Span): boolean {
  return RAISED_DIGITS.includes(text[start] ?? ' ');
}

function raised(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
}

/**
 * The edit that puts numbers in the place of one, given by its own characters; `undefined` of one in a range, which stands
 * for others as well.
 */
export function replaceNumber(
  numbers: readonly number[],
  span: Span,
  analysis: DraftAnalysis,
): Edit | undefined {
  const { text } = analysis;
  const old = text.slice(span.start, span.end);
  const linked = linkedAt(text, span);
  const link = linked && /^\]\(#[^()\s]*\)/.exec(text.slice(span.end, span.end + 100));
  if (link) {
    const whole = { start: span.start - 1, end: span.end + link[0].length };
    return { span: whole, newText: linksTo(numbers, linked) };
  }
  const isHigh = isRaised(text, span);
  if (isHigh) return RAISED.test(old) ? { span, newText: raised(numbers.join(',')) } : undefined;
  if (!/^\d+$/.test(old)) return undefined;
  const isBracketed = numberingAt(analysis, span.start)?.style !== 'superscript';
  return { span, newText: numbers.join(isBracketed ? separatorIn(analysis) : ',') };
}

const RAISED = new RegExp(`^[${RAISED_DIGITS}]+$`);

/** The linked numbers that a citation at an offset is to be set like, where the draft sets its numbers so. */
export function linkedLike(analysis: DraftAnalysis, offset: number): LinkedNumbers | undefined {
  const like = numericLike(analysis, offset);
  return like && linkedAt(analysis.text, like);
}
