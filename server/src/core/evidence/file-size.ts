/** The largest file of a base or draft that is read, in bytes on disk and in UTF-16 code units in memory. */
export const MAX_FILE_SIZE = 8 * 1024 * 1024;

/** The largest reference list, in the same; its formats are read a hundred times as fast as YAML. */
export const MAX_LIST_SIZE = 256 * 1024 * 1024;

/** The extensions of formats that are read at that size. JSON may be another file of a base, which its reader refuses. */
const LISTS = /\.(?:bib|bibtex|biblatex|ris|nbib|medline|xml|enx|json)$/i;

/** Whether a path is that of a reference list which may be large. */
export function isList(path: string): boolean {
  return LISTS.test(path);
}

/** What is said of a file that is larger than can be read. */
export function tooLarge(most: number): string {
  return `The file is larger than ${most / 1024 / 1024} MiB: split it into several files.`;
}
