import { bibtexWriter } from './bibtex';
import { cslJsonWriter } from './csl-json';
import type { WrittenFormat } from './formats';
import { risWriter } from './ris';
import type { ReferenceWriter } from './writer';

/** What writes references, by format. */
export const WRITERS: Readonly<Record<WrittenFormat, ReferenceWriter>> = {
  bibtex: bibtexWriter,
  ris: risWriter,
  'csl-json': cslJsonWriter,
};
