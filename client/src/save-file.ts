import { type Uri, workspace } from 'vscode';
import { whyNotSaved } from './why-not-saved';

/** Saves a file, over one that is there: whole, or not at all. Gives why it could not, as the end of a sentence. */
export async function saveFile(target: Uri, bytes: Uint8Array): Promise<string | undefined> {
  const beside = target.with({ path: `${target.path}.${crypto.randomUUID()}` });
  try {
    await workspace.fs.writeFile(beside, bytes);
    await workspace.fs.rename(beside, target, { overwrite: true });
    return undefined;
  } catch (error) {
    // There may be nothing to take away.
    await Promise.resolve(workspace.fs.delete(beside)).catch(() => undefined);
    return whyNotSaved(error);
  }
}
