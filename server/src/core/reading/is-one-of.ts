import type { Token } from './tokens';

/** Whether the token at an index is a word of a class; `false` where there is no such token. */
export function isOneOf(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return token !== undefined && words.has(token.norm);
}
