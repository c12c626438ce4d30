import { relative } from 'node:path';
import type { EvidenceBase } from '../core/evidence/base';
import type { Problem } from '../core/problem';
import type { RetractionIndex } from '../core/retractions/retraction';
import { placeKey } from '../core/sources/base-place';
import { createBibliographyReader, type DraftProblem } from '../core/sources/bibliography';
import { chooseBase } from '../core/sources/choose-base';
import { readFrontMatter } from '../core/sources/front-matter';
import { frontMatterBlock } from '../core/sources/front-matter-block';
import type { JoinedLists } from '../core/sources/joined-lists';
import { createOpener, type Library, type NoBase, type OpenBase } from '../core/sources/open-base';
import { projectRoot } from '../core/sources/project-root';
import { retractionsOfDraft } from '../core/sources/retractions-of-draft';
import { wholeBase } from '../core/sources/whole-base';
import { bundledBases } from './bundled-base';
import { absolutePath, diskFiles } from './disk-files';

/** What a draft is held against. Files in problems are named from the working directory. */
export type DraftEvidence = FoundEvidence | { readonly unreadable: string };

export interface FoundEvidence {
  /** The base with the references of the draft's own lists. */
  readonly base: EvidenceBase;
  /** The base by itself, the very same one for every draft that is held against it. */
  readonly own: EvidenceBase;
  readonly baseProblems: readonly Problem[];
  /** What the draft names and could not be followed or read. */
  readonly draftProblems: readonly DraftProblem[];
}

/**
 * Finds the evidence of a draft by its path and text: in the base that is given, or else in the one that its front
 * matter names, that of the nearest manifest above it in its project, or the bundled one. Never rejects.
 */
export type FindEvidence = (
  path: string,
  text: string,
  given?: Pick<OpenBase, 'base' | 'retractions'>,
) => Promise<DraftEvidence>;

/** A finder that opens each base once. */
export function createEvidenceFinder(): FindEvidence {
  const bundled = bundledBases();
  const readBibliography = createBibliographyReader();
  const opened = new Map<string, Promise<OpenBase | NoBase>>();
  return async (path, text, given) => {
    const draft = await draftAt(path, text);
    const roots = [draft.root];
    const library: Library = { roots, files: diskFiles(roots), bundled };
    const list = await readBibliography(draft, library.files, roots);
    const notedBeside = (retractions: RetractionIndex | undefined) =>
      retractionsOfDraft(draft, retractions !== undefined, library.files, roots);
    if (given) {
      const noted = await notedBeside(given.retractions);
      return found(given, [], list.lists, [...list.problems, ...noted.problems], noted.index);
    }
    const choice = await chooseBase(draft, { roots, bundled: bundled.names }, library.files);
    const key = `${draft.root}\n${placeKey(choice.place)}`;
    const opening = opened.get(key) ?? createOpener(choice.place, library)();
    opened.set(key, opening);
    const base = await opening;
    if ('unreadable' in base) return { unreadable: `The evidence base cannot be read: ${base.unreadable}` };
    const noted = await notedBeside(base.retractions);
    const problems = [...draft.frontMatter.problems, ...choice.problems, ...list.problems, ...noted.problems];
    const baseProblems = shown(base.base.problems, base.pathOf);
    return found(base, baseProblems, list.lists, problems, noted.index);
  };
}

async function draftAt(written: string, text: string) {
  const path = absolutePath(written);
  const root = await projectRoot(path, diskFiles([]), absolutePath('.'));
  return { path, root, frontMatter: readFrontMatter(frontMatterBlock(text)) };
}

function found(
  opened: Pick<OpenBase, 'base' | 'retractions'>,
  baseProblems: readonly Problem[],
  lists: JoinedLists,
  problems: readonly DraftProblem[],
  noted: RetractionIndex | undefined,
): FoundEvidence {
  const draftProblems = problems.map((problem) =>
    problem.details ? { ...problem, details: shown(problem.details, (file) => file) } : problem,
  );
  return { base: wholeBase(opened, noted, lists), own: opened.base, baseProblems, draftProblems };
}

/** Problems with their files as a person finds them from where the command was given. */
function shown(problems: readonly Problem[], pathOf: (file: string) => string): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, file: relative('.', pathOf(problem.file)) }));
}
