import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { NewBase, NewBaseParams } from '../../../server/src/protocol';
import { makeFiles } from '../make-files';
import type { ServerProcess } from '../server-process';
import { tellError, tellInformation } from '../tell';
import { withProgress } from '../with-progress';

const NEW_BASE = 'evidenceLens.newBase';

/** Evidence Lens: New Evidence Base... Asks where and from which reference list, and makes files with examples. */
export function registerNewBase(server: Pick<ServerProcess, 'newBase'>): Disposable {
  return commands.registerCommand(NEW_BASE, async () => {
    const folder = await askFolder();
    const bibliography = folder && (await askBibliography(folder));
    if (!folder || !bibliography) return;
    const made = await withProgress('Reading the reference list', () =>
      server.newBase({ folder: nameOf(folder), ...bibliography }),
    );
    if (!made) return;
    if ('refused' in made) await tellError(made.refused);
    else await make(folder, made.files);
  });
}

async function askFolder(): Promise<Uri | undefined> {
  const [first] = workspace.workspaceFolders ?? [];
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: 'Folder for the new evidence base',
    openLabel: 'Make Evidence Base Here',
    ...(first && { defaultUri: first.uri }),
  });
  return chosen?.[0];
}

const WITH_LIST = 'From a reference list...';
const WITHOUT_LIST = 'Without a reference list';

/** The reference list to begin with, which may be none; nothing when the question was dismissed. */
async function askBibliography(folder: Uri): Promise<Pick<NewBaseParams, 'bibliography'> | undefined> {
  const answer = await window.showQuickPick([WITH_LIST, WITHOUT_LIST], { title: 'New evidence base' });
  if (answer !== WITH_LIST) return answer === undefined ? undefined : {};
  const chosen = await window.showOpenDialog({
    title: 'Reference list',
    openLabel: 'Use',
    defaultUri: folder,
  });
  const uri = chosen?.[0];
  if (!uri) return undefined;
  const text = (await workspace.openTextDocument(uri)).getText();
  const inside = `${folder.toString().replace(/\/$/, '')}/`;
  const isThere = uri.toString().startsWith(inside);
  const path = isThere ? uri.path.slice(folder.path.replace(/\/$/, '').length + 1) : nameOf(uri);
  return { bibliography: { path, text, isThere } };
}

/** Makes the files and opens the one to begin with. */
async function make(folder: Uri, files: Extract<NewBase, { files: unknown }>['files']): Promise<void> {
  const targets = files.map(({ path, text }) => ({ path, text, uri: Uri.joinPath(folder, path) }));
  const there = await Promise.all(targets.map(async ({ uri, path }) => ((await exists(uri)) ? [path] : [])));
  const inTheWay = there.flat();
  if (inTheWay.length > 0) {
    const names = inTheWay.join(', ');
    await tellError(`${nameOf(folder)} has ${names} already, so nothing was made.`);
    return;
  }
  if (!(await makeFiles(targets))) {
    const name = nameOf(folder);
    await tellError(
      `The files could not be made in ${name}: see whether the disk has room and you may write there.`,
    );
    return;
  }
  await window.showTextDocument(Uri.joinPath(folder, 'concepts.yaml'));
  await tellInformation(
    'The new evidence base holds examples in comments: uncomment them, and put your own subject in their place.',
  );
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function nameOf(uri: Uri): string {
  return uri.path.split('/').findLast(Boolean) ?? '';
}
