import type { Problem } from '../problem';

/**
 * A problem on one line, `file:line:col message`, line and column counted from one as editors count them.
 * Control characters, which a terminal could obey, become spaces.
 */
export function problemText({ file, line, character, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line + 1}:${(character ?? 0) + 1}`;
  return `${place} ${message}`.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
