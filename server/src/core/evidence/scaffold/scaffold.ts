import * as v from 'valibot';
import { readReferences } from '../../bibliography/read';
import { filePath } from '../file-path';
import { problemText } from '../problem-text';
import { quotePath } from '../quote';
import { CitationKey } from '../schema/common';
import { annotationsFile } from './annotations';
import { claimsFile } from './claims';
import { CONCEPTS } from './concepts';
import { factsFile } from './facts';
import { manifestFile } from './manifest';
import { REFERENCES } from './references';
import { type Source, stubsOf, trialsFile } from './trials';

/** A file to be made. */
export interface NewFile {
  /** Relative to the folder of the base, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** What is in it, in a few words. */
  readonly holds: string;
}

/** A reference list to begin with. */
export interface Bibliography {
  /** Where it is, or is to be, relative to the folder of the base. */
  readonly path: string;
  readonly text: string;
  /** Whether it is in the folder already. */
  readonly isThere: boolean;
}

/** The files of a new base, or one sentence on why there can be none. */
export type Scaffold =
  | {
      readonly files: readonly NewFile[];
      /** How many references were found. */
      readonly references: number;
      /** What is wrong with the reference list, a line each. */
      readonly problems: readonly string[];
    }
  | { readonly refused: string };

/** Nobody types a longer key. */
const LONGEST_KEY = 200;

/** The reference of the example in `references.yaml`. */
const EXAMPLE: Source = {
  id: 'smith2001',
  title: '80 hikers drank tea or water; two hours later they were equally thirsty.',
  author: [{ family: 'Smith' }],
};

/**
 * The files of a new evidence base in a folder of the given name: a manifest, and one file for each kind of record, in which all records are
 * commented examples that are sound once they are uncommented. With a bibliography, in any format that
 * `readReferences` knows, the examples speak of its references; one that is in no such format, or holds none, is
 * refused.
 */
export function scaffold(folder: string, bibliography?: Bibliography): Scaffold {
  if (!bibliography) {
    const list = { path: 'references.yaml', text: REFERENCES, holds: 'the reference list' };
    const [manifest, ...records] = ownFiles(folder, list.path, [EXAMPLE], 1);
    return { files: [manifest, list, ...records], references: 0, problems: [] };
  }
  const { path, text, isThere } = bibliography;
  const written = filePath(path);
  if ('refused' in written) return written;
  const { references, problems } = readReferences(path, text);
  const items = [...new Map(references.map(({ value }) => [value.id, value])).values()];
  const sources = items.filter(isCitable);
  if (sources.length === 0) {
    const refused = problems[0]?.message ?? `${quotePath(path)} holds no reference that a draft could cite.`;
    return { refused };
  }
  const [manifest, ...records] = ownFiles(folder, path, sources, items.length);
  if ([manifest, ...records].some((own) => own.path === path.toLowerCase())) {
    return {
      refused: `A base has a file ${quotePath(path)} of its own: give the reference list another name.`,
    };
  }
  const copy = isThere ? [] : [{ path, text, holds: 'a copy of your reference list' }];
  const files = [manifest, ...copy, ...records];
  return { files, references: items.length, problems: problems.map(problemText) };
}

/** Whether records and drafts can speak of a reference by its key. */
function isCitable({ id }: Source): boolean {
  return id.length <= LONGEST_KEY && v.is(CitationKey, id);
}

/** All files of a base but its reference list, the manifest first. `amount` is how many references there are in all. */
function ownFiles(
  folder: string,
  references: string,
  sources: readonly Source[],
  amount: number,
): [NewFile, ...NewFile[]] {
  const stubs = stubsOf(sources);
  const first = stubs[0] ?? { id: EXAMPLE.id, reference: EXAMPLE.id };
  return [
    {
      path: 'evidence.yaml',
      text: manifestFile(folder, references),
      holds: 'what the base is called, and the list of its files',
    },
    { path: 'concepts.yaml', text: CONCEPTS, holds: 'the words of your subject, with every name they go by' },
    {
      path: 'trials.yaml',
      text: trialsFile(stubs, amount - stubs.length),
      holds: 'what each study did and found',
    },
    { path: 'claims.yaml', text: claimsFile(first.id), holds: 'what the studies say together' },
    { path: 'facts.yaml', text: factsFile(first.reference), holds: 'figures, and what holds or not' },
    {
      path: 'annotations.yaml',
      text: annotationsFile(first.reference),
      holds: 'what your reference list has no place for',
    },
  ];
}
