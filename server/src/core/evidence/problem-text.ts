import type { Problem } from '../problem';
import { unsteered } from '../unsteered';

/**
 * A problem on one line, `file:line:col message`, line and column counted from one as editors count them,
 * without what steers how it is shown.
 */
export function problemText({ file, line, character, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line + 1}:${(character ?? 0) + 1}`;
  return unsteered(`${place} ${message}`);
}
