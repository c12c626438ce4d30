import { relative } from 'node:path';
import type { EvidenceBase } from '../core/evidence/base';
import type { Problem } from '../core/problem';
import type { RetractionIndex } from '../core/retractions/retraction';
import { placeKey } from '../core/sources/base-place';
import { createBibliographyReader, type DraftProblem } from '../core/sources/bibliography';
import { chooseBase } from '../core/sources/choose-base';
import { createStyleFinder } from '../core/sources/citation-style';
import { readFrontMatter } from '../core/sources/front-matter';
import { frontMatterBlock } from '../core/sources/front-matter-block';
import type { JoinedLists } from '../core/sources/joined-lists';
import { createOpener, type Library, type NoBase, type OpenBase } from '../core/sources/open-base';
import { projectRoot } from '../core/sources/project-root';
import { type RetractionsOfDraft, retractionsOfDraft } from '../core/sources/retractions-of-draft';
import { wholeBase } from '../core/sources/whole-base';
import { bundledBases } from './bundled-base';
import { absolutePath, diskFiles } from './disk-files';

/** What a draft is held against. Files in problems are named from the working directory. */
export type DraftEvidence = FoundEvidence | { readonly unreadable: string };

export interface FoundEvidence {
  /** The base with the references of the draft's own lists. */
  readonly base: EvidenceBase;
  /** Equal for drafts that are held against the same. */
  readonly id: string;
  /** Equal for drafts that have the same base, whatever their own lists. */
  readonly ownId: string;
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
  const findStyle = createStyleFinder();
  const opened = new Map<string, Promise<OpenBase | NoBase>>();
  return async (path, text, given) => {
    const draft = await draftAt(path, text);
    const roots = [draft.root];
    const library: Library = { roots, files: diskFiles(roots), bundled };
    const list = await readBibliography(draft, library.files, roots);
    const style = await findStyle(draft, library.files, roots);
    const named = [...list.problems, ...style.problems];
    const notedBeside = (retractions: RetractionIndex | undefined) =>
      retractionsOfDraft(draft, retractions !== undefined, library.files, roots);
    if (given) {
      const noted = await notedBeside(given.retractions);
      return found({ ownId: '', opened: given, lists: list.lists, noted }, [], named);
    }
    const choice = await chooseBase(draft, { roots, bundled: bundled.names }, library.files);
    const key = `${draft.root}\n${placeKey(choice.place)}`;
    const opening = opened.get(key) ?? createOpener(choice.place, library)();
    opened.set(key, opening);
    const base = await opening;
    if ('unreadable' in base) return { unreadable: `The evidence base cannot be read: ${base.unreadable}` };
    const noted = await notedBeside(base.retractions);
    const problems = [...draft.frontMatter.problems, ...choice.problems, ...named];
    const baseProblems = shown(base.base.problems, base.pathOf);
    return found({ ownId: key, opened: base, lists: list.lists, noted }, baseProblems, problems);
  };
}

async function draftAt(written: string, text: string) {
  const path = absolutePath(written);
  const root = await projectRoot(path, diskFiles([]), absolutePath('.'));
  return { path, root, frontMatter: readFrontMatter(frontMatterBlock(text)) };
}

/** What the evidence of a draft is put together from. */
interface Parts {
  readonly ownId: string;
  readonly opened: Pick<OpenBase, 'base' | 'retractions'>;
  readonly lists: JoinedLists;
  readonly noted: RetractionsOfDraft;
}

function found(
  { ownId, opened, lists, noted }: Parts,
  baseProblems: readonly Problem[],
  named: readonly DraftProblem[],
): FoundEvidence {
  const draftProblems = [...named, ...noted.problems].map((problem) =>
    problem.details ? { ...problem, details: shown(problem.details, (file) => file) } : problem,
  );
  const id = [ownId, ...lists.lists.map(({ file }) => file), ...noted.lookedAt].join('\n');
  return { base: wholeBase(opened, noted.index, lists), id, ownId, baseProblems, draftProblems };
}

/** Problems with their files as a person finds them from where the command was given. */
function shown(problems: readonly Problem[], pathOf: (file: string) => string): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, file: relative('.', pathOf(problem.file)) }));
}
