import { isAbsolute, tidyPath } from '../core/sources/paths';

/** A URI of a file system: its scheme, its authority and its path. A drive, such as `c:/`, is no scheme. */
const HIERARCHICAL = /^([a-z][a-z0-9+.-]+):(?:\/\/([^/?#\\]*))?(\/[^?#]*)/i;

/** Documents of these are in no folder, though some of them have a path. */
const NOWHERE = new Set(['untitled']);

/**
 * The absolute path of a URI, as paths are compared; clients write the same file in different ways (`c%3A`, `C:`). What
 * lies in another file system than the disk gets a root of its own, which no path on disk has: `//memfs:/@host/a.md` is
 * `memfs://host/a.md`. `undefined` for documents that are in no folder, and for what is no such URI.
 */
export function pathOfUri(uri: string): string | undefined {
  const [, written = '', host, path = ''] = HIERARCHICAL.exec(uri) ?? [];
  const scheme = written.toLowerCase();
  if (path === '' || NOWHERE.has(scheme)) return undefined;
  try {
    const decoded = decodeURIComponent(path);
    if (scheme !== 'file') return tidyPath(`//${scheme}:/@${host ?? ''}/${decoded}`);
    // No name of a server has a colon; the roots of other file systems have one.
    if (host === undefined || host.includes(':')) return undefined;
    if (host !== '' && host !== 'localhost') return tidyPath(`//${host}${decoded}`);
    return tidyPath(decoded.replace(/^\/(?=[a-z]:)/i, ''));
  } catch {
    return undefined;
  }
}

/** The roots that `pathOfUri` gives to other file systems. */
const OTHER_ROOT = /^\/\/([a-z][a-z0-9+.-]+):\/@([^/]*)/;

/** Whether an absolute path is one on disk, and not of another file system. */
export function isOnDisk(path: string): boolean {
  return !OTHER_ROOT.test(path);
}

/** The URI of an absolute path, on disk or in another file system. */
export function uriOfPath(path: string): string {
  const [root, scheme, authority = ''] = OTHER_ROOT.exec(path) ?? [];
  if (root !== undefined) {
    const steps = encoded(path.slice(root.length)) || '/';
    return authority === '' ? `${scheme}:${steps}` : `${scheme}://${authority}${steps}`;
  }
  if (path.startsWith('//')) return `file:${encoded(path)}`;
  return isAbsolute(path) && !path.startsWith('/') ? `file:///${encoded(path)}` : `file://${encoded(path)}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
