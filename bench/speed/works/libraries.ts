import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { createListStore, IN_ONE_GO, type StoredFiles } from '../../../server/src/core/sources/list-store';
import { writeBibtex } from '../../../tests/support/library/write-bibtex';
import { writeCslJson } from '../../../tests/support/library/write-csl';
import { writeRis } from '../../../tests/support/library/write-tagged';
import { libraryOf } from '../inputs/library';
import { peersIn } from '../peers';
import type { PrepareWork, Subject } from '../work';

/** Beyond so many entries the peers take minutes. */
const MOST_FOR_PEERS = 1000;

/** A .bib file with so many entries, read. */
export function bibtexLibrary(count: number, goal: string): PrepareWork {
  return async () => {
    const text = writeBibtex(libraryOf(count), 'bibtex');
    const bytes = bytesOf(text);
    const peers = count > MOST_FOR_PEERS ? [] : (await peersIn('libraries')).libraryPeers();
    return {
      name: `${count} entries of BibTeX (${megabytes(text)})`,
      goal,
      subjects: [
        holding('Evidence Lens', () => readReferences('library.bib', text)),
        bytes.subject,
        ...peers.map(({ name, run }) => holding(name, () => run(text))),
      ],
      end: bytes.end,
    };
  };
}

/** The same as the list of a draft, read to its last value, and looked at again while its file is as it was. */
export function draftList(count: number, goal: string): PrepareWork {
  return async () => {
    const text = writeBibtex(libraryOf(count), 'bibtex');
    const files: StoredFiles = {
      read: async () => ({ text }),
      version: async () => ({ id: 'the same', isSettled: true }),
    };
    const kept = createListStore(IN_ONE_GO);
    await kept('/list.bib', 'list.bib', files);
    return {
      name: `a draft's list of ${count} entries (${megabytes(text)})`,
      goal,
      subjects: [
        { name: 'Evidence Lens, again', run: () => kept('/list.bib', 'list.bib', files) },
        { name: 'with all values', run: () => createListStore(IN_ONE_GO)('/list.bib', 'list.bib', files) },
      ],
    };
  };
}

/** The same library as CSL JSON, beside the parser of the language itself. */
export function jsonLibrary(count: number, goal: string): PrepareWork {
  return async () => {
    const text = writeCslJson(libraryOf(count));
    const bytes = bytesOf(text);
    return {
      name: `${count} items of CSL JSON (${megabytes(text)})`,
      goal,
      subjects: [
        holding('Evidence Lens', () => readReferences('library.json', text)),
        bytes.subject,
        holding('JSON.parse', (): unknown => JSON.parse(text)),
      ],
      end: bytes.end,
    };
  };
}

/** The same library as RIS. */
export function risLibrary(count: number, goal: string): PrepareWork {
  return async () => {
    const text = writeRis(libraryOf(count));
    const bytes = bytesOf(text);
    return {
      name: `${count} records of RIS (${megabytes(text)})`,
      goal,
      subjects: [holding('Evidence Lens', () => readReferences('library.ris', text)), bytes.subject],
      end: bytes.end,
    };
  };
}

/** A reader whose result stays in memory, beside the text that it was read from. */
function holding(name: string, read: () => unknown): Subject {
  return { name, run: read, hold: read };
}

/** What nobody does without: the bytes read from the disk, which has them in its cache, and decoded. */
function bytesOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
  const file = join(folder, 'library');
  writeFileSync(file, text);
  return {
    subject: holding('reading the bytes', () => readFileSync(file, 'utf8')),
    end: () => rmSync(folder, { recursive: true }),
  };
}

function megabytes(text: string): string {
  return `${(text.length / 1e6).toFixed(1)} MB`;
}
