import { restoreReferences } from '../bibliography/read';
import type { KnownList, ReferenceList } from '../bibliography/reference-list';
import type { SourceText } from '../bibliography/source-text';
import { positionWithin, type WordIndex } from '../completion/search-index';
import { WordText } from '../completion/word-text';
import { isFields } from '../fields';
import type { Steps } from '../steps';
import type { GrowingIndex } from './list-index';
import { type Listed, listByKey } from './listed-reference';

/** What reading a large list has found, beside its text: enough to have the list again without reading it. */
export interface KeptList {
  readonly known: KnownList;
  /** The positions of its references among those with different keys, in the order of their keys. */
  readonly order: Uint32Array;
  readonly words: WordIndex;
  /** Who has which identifier. */
  readonly identifiers: Float64Array;
  /** Where its text is in its file, as `marksInSteps` gives it, and the digest of the text. */
  readonly marks: Uint32Array;
  readonly digest: string;
}

/** The same as what can be written to a file. */
export interface PackedList {
  readonly texts: readonly string[];
  readonly numbers: readonly Uint32Array[];
}

/** A list that was kept, put together with its text. */
export interface RestoredList {
  readonly read: ReferenceList;
  readonly keys: Listed;
  readonly index: GrowingIndex;
}

/** Puts together what was kept of a list, and its text; nothing where they do not go together. */
export function* restoreList(
  file: string,
  text: SourceText,
  { known, order, words, identifiers }: KeptList,
): Steps<RestoredList | undefined> {
  const read = restoreReferences(file, text, known);
  if (!read) return undefined;
  yield;
  const keys = yield* listByKey(read.references);
  const inFile = [...keys.byKey.values()];
  const references = Array.from(order, (at) => inFile[at]).filter((one) => one !== undefined);
  return references.length === inFile.length
    ? { read, keys, index: { references, words, identifiers } }
    : undefined;
}

/** References that are put in their order in a step. */
const STEP = 1000;

/** Packs what was found in a list, step by step; nothing where its format or its index knows no way. */
export function* packList(
  { records, problems }: ReferenceList,
  { byKey, otherKeys }: Listed,
  index: GrowingIndex,
  marks: Uint32Array,
  digest: string,
): Steps<PackedList | undefined> {
  if (!records) return undefined;
  const { rows, ...places } = records();
  yield;
  const about: About = { digest, ...places, otherKeys: [...otherKeys], problems };
  const first = JSON.stringify(about);
  yield;
  const { words, joined, starts, letters, offsets, postings } = index.words;
  if (!(words instanceof WordText)) return undefined;
  const order = new Uint32Array(index.references.length);
  let position = 0;
  for (const key of byKey.keys()) {
    order[positionWithin(index.references, 0, order.length, key)] = position;
    position += 1;
    if (position % STEP === 0) yield;
  }
  return {
    texts: [first, words.text, joined],
    numbers: [
      rows,
      order,
      words.starts,
      starts,
      letters,
      offsets,
      postings,
      new Uint32Array(index.identifiers.buffer),
      marks,
    ],
  };
}

const NUMBERS_PER_IDENTIFIER = Float64Array.BYTES_PER_ELEMENT / Uint32Array.BYTES_PER_ELEMENT;

/** What was packed; nothing for anything else. */
export function unpackList({ texts, numbers }: PackedList): KeptList | undefined {
  const [about = '', all = '', joined = ''] = texts;
  const [rows, order, places, starts, letters, offsets, postings, identifiers, marks] = numbers;
  const found = parsed(about);
  if (!rows || !order || !places || !starts || !letters || !offsets || !postings || !identifiers)
    return undefined;
  if (!marks || !found) return undefined;
  if (identifiers.length % NUMBERS_PER_IDENTIFIER !== 0) return undefined;
  const words = new WordText(all, places);
  const { digest, ...known } = found;
  return {
    known: { ...known, rows, otherKeys: new Map(known.otherKeys) },
    order,
    words: { words, joined, starts, letters, offsets, postings },
    identifiers: new Float64Array(identifiers.buffer),
    marks,
    digest,
  };
}

type About = Pick<KeptList, 'digest'> &
  Omit<KnownList, 'rows' | 'otherKeys'> & { readonly otherKeys: readonly [number, readonly string[]][] };

function parsed(about: string): About | undefined {
  try {
    const found: unknown = JSON.parse(about);
    return isAbout(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** What is within was written by this very program, which who reads the file makes sure of. */
function isAbout(found: unknown): found is About {
  if (!isFields(found)) return false;
  const { digest } = found;
  const lists = [found['keys'], found['texts'], found['spans'], found['otherKeys'], found['problems']];
  return typeof digest === 'string' && lists.every(Array.isArray);
}
