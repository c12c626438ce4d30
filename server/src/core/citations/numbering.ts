import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { ListEntry } from '../text/citations';
import type { NumberMark, NumberStyle } from '../text/number-marks';
import { entriesOf } from './reference-list';
import type { Sources } from './sources';

/** What stands under a number: an entry of the draft's own reference list, a reference of the base, or both. */
export interface Numbered {
  /** The citation key in the base. */
  readonly key?: string;
  readonly entry?: ListEntry;
}

/** What the numbers of a draft that stand where citations do mean. */
export interface Numbering {
  /** How the draft sets its numeric citations; none of it has none. */
  readonly style?: NumberStyle;
  /** Whether the draft cites by number as a rule: by key less often, if at all. */
  readonly byNumber: boolean;
  readonly numbers: ReadonlyMap<number, Numbered>;
  /** Which parts of the draft are its reference list, counted from 0. */
  readonly list: ReadonlySet<number>;
  /**
   * The least number that is surely missing from the list, where the draft's citations are clearly numeric; a number
   * within the draft's own list that it leaves out is missing too.
   */
  readonly missingFrom?: number;
}

/** The numbering of a draft without numeric citations. */
export const NO_NUMBERING: Numbering = { byNumber: false, numbers: new Map(), list: new Set() };

/** Fewer citations by number are no sign that one more number is a citation of a reference that is not there. */
const CLEARLY_NUMERIC = 3;
/** Of a base that has fewer of the numbers up to its last, one that it lacks says nothing. */
const COMPLETE = 0.9;

/**
 * What the numbers of a draft mean: the entries of its own numbered reference list or, without one, the references of
 * the base by their number in the review. `referenceOf` finds the key in the base of an entry's words.
 *
 * Numbers are citations where each of them is in the list, in the style (brackets or set high) that has more of such
 * citations. Without a list of its own, a draft that cites as often by key as by number has none.
 */
export function numberingOf(
  { list, inList, marks, keyed, labels }: Sources,
  base: EvidenceBase,
  referenceOf: (entry: string) => string | undefined,
): Numbering {
  const own = ownNumbers(entriesOf(list), referenceOf);
  const numbers = withoutLabels(own.size > 0 ? own : numbersOfBase(base), labels);
  const listed = marks.filter((mark) => mark.numbers.every(({ number }) => numbers.has(number)));
  if (own.size === 0 && keyed > 0 && keyed >= listed.length) return NO_NUMBERING;
  // Without citations by number, the numbers are those that might yet be cited.
  if (listed.length === 0) return { byNumber: false, numbers, list: inList };
  const style = styleOf(listed);
  const ofStyle = listed.filter((mark) => mark.style === style).length;
  const isClear = ofStyle >= CLEARLY_NUMERIC && ofStyle > keyed && labels.size === 0;
  const missingFrom = isClear ? firstMissing(numbers, own.size > 0) : undefined;
  const byNumber = ofStyle >= keyed;
  return { style, byNumber, numbers, list: inList, ...(missingFrom !== undefined && { missingFrom }) };
}

function ownNumbers(
  entries: readonly ListEntry[],
  referenceOf: (entry: string) => string | undefined,
): ReadonlyMap<number, Numbered> {
  const numbers = new Map<number, Numbered>();
  for (const entry of entries) {
    if (numbers.has(entry.number)) continue;
    const key = referenceOf(entry.text);
    numbers.set(entry.number, { entry, ...(key !== undefined && { key }) });
  }
  return numbers;
}

const numbersOfBase = perBase(
  ({ references }): ReadonlyMap<number, Numbered> =>
    new Map(
      references.flatMap(({ key, number }) => (number === undefined ? [] : [[number, { key }] as const])),
    ),
);

function withoutLabels(
  numbers: ReadonlyMap<number, Numbered>,
  labels: ReadonlySet<number>,
): ReadonlyMap<number, Numbered> {
  if (labels.size === 0) return numbers;
  return new Map([...numbers].filter(([number]) => !labels.has(number)));
}

/** Brackets, unless more is set high. */
function styleOf(marks: readonly NumberMark[]): NumberStyle {
  const high = marks.filter(({ style }) => style === 'superscript').length;
  return high * 2 > marks.length ? 'superscript' : 'bracket';
}

function firstMissing(numbers: ReadonlyMap<number, Numbered>, isOwn: boolean): number | undefined {
  let last = 0;
  for (const number of numbers.keys()) last = Math.max(last, number);
  if (isOwn) return 1;
  return numbers.size >= COMPLETE * last ? last + 1 : undefined;
}
