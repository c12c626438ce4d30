import type { Problem } from '../../../problem';
import type { Span } from '../../../span';
import type { LocatedReference, ReferenceList } from '../../reference-list';
import type { Draft, Fault } from './draft';
import { type PlaceOf, placesIn } from './line-index';

/** A record as found in a file, to be made into a CSL item when it is asked for. */
export interface RawRecord {
  readonly key: string;
  /** Where it begins: the line or words that tell what it is. */
  readonly span: Span;
  readonly keySpan: Span;
  /** Makes the item, the same each time. Never throws. */
  readonly convert: () => Draft;
}

/** More problems of one file tell nobody more. */
const MOST_PROBLEMS = 100;

/**
 * The references of a file whose records were found, and its problems: `faults` are those of the file, to which
 * come those of the records once they are read.
 */
export function referenceList(
  file: string,
  text: string,
  records: readonly RawRecord[],
  faults: readonly Fault[],
): ReferenceList {
  const placeOf = placesIn(text);
  const readers = records.map((record) => readerOf(record));
  let problems: readonly Problem[] | undefined;
  return {
    references: records.map((record, index) =>
      located(file, record, readers[index] ?? readerOf(record), placeOf),
    ),
    get problems() {
      problems ??= toProblems(file, [...faults, ...readers.flatMap((read) => read().faults)], placeOf);
      return problems;
    },
  };
}

/** What is kept of a record once it is read. The places of its fields are not: they are seldom asked for. */
type Read = Pick<Draft, 'item' | 'faults'>;

function readerOf({ key, convert }: RawRecord): () => Read {
  let read: Read | undefined;
  return () => {
    if (!read) {
      const { item, faults } = convert();
      read = {
        item,
        faults: faults.length === 0 ? NO_FAULTS : faults.map((fault) => ({ record: key, ...fault })),
      };
    }
    return read;
  };
}

const NO_FAULTS: Fault[] = [];

function located(file: string, record: RawRecord, read: () => Read, placeOf: PlaceOf): LocatedReference {
  const { key, span, keySpan } = record;
  return {
    key,
    file,
    get value() {
      return read().item;
    },
    at: ([field, ...rest] = []) => {
      if (field === undefined) return placeOf(span);
      if (field === 'id' && rest.length === 0) return placeOf(keySpan);
      return placeOf(record.convert().places.get(String(field)) ?? span);
    },
  };
}

/** Faults as problems of a file in its order, of which only the first hundred are told. */
export function toProblems(file: string, faults: readonly Fault[], placeOf: PlaceOf): Problem[] {
  const inOrder = faults.toSorted((a, b) => a.span.start - b.span.start);
  return capped(inOrder).map((fault) => toProblem(file, fault, placeOf));
}

function capped(faults: readonly Fault[]): readonly Fault[] {
  const next = faults[MOST_PROBLEMS];
  if (!next) return faults;
  const message = `There are ${faults.length - MOST_PROBLEMS} more problems from here on: correct those above first.`;
  return [...faults.slice(0, MOST_PROBLEMS), { message, span: next.span, severity: 'warning' }];
}

function toProblem(file: string, fault: Fault, placeOf: PlaceOf): Problem {
  const { message, severity, span, record } = fault;
  return { severity, message, file, ...placeOf(span), ...(record === undefined ? {} : { record }) };
}
