import { unsteered } from '../unsteered';

/** Longer text says nothing more in a message. */
const LONGEST_TEXT = 60;
/** Paths are shown whole, as they are there to be found. */
const LONGEST_PATH = 4096;

/**
 * Text of a file as a message quotes it: in double quotes, on one line, cut after 60 characters, and
 * without what steers how it is shown.
 */
export function quote(text: string): string {
  return quoted(text, LONGEST_TEXT);
}

/** A path as a message quotes it: as `quote` does, but not cut. */
export function quotePath(path: string): string {
  return quoted(path, LONGEST_PATH);
}

function quoted(text: string, longest: number): string {
  const line = unsteered(text.slice(0, longest));
  return `"${text.length > longest ? `${line.trimEnd()}...` : line}"`;
}
