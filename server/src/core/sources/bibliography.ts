import { quotePath } from '../evidence/quote';
import type { Problem } from '../problem';
import type { DraftFile } from './choose-base';
import type { Files } from './files';
import { placeBeside } from './find-beside';
import type { Written } from './front-matter';
import { createJoiner, type JoinedLists, NO_LISTS } from './joined-lists';
import type { ListShelf } from './list-shelf';
import type { ListStore, Pace, StoredList } from './list-store';

/** The reference lists of a draft as one, and what is wrong with them, as far as they have been read. */
export interface Bibliography {
  readonly lists: JoinedLists;
  /** The absolute paths of the lists that were found, in the order in which the draft names them. */
  readonly paths: readonly string[];
  /** At the place in the draft that names the list. */
  readonly problems: readonly DraftProblem[];
  /** What is wrong within the lists, at its place; files are named by their absolute path. */
  readonly inLists: readonly Problem[];
  /** The absolute paths that it depends on, whether there is something or not. */
  readonly lookedAt: readonly string[];
  /** Settles when more is known, for which it is to be asked for again. Missing when everything is. */
  readonly more?: Promise<void>;
}

/** A problem at a place of a draft, with those in other files that it sums up; these are named by absolute path. */
export interface DraftProblem extends Problem {
  readonly details?: readonly Problem[];
  /** Nothing of the evidence is missing because of it. */
  readonly isHarmless?: true;
}

/** Reads the reference lists that a draft names. Never rejects. */
export type ReadBibliography = (
  draft: Pick<DraftFile, 'path' | 'root' | 'frontMatter'>,
  files: Files,
  roots: readonly string[],
) => Promise<Bibliography>;

/** Records told one by one; the rest is counted. */
const MOST_DETAILS = 20;

const NONE: Bibliography = { lists: NO_LISTS, paths: [], problems: [], inLists: [], lookedAt: [] };

/** A reader that remembers the lists it has read, and reads those again whose files may have changed. */
export function createBibliographyReader(pace?: Pace, shelf?: () => ListShelf | undefined): ReadBibliography {
  const join = createJoiner();
  let loaded: Promise<ListStore> | undefined;
  return async (draft, files, roots) => {
    const { bibliography } = draft.frontMatter;
    if (bibliography.length === 0) return NONE;
    const store = await (loaded ??= loadStore(pace, shelf?.()));
    const found = await Promise.all(bibliography.map((written) => find(written, draft, files, roots, store)));
    const read = found.map(problemsOf);
    const more = found.flatMap((one) => one.stored.more ?? []);
    return {
      lists: join(
        found.flatMap(({ path, stored: { list } }) => (list ? [{ path, list }] : [])),
        found.some(({ stored }) => stored.isLoading),
      ),
      paths: found.flatMap(({ path, stored: { fault } }) => (fault ? [] : [path])),
      problems: read.flatMap(({ problems }) => problems),
      inLists: read.flatMap(({ inList }) => inList),
      lookedAt: found.flatMap(({ lookedAt }) => lookedAt),
      ...(more.length > 0 && { more: Promise.race(more) }),
    };
  };
}

/** Most drafts need none of what reads lists. */
async function loadStore(pace: Pace | undefined, shelf: ListShelf | undefined): Promise<ListStore> {
  const { createListStore, IN_ONE_GO } = await import('./list-store');
  return createListStore(pace ?? IN_ONE_GO, shelf);
}

/** A list that a draft names: where it is, or was looked for, and what is known of it. */
interface Found {
  readonly written: Written;
  readonly path: string;
  readonly stored: StoredList;
  readonly lookedAt: readonly string[];
}

async function find(
  written: Written,
  draft: Pick<DraftFile, 'path' | 'root'>,
  files: Files,
  roots: readonly string[],
  store: ListStore,
): Promise<Found> {
  const place = await placeBeside(written.text, draft, files, roots);
  const { lookedAt } = place;
  if ('path' in place) {
    const stored = await store(place.path, written.text.trim(), files);
    return { written, path: place.path, stored, lookedAt };
  }
  return { written, path: '', stored: { fault: { message: place.missing }, isLoading: false }, lookedAt };
}

interface ListProblems {
  readonly problems: readonly DraftProblem[];
  readonly inList: readonly Problem[];
}

function problemsOf({ written, path, stored: { list, fault } }: Found): ListProblems {
  if (!fault) return { problems: summary(written, list?.problems ?? []), inList: list?.problems ?? [] };
  const { message, line, character = 0 } = fault;
  const place = line === undefined ? undefined : { line, character };
  const details = place ? [{ severity: 'error', message, file: path, ...place } as const] : [];
  return { problems: [problemAt(written, message, details)], inList: details };
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
