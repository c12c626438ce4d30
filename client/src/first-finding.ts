import {
  commands,
  type Diagnostic,
  Disposable,
  languages,
  Selection,
  type TextDocument,
  window,
} from 'vscode';
import type { Drafts } from './last-draft';
import { tellInformation } from './tell';

const OPEN_EXAMPLE = 'evidenceLens.openExample';

/** How long a draft that was just opened may take until something is reported in it, in ms. */
const PATIENCE = 5000;

/**
 * Puts the cursor on what is reported first in the draft that was worked on last, or in the example where there is none.
 * Gives whether there is something; tells what to do where there is not.
 */
export async function goToFirstFinding(drafts: Pick<Drafts, 'last'>): Promise<boolean> {
  if (!drafts.last()) await commands.executeCommand(OPEN_EXAMPLE);
  const draft = drafts.last() ?? window.activeTextEditor?.document;
  const finding = draft && (await firstFinding(draft));
  if (!finding) {
    const answer = await tellInformation(
      'Nothing is reported in this draft. The example has something to see.',
      'Open Example Draft',
    );
    if (answer !== undefined) await commands.executeCommand(OPEN_EXAMPLE);
    return false;
  }
  const { viewColumn } = window.visibleTextEditors.find(({ document }) => document === draft) ?? {};
  const editor = await window.showTextDocument(draft, viewColumn === undefined ? {} : { viewColumn });
  editor.selection = new Selection(finding.range.start, finding.range.start);
  editor.revealRange(finding.range);
  return true;
}

/** What is reported first in a draft, once something is. */
async function firstFinding(draft: TextDocument): Promise<Diagnostic | undefined> {
  const [first] = reportedIn(draft);
  if (first) return first;
  return new Promise((resolve) => {
    const end = (found: Diagnostic | undefined): void => {
      follows.dispose();
      resolve(found);
    };
    const late = setTimeout(() => end(undefined), PATIENCE);
    const follows = Disposable.from(
      { dispose: () => clearTimeout(late) },
      languages.onDidChangeDiagnostics(() => {
        const [found] = reportedIn(draft);
        if (found) end(found);
      }),
    );
  });
}

function reportedIn({ uri }: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Evidence Lens')
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}
