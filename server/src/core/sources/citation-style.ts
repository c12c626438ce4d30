import type { ChosenStyle } from '../bibliography/styles/formatters';
import type { ReadStyle } from '../bibliography/styles/read-style';
import { DEFAULT_STYLE, styleName } from '../bibliography/styles/style';
import { Cache } from '../cache';
import { quotePath } from '../evidence/quote';
import type { Problem } from '../problem';
import type { DraftProblem } from './bibliography';
import type { DraftFile } from './choose-base';
import type { Files } from './files';
import { findBeside } from './find-beside';

/** The citation style of a draft. */
export interface StyleOfDraft {
  readonly chosen: ChosenStyle;
  /** Why it is not the one that is named. */
  readonly problems: readonly DraftProblem[];
  /** The absolute paths that it depends on, whether there is something or not. */
  readonly lookedAt: readonly string[];
}

/** A draft as far as its style goes; `styleSetting` is what is set for drafts that name none. */
export interface StyledDraft extends Pick<DraftFile, 'path' | 'root' | 'frontMatter'> {
  readonly styleSetting?: string;
}

/** Finds the style of a draft. Never rejects. */
export type FindStyle = (draft: StyledDraft, files: Files, roots: readonly string[]) => Promise<StyleOfDraft>;

const MOST_KEPT = 8;

/**
 * Makes a finder of styles: that which the draft names under `csl:`, or else the one that is set, both by the name
 * of one that comes with the product or by a path relative to the draft or its project; or else the first of those. A style
 * that cannot be had is told, and the next one holds. Files are parsed once for each content.
 */
export function createStyleFinder(): FindStyle {
  const read = new Cache<ReadStyle>(MOST_KEPT);
  return async (draft, files, roots) => {
    const { csl } = draft.frontMatter;
    const problems: DraftProblem[] = [];
    const lookedAt: string[] = [];
    const named = [
      { written: csl?.text, place: csl?.place, intro: '' },
      { written: draft.styleSetting, place: undefined, intro: 'The setting evidenceLens.citationStyle: ' },
    ];
    for (const { written = '', place, intro } of named) {
      if (written.trim() === '') continue;
      const chosen = styleName(written);
      if (chosen !== undefined) return { chosen, problems, lookedAt };
      // The setting counts only where the draft names no style that can be had.
      // oxlint-disable-next-line no-await-in-loop
      const found = await findBeside(written, draft, files, roots);
      lookedAt.push(...found.lookedAt);
      // oxlint-disable-next-line no-await-in-loop
      const opened = 'text' in found.text ? await readOnce(read, found.path, found.text.text) : found.text;
      if ('style' in opened) return { chosen: opened.style, problems, lookedAt };
      problems.push({ ...problemAt(written, found.path, opened.problem, intro), ...place });
    }
    return { chosen: DEFAULT_STYLE, problems, lookedAt };
  };
}

async function readOnce(kept: Cache<ReadStyle>, path: string, text: string): Promise<ReadStyle> {
  // Most drafts need none of what reads XML.
  const { readStyle } = await import('../bibliography/styles/read-style');
  return kept.get(`${path}\n${text}`, () => readStyle(path, text));
}

/** A fault within the file is told at its own place, too. */
function problemAt(
  written: string,
  path: string,
  { message, line, character = 0 }: Pick<Problem, 'message' | 'line' | 'character'>,
  intro: string,
): DraftProblem {
  // Whatever the style, the evidence is all there.
  const told = { severity: 'warning', file: '', isHarmless: true } as const;
  if (line === undefined) return { ...told, message: `${intro}${message}` };
  const summary = `${intro}${quotePath(written.trim())} cannot be used, line ${line + 1}: ${message}`;
  const detail: Problem = { severity: 'warning', message, file: path, line, character };
  return { ...told, message: summary, details: [detail] };
}
