import { languages, type TextDocument, window, workspace } from 'vscode';
import type { JudgedLanguage } from '../../server/src/protocol';

const LANGUAGES: readonly JudgedLanguage[] = ['markdown', 'quarto', 'rmd', 'rmarkdown'];

/** Where files live: on disk, in a remote repository, or wherever the folders of the workspace are. */
const FILES = new Set([
  'file',
  'vscode-vfs',
  ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
]);

/** Where drafts live: there, or not yet saved. The old side of a comparison is none. */
const SCHEMES = [...FILES, 'untitled'];

const DRAFTS = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ scheme, language })));

/** What evidence bases and reference lists are written in, so that they count as the editor has them. */
const EVIDENCE = [...FILES].map((scheme) => ({
  scheme,
  pattern: '**/*.{yaml,yml,json,bib,bibtex,biblatex,ris,nbib,medline,enw,xml,enx}',
}));

/** The documents that are sent to the server. */
export const DOCUMENTS = [...DRAFTS, ...EVIDENCE];

/** Whether a document is a draft, which the server judges. */
export function isDraft(document: TextDocument): boolean {
  return languages.match(DRAFTS, document) > 0;
}

/** Whether a document may be one of a base's own files, or a reference list. */
export function isEvidenceFile(document: TextDocument): boolean {
  return languages.match(EVIDENCE, document) > 0;
}

/** The document of the active editor, if it is a draft. */
export function activeDraft(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isDraft(document) ? document : undefined;
}
