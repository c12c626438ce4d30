/** The line break that a text uses first; LF where it has none. */
export function newlineOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
