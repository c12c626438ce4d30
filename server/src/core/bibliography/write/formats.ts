/** The formats that references are written in, by the names of the command line. */
export const WRITTEN_FORMATS = ['bibtex', 'ris', 'csl-json'] as const;
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];
