import type { ReferenceList } from '../bibliography/reference-list';
import { Cache } from '../cache';
import { digest } from '../evidence/digest';
import { doubts } from '../evidence/found-text';
import { quotePath } from '../evidence/quote';
import type { Problem } from '../problem';
import type { DraftFile } from './choose-base';
import type { Files } from './files';
import { type FoundFile, findBeside } from './find-beside';
import type { Written } from './front-matter';

/**
 * References of one or more lists, in files named by their absolute path. Where the same key stands twice, the first
 * counts. Lists that are equal are the very same value.
 */
export type References = ReferenceList['references'];

/** The reference lists of a draft as one, and what is wrong with them. */
export interface Bibliography {
  readonly references: References;
  /** The lists that were found, in the order in which the draft names them. */
  readonly lists: readonly ListFile[];
  /** At the place in the draft that names the list. */
  readonly problems: readonly DraftProblem[];
  /** What is wrong within the lists, at its place; files are named by their absolute path. */
  readonly inLists: readonly Problem[];
  /** The absolute paths that it depends on, whether there is something or not. */
  readonly lookedAt: readonly string[];
}

/** A file with a reference list, by its absolute path. */
export interface ListFile {
  readonly path: string;
  readonly text: string;
}

/** A problem at a place of a draft, with those in other files that it sums up; these are named by absolute path. */
export interface DraftProblem extends Problem {
  readonly details?: readonly Problem[];
  /** All that it sums up are warnings: nothing is missing because of it. */
  readonly isHarmless?: true;
}

/** Reads the reference lists that a draft names. Never rejects. */
export type ReadBibliography = (
  draft: Pick<DraftFile, 'path' | 'root' | 'frontMatter'>,
  files: Files,
  roots: readonly string[],
) => Promise<Bibliography>;

/** Lists kept parsed: those of some drafts, in the version at hand and the one before. */
const MOST_KEPT = 20;
/** Records told one by one; the rest is counted. */
const MOST_DETAILS = 20;

const NONE: Bibliography = { references: [], lists: [], problems: [], inLists: [], lookedAt: [] };

/** A reader that remembers the lists it has read by their content. */
export function createBibliographyReader(): ReadBibliography {
  const lists = new Cache<ReferenceList>(MOST_KEPT);
  const joined = new Cache<References>(MOST_KEPT);
  return async (draft, files, roots) => {
    const { bibliography } = draft.frontMatter;
    if (bibliography.length === 0) return NONE;
    // Most drafts need none of what reads lists.
    const { readReferences } = await import('../bibliography/read');
    const parse: Parse = (path, text) => {
      const key = `${path} ${digest(text)}`;
      return { key, ...lists.get(key, () => readReferences(path, text)) };
    };
    const found = await Promise.all(
      bibliography.map((written) => findBeside(written.text, draft, files, roots)),
    );
    const read = bibliography.flatMap((written, index) => {
      const file = found[index];
      return file ? [readList(written, file, parse)] : [];
    });
    return {
      // Drafts that name the same lists share what is made of them.
      references: joined.get(read.map(({ key }) => key).join('\n'), () => join(read)),
      lists: found.flatMap(({ path, text }) => ('text' in text ? [{ path, text: text.text }] : [])),
      problems: read.flatMap(({ problems }) => problems),
      inLists: read.flatMap(({ inList }) => inList),
      lookedAt: found.flatMap(({ lookedAt }) => lookedAt),
    };
  };
}

/** Reads a list; the key is the same for the same text of the same file. */
type Parse = (path: string, text: string) => ReferenceList & { readonly key: string };

interface ReadList {
  readonly key: string;
  readonly references: References;
  readonly problems: readonly DraftProblem[];
  readonly inList: readonly Problem[];
}

function readList(written: Written, { path, text: found }: FoundFile, parse: Parse): ReadList {
  if ('text' in found) {
    const { key, references, problems } = parse(path, found.text);
    const inList = [...doubts(path, found), ...problems];
    return { key, references, problems: summary(written, inList), inList };
  }
  const { message, line, character = 0 } = found.problem;
  const place = line === undefined ? undefined : { line, character };
  const details = place ? [{ severity: 'error', message, file: path, ...place } as const] : [];
  return { key: '', references: [], problems: [problemAt(written, message, details)], inList: details };
}

/** `"refs.bib" has 2 problems, the first in line 5: ...`, with each of them behind it. */
function summary(written: Written, problems: readonly Problem[]): readonly DraftProblem[] {
  const [first] = problems;
  if (!first) return [];
  const many = problems.length === 1 ? 'a problem' : `${problems.length} problems, the first`;
  const place = first.line === undefined ? '' : ` in line ${first.line + 1}`;
  const message = `${quotePath(written.text)} has ${many}${place}: ${first.message}`;
  const isHarmless = problems.every(({ severity }) => severity === 'warning');
  const told = problemAt(written, message, problems.slice(0, MOST_DETAILS));
  return [{ ...told, ...(isHarmless && { isHarmless }) }];
}

function problemAt({ place }: Written, message: string, details: readonly Problem[]): DraftProblem {
  return { severity: 'warning', message, file: '', ...place, ...(details.length > 0 && { details }) };
}

function join(lists: readonly Pick<ReadList, 'references'>[]): References {
  const references = new Map<string, References[number]>();
  for (const one of lists.flatMap((list) => list.references)) {
    if (!references.has(one.key)) references.set(one.key, one);
  }
  return [...references.values()];
}
