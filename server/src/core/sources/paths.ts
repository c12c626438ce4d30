/**
 * Absolute paths as they are compared here: `/` between folders on every system, a drive as `c:/`, none at the
 * end but that of a root, no `.` or `..` in between.
 */

/** What comes before the first folder: `/`, `c:/`, or `//server/share/`. */
const ROOT = /^(?:\/\/[^/]+\/[^/]+\/?|[a-z]:\/|\/)/i;

/** Whether a path begins at a root, so that it means the same wherever it is written. */
export function isAbsolute(path: string): boolean {
  return ROOT.test(path);
}

/** The path in that form. One that is not absolute is taken from the root. `..` ends at the root. */
export function tidyPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const root = ROOT.exec(slashed)?.[0] ?? '';
  const steps: string[] = [];
  for (const step of slashed.slice(root.length).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const start =
    root === '' ? '/' : root.replace(/[^/]$/, '$&/').replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
  return steps.length > 0 || start.length < 4 ? `${start}${steps.join('/')}` : start.slice(0, -1);
}

/** The path that a relative one leads to from a folder. An absolute one stays what it is. */
export function pathFrom(folder: string, written: string): string {
  return tidyPath(isAbsolute(written) ? written : `${folder.replace(/\/$/, '')}/${written}`);
}

/** The folder that a file or folder lies in; the root lies in itself. */
export function folderOf(path: string): string {
  return pathFrom(path, '..');
}

/** The last step of a path, a file's name. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a path is the folder itself or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The folders around a path, the nearest first, the root last. */
export function foldersAround(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === path ? [] : [folder, ...foldersAround(folder)];
}

/** The folders around a path up to `top`, the nearest first; none when the path is not below `top`. */
export function foldersUpTo(top: string, path: string): readonly string[] {
  return foldersAround(path).filter((folder) => isWithin(top, folder));
}

/** The way from a folder to a path, `../` where it climbs; empty for the folder itself. Across drives, the path. */
export function relativePath(folder: string, path: string): string {
  let shared = folder;
  let climbs = '';
  while (!isWithin(shared, path)) {
    if (folderOf(shared) === shared) return path;
    shared = folderOf(shared);
    climbs += '../';
  }
  return `${climbs}${path.slice(shared.length).replace(/^\//, '')}`;
}
