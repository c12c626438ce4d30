import { type Uri, WorkspaceEdit, workspace } from 'vscode';

/** A file to be made where there is none. */
export interface FileToMake {
  readonly uri: Uri;
  readonly text: string;
}

/** Makes all of the files in one step, which the editor can undo, or none. Gives whether they were made. */
export async function makeFiles(files: readonly FileToMake[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const { uri, text } of files) edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  const isMade = await workspace.applyEdit(edit);
  // The editor leaves what it has made when the disk is full.
  if (!isMade) await Promise.all(files.map(takeAway));
  return isMade;
}

/** Takes a file away that holds what it was to hold, or the beginning of that: anything else is somebody else's. */
async function takeAway({ uri, text }: FileToMake): Promise<void> {
  try {
    const there = new TextDecoder().decode(await workspace.fs.readFile(uri));
    if (text.startsWith(there)) await workspace.fs.delete(uri);
  } catch {
    // It was not made, or cannot be taken away.
  }
}
