/** Whether a sticky expression matches at an offset; its `lastIndex` is behind the match then. */
export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
