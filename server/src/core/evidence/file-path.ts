import { quotePath } from './quote';

/** A path of a manifest: its plain form, or one sentence on why it is not followed. */
export type FilePath = { readonly path: string } | { readonly refused: string };

/**
 * The path of a file as a manifest gives it, relative to the base's folder, without `.` steps. Paths that are
 * absolute, that climb (`..`) or that are written with backslashes are refused, wherever they would lead.
 */
export function filePath(written: string): FilePath {
  const shown = quotePath(written);
  const refused = noRelativePath(written);
  if (refused !== undefined) return { refused };
  const steps = written.split('/').filter((step) => step !== '' && step !== '.');
  if (steps.includes('..')) {
    return { refused: `${shown} leaves the folder of the base: move the file into it.` };
  }
  return steps.length === 0 ? { refused: `${shown} names no file.` } : { path: steps.join('/') };
}

/** One sentence on why text is no relative path, or `undefined` when it is one; it may climb. */
export function noRelativePath(written: string): string | undefined {
  const shown = quotePath(written);
  if (/\p{Cc}/u.test(written)) return `${shown} is no path: take the control characters out.`;
  if (written.includes('\\')) return `${shown} has backslashes: separate folders by /.`;
  if (/^(?:\/|~|[a-z][a-z\d+.-]*:)/i.test(written)) {
    return `${shown} is not relative: give the path from the folder of this file.`;
  }
  return undefined;
}
