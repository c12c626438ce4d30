/** The words of a text as a list, so that long lists of names stay readable. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
