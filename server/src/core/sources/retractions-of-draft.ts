import type { RetractionIndex } from '../retractions/retraction';
import type { DraftProblem } from './bibliography';
import type { DraftFile } from './choose-base';
import type { Files } from './files';
import { placeBeside } from './find-beside';
import { pathFrom } from './paths';

/** The list of retractions that holds for a draft beside that of its base. */
export interface RetractionsOfDraft {
  readonly index?: RetractionIndex;
  /** Why there is none, though one is named. */
  readonly problems: readonly DraftProblem[];
  /** The absolute paths that it depends on, whether there is something or not. */
  readonly lookedAt: readonly string[];
}

/**
 * A draft as far as its list of retractions goes; `retractionsSetting` is what is set for drafts that name none and whose
 * base has none, relative to `root`.
 */
export interface DraftWithRetractions extends Pick<DraftFile, 'path' | 'root' | 'frontMatter'> {
  readonly retractionsSetting?: string;
}

const SETTING = 'The setting evidenceLens.retractions: ';

/**
 * Reads the list of retractions that a draft names under `retractions:` or, unless its base has one, that is set. Never
 * rejects.
 */
export async function retractionsOfDraft(
  { path, root, frontMatter, retractionsSetting = '' }: DraftWithRetractions,
  baseHasOne: boolean,
  files: Files,
  roots: readonly string[],
): Promise<RetractionsOfDraft> {
  const own = frontMatter.retractions;
  const written = own?.text ?? (baseHasOne ? '' : retractionsSetting);
  if (written.trim() === '') return { problems: [], lookedAt: [] };
  // A setting is for a whole folder, wherever in it a draft is.
  const from = own ? path : pathFrom(root, 'draft');
  const place = await placeBeside(written, { path: from, root }, files, roots);
  const { lookedAt } = place;
  const told = (message: string): RetractionsOfDraft => {
    const problem = {
      severity: 'warning',
      message: own ? message : `${SETTING}${message}`,
      file: '',
    } as const;
    return { problems: [{ ...problem, ...own?.place }], lookedAt };
  };
  if ('missing' in place) return told(place.missing);
  // Few drafts need what reads CSV.
  const { readRetractions } = await import('../retractions/read');
  const found = await readRetractions(place.path, written.trim(), files);
  return 'index' in found ? { index: found.index, problems: [], lookedAt } : told(found.problem);
}
