import { Cache } from '../../../cache';
import type { CslItem } from '../../../evidence/schema/reference';
import type { Problem } from '../../../problem';
import type { Span } from '../../../span';
import type { KnownList, ListRecords, LocatedReference, ReferenceList } from '../../reference-list';
import type { SourceText } from '../../source-text';
import type { Draft, Fault } from './draft';
import { type PlaceOf, placesIn } from './line-index';

/** A record as found in a file, to be made into a CSL item when it is asked for. */
interface RawRecord {
  readonly key: string;
  readonly keySpan: Span;
}

/** The records of a file. What is known of all alike is asked with the record: closures for each would fill the memory. */
export interface RecordSource<T extends RawRecord> {
  readonly keys: readonly string[];
  /** The record of the key at a position, made anew each time: all of them at once would fill the memory. */
  readonly recordAt: (index: number) => T;
  /** Where a record begins: the line or words that tell what it is. */
  readonly spanOf: (record: T) => Span;
  /** The further keys of those that have any, by their position, where a format can tell them before it reads a record. */
  readonly otherKeys?: KnownList['otherKeys'];
  /** Makes the item, the same each time. Never throws. */
  readonly convert: (record: T) => Draft;
  /** What is wrong with the file itself. */
  readonly faults: readonly Fault[];
  readonly table: () => ListRecords;
}

/** More problems of one file tell nobody more. */
const MOST_PROBLEMS = 100;
/** Items kept of one file: what is on the screen is asked for again and again, the whole of a library is not. */
export const MOST_ITEMS = 200;

/**
 * The references of a file whose records were found, and its problems: to those of the file come those of the
 * records once they are read, unless what is known of the file has them all.
 */
export function referenceList<T extends RawRecord>(
  file: string,
  text: SourceText,
  source: RecordSource<T>,
  known?: KnownList,
): ReferenceList {
  const library = new Library(file, placesIn(text), source, known?.otherKeys ?? source.otherKeys);
  return {
    references: source.keys.map((key, index) => new LibraryReference(library, key, index)),
    get problems() {
      return known?.problems ?? library.problems();
    },
    problemsAtOnce: known?.problems ?? library.problemsAtOnce(),
    records: source.table,
  };
}

const NO_KEYS: readonly string[] = [];

class Library<T extends RawRecord> {
  readonly file: string;
  readonly placeOf: PlaceOf;
  readonly source: RecordSource<T>;
  readonly #items = new Cache<CslItem, number>(MOST_ITEMS);
  /** What is wrong with each record that was read. */
  readonly #faults = new Map<number, readonly Fault[]>();
  readonly #isRead: Uint8Array;
  readonly #otherKeys: KnownList['otherKeys'] | undefined;
  #problems: readonly Problem[] | undefined;

  constructor(
    file: string,
    placeOf: PlaceOf,
    source: RecordSource<T>,
    otherKeys: KnownList['otherKeys'] | undefined,
  ) {
    this.#otherKeys = otherKeys;
    this.file = file;
    this.placeOf = placeOf;
    this.source = source;
    this.#isRead = new Uint8Array(source.keys.length);
  }

  otherKeysOf(index: number): readonly string[] {
    return this.#otherKeys?.get(index) ?? NO_KEYS;
  }

  itemOf(index: number): CslItem {
    return this.#items.get(index, () => {
      const record = this.source.recordAt(index);
      const { item, faults } = this.source.convert(record);
      this.#isRead[index] = 1;
      if (faults.length > 0) {
        this.#faults.set(
          index,
          faults.map((fault) => ({ record: record.key, ...fault })),
        );
      }
      return item;
    });
  }

  problems(): readonly Problem[] {
    return (this.#problems ??= this.#allProblems());
  }

  problemsAtOnce(): readonly Problem[] {
    return toProblems(this.file, this.source.faults, this.placeOf);
  }

  #allProblems(): readonly Problem[] {
    for (const [index, isRead] of this.#isRead.entries()) if (isRead === 0) this.itemOf(index);
    const ofRecords = [...this.#faults].toSorted(([a], [b]) => a - b).flatMap(([, faults]) => faults);
    return toProblems(this.file, [...this.source.faults, ...ofRecords], this.placeOf);
  }
}

/** A class for the memory's sake: a library has very many. */
class LibraryReference<T extends RawRecord> implements LocatedReference {
  readonly key: string;
  readonly #library: Library<T>;
  readonly #index: number;

  constructor(library: Library<T>, key: string, index: number) {
    this.key = key;
    this.#library = library;
    this.#index = index;
  }

  get otherKeys(): readonly string[] {
    return this.#library.otherKeysOf(this.#index);
  }

  get file(): string {
    return this.#library.file;
  }

  get value(): CslItem {
    return this.#library.itemOf(this.#index);
  }

  get at(): LocatedReference['at'] {
    const { placeOf, source } = this.#library;
    return ([field, ...rest] = []) => {
      const record = source.recordAt(this.#index);
      const span = source.spanOf(record);
      if (field === undefined) return placeOf(span);
      if (field === 'id' && rest.length === 0) return placeOf(record.keySpan);
      // The places of its fields are seldom asked for, and so not kept.
      return placeOf(source.convert(record).places.get(String(field)) ?? span);
    };
  }
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
