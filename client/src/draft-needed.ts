import type { TextDocument } from 'vscode';
import { activeDraft } from './languages';
import { tellInformation } from './tell';

/** The draft of the active editor, for a command that does nothing without one; tells so where there is none. */
export async function draftNeeded(): Promise<TextDocument | undefined> {
  const draft = activeDraft();
  if (!draft) await tellInformation('Open a draft first: a Markdown, Quarto or R Markdown file.');
  return draft;
}
