import type { LocatedReference } from '../bibliography/reference-list';
import type { LibraryEntry, Origin } from '../evidence/base';
import type { CslItem, Reference } from '../evidence/schema/reference';
import type { Steps } from '../steps';

/**
 * References by their citation keys, in the order of their list. Their values are made when they are looked at, so that
 * a copy of one (`{ ...reference }`) lacks its value and its place.
 */
export type ByKey = ReadonlyMap<string, Reference & LibraryEntry>;

/** A reference of a draft's own list, whose value is made when it is looked at. A class for the memory's sake. */
class ListedReference implements Reference, LibraryEntry {
  readonly key: string;
  readonly #located: LocatedReference;

  constructor(located: LocatedReference) {
    this.key = located.key;
    this.#located = located;
  }

  get aliases(): readonly string[] {
    return this.#located.otherKeys;
  }

  get csl(): CslItem {
    return this.#located.value;
  }

  get file(): string {
    return this.#located.file;
  }

  get line(): number {
    return this.#located.at().line;
  }

  get character(): number {
    return this.#located.at().character;
  }

  get origin(): Origin {
    const { line, character } = this.#located.at();
    return { file: this.file, line, character };
  }
}

/** The references of a list by their keys, and those that have further keys by these. */
export interface Listed {
  readonly byKey: ByKey;
  readonly byOtherKey: ByKey;
  /** The further keys of those that have any, by their position in the list. */
  readonly otherKeys: ReadonlyMap<number, readonly string[]>;
}

/** References of a step. */
const STEP = 100;

/** The references of a list by their keys; where one stands twice, the first counts. No value is looked at. */
export function* listByKey(references: readonly LocatedReference[]): Steps<Listed> {
  const byKey = new Map<string, ListedReference>();
  const byOtherKey = new Map<string, ListedReference>();
  const further = new Map<number, readonly string[]>();
  for (const [position, located] of references.entries()) {
    if (!byKey.has(located.key)) {
      const listed = new ListedReference(located);
      byKey.set(located.key, listed);
      const { otherKeys } = located;
      if (otherKeys.length > 0) further.set(position, otherKeys);
      for (const other of otherKeys) if (!byOtherKey.has(other)) byOtherKey.set(other, listed);
    }
    if (position % STEP === 0) yield;
  }
  return { byKey, byOtherKey, otherKeys: further };
}
