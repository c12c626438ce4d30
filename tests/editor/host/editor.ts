import { strict as assert } from 'node:assert';
import {
  commands,
  type Diagnostic,
  languages,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** How long something may take to come about, in ms, on a machine that is busy with other things. */
const LIMIT = 45_000;

/** Waits until `look` finds something and gives that. Fails, saying what it waited for, after the time limit. */
export async function until<T>(what: string, look: () => T | PromiseLike<T>): Promise<NonNullable<T>> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > end) assert.fail(`It did not come about in time: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * A folder of the workspace that the tests run in: without a base of its own, with one of opposite opinions, or with a
 * reference list for its drafts.
 */
export type Folder = 'bundled' | 'doubters' | 'believers' | 'library';

/** The beginning of a draft in the folder `library` that has its reference list. */
export const WITH_LIBRARY = '---\nbibliography: library.bib\n---\n\n';

/** The place of a file in a folder of the workspace. */
export function uriIn(folder: Folder, file: string): Uri {
  const found = workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(found, `The workspace has the folder ${folder}.`);
  return Uri.joinPath(found.uri, file);
}

let drafts = 0;

/** Makes a draft in a folder and opens it, with the cursor at the marked offset. */
export async function openDraft(text: string, folder: Folder = 'bundled', offset = 0): Promise<TextEditor> {
  drafts += 1;
  const uri = uriIn(folder, `draft-${Date.now()}-${drafts}.md`);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return show(uri, offset);
}

/** Opens a file, with the cursor at an offset. */
export async function show(uri: Uri, offset = 0): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { preview: false });
  putCursor(editor, offset);
  return editor;
}

export function putCursor(editor: TextEditor, offset: number): void {
  const position = editor.document.positionAt(offset);
  editor.selection = new Selection(position, position);
}

/** Types text at the cursor, as the keyboard does. */
export async function type(text: string): Promise<void> {
  await commands.executeCommand('type', { text });
}

/** Takes back what was done last in the active editor, and waits until a document has a text again. */
export async function undone(document: TextDocument, text: string): Promise<void> {
  await commands.executeCommand('undo');
  await until('one undo takes it back', () => document.getText() === text);
}

/** The output that the panel shows. */
export function shownOutput(): TextDocument | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'output')?.document;
}

/** What Evidence Lens reports in a document, in the order of the text. */
export function reportedIn(document: TextDocument): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Evidence Lens')
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}

/** The code of a diagnostic, without the address of its page. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until exactly these codes are reported in a document, and gives what is. */
export async function untilReported(document: TextDocument, codes: readonly string[]): Promise<Diagnostic[]> {
  const wanted = codes.join(', ') || 'nothing';
  let last = '';
  try {
    return await until(`${wanted} is reported`, () => {
      const reported = reportedIn(document);
      last = reported.map(codeOf).join(', ');
      return last === codes.join(', ') ? reported : undefined;
    });
  } catch {
    return assert.fail(`Reported should be ${wanted}, but is ${last || 'nothing'} in: ${document.getText()}`);
  }
}
