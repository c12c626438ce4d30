import { languages, type TextDocument, window } from 'vscode';
import type { JudgedLanguage } from '../../server/src/protocol';

const LANGUAGES: readonly JudgedLanguage[] = ['markdown', 'quarto', 'rmd', 'rmarkdown'];

/** Where drafts live: on disk, not yet saved, or in a remote repository. The old side of a comparison is none. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs'];

/** The documents that are sent to the server. */
export const DRAFTS = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ scheme, language })));

/** The document of the active editor, if it is a draft. */
export function activeDraft(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.match(DRAFTS, document) > 0 ? document : undefined;
}
