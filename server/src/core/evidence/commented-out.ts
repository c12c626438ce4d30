/**
 * Whether a YAML file holds comments and nothing else: a team that keeps records as comments for later knows that
 * there are none yet. Of files in other formats, and of one without any text, it says no.
 */
export function isCommentedOut(file: string, text: string): boolean {
  if (!/\.ya?ml$/i.test(file) || !text.includes('#')) return false;
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}
