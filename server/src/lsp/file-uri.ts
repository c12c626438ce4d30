import { isAbsolute, tidyPath } from '../core/sources/paths';

/**
 * The absolute path of a `file:` URI, as paths are compared; clients write the same file in different ways
 * (`c%3A`, `C:`). `undefined` for other schemes and what is no URI.
 */
export function pathOfUri(uri: string): string | undefined {
  const [, host = '', path = ''] = /^file:\/\/([^/]*)(\/[^?#]*)/i.exec(uri) ?? [];
  if (path === '') return undefined;
  try {
    const decoded = decodeURIComponent(path);
    if (host !== '' && host !== 'localhost') return tidyPath(`//${host}${decoded}`);
    return tidyPath(decoded.replace(/^\/(?=[a-z]:)/i, ''));
  } catch {
    return undefined;
  }
}

/** The `file:` URI of an absolute path. */
export function uriOfPath(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('//')) return `file:${encoded}`;
  return isAbsolute(path) && !path.startsWith('/') ? `file:///${encoded}` : `file://${encoded}`;
}
