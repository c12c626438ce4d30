import { createHash } from 'node:crypto';

/**
 * A digest of a file that a bundled base is made from. It guards against nothing but chance. Those of all files are made at each start,
 * for which code of our own, not yet compiled for the machine, takes ten times as long.
 */
export function sourceDigest(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}
