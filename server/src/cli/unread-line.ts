import type { UnreadFile } from './report';

/** `drafts/a.md:2:5: what is wrong.` The place is left out where there is none. */
export function unreadLine({ file, line, character = 0, message }: UnreadFile): string {
  return `${file}${line === undefined ? '' : `:${line + 1}:${character + 1}`}: ${message}`;
}
