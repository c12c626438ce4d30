import { describe, expect, test } from 'vitest';
import type { BaseFile } from '../../../server/src/core/base-files/base-file';
import { nameInFile } from '../../../server/src/core/base-files/find-names';
import { keysReplaced } from '../../../server/src/core/base-files/list-keys';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { applyEdits } from '../../../server/src/core/fixes/apply-edits';
import { withCursor } from '../../support/fixture';

/** The list after the key at the cursor was replaced; nothing where that cannot be. */
function replaced(path: string, marked: string, newKey: string): string | undefined {
  const { text, offset } = withCursor(marked);
  const file: BaseFile = { path, kind: 'references', text };
  const name = nameInFile(file, offset);
  if (!name) throw new Error('There is no key at the cursor.');
  const edits = keysReplaced(file, name.name, newKey);
  return edits && applyEdits(text, edits);
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Records of one author and year, so that their keys are hardy2012, hardy2012a and hardy2012b. */
const RIS = lines('AU  - Hardy, J', 'PY  - 2012', 'ER  - ');
const NBIB = lines('FAU - Hardy, J', 'DP  - 2012', '');
const XML =
  '<contributors><authors><author>Hardy, J</author></authors></contributors><dates><year>2012</year></dates>';
const xml = (start: string): string => `${start}${XML}</record>`;

describe('a key that was made of author and year', () => {
  test.each<[what: string, path: string, marked: string, text: string]>([
    ['in RIS', 'r.ris', `TY  - JO|UR\n${RIS}`, `TY  - JOUR\nID  - cole\n${RIS}`],
    [
      'with Windows line ends',
      'r.ris',
      'TY  - JO|UR\r\nER  - \r\n',
      'TY  - JOUR\r\nID  - cole\r\nER  - \r\n',
    ],
    [
      'of a record with the number of a row',
      'r.ris',
      `TY  - JO|UR\nT2  - Tea\nID  - 38\n${RIS}`,
      `TY  - JOUR\nT2  - Tea\nID  - cole\n${RIS}`,
    ],
    [
      'before a record with a key',
      'r.ris',
      `TY  - JO|UR\n${RIS}TY  - JOUR\nID  - own\n${RIS}`,
      `TY  - JOUR\nID  - cole\n${RIS}TY  - JOUR\nID  - own\n${RIS}`,
    ],
    ['in the format of PubMed', 'r.nbib', `PMID- |1\n${NBIB}`, `PMID- 1\nOID - citation-key: cole\n${NBIB}`],
    [
      'beside identifiers of others',
      'r.nbib',
      `PMID- |1\nOID - NLM: PMC1\n${NBIB}`,
      `PMID- 1\nOID - citation-key: cole\nOID - NLM: PMC1\n${NBIB}`,
    ],
    [
      'in EndNote XML',
      'r.xml',
      `<xml><records>${xml('<rec|ord>')}</records></xml>`,
      `<xml><records>${xml('<record><label>cole</label>')}</records></xml>`,
    ],
  ])('is written into its record %s', (_, path, marked, text) => {
    expect(replaced(path, marked, 'cole')).toBe(text);
  });

  test('leaves all others as they are cited', () => {
    const again = lines('TY  - JOUR', 'AU  - Salas, S', 'PY  - 2012', 'ER  - ');
    const others = `TY  - JOUR\n${RIS}${again}TY  - JOUR\n${RIS}`;
    const text = replaced('r.ris', `TY  - JO|UR\n${RIS}${others}`, 'cole') ?? '';
    const keys = readReferences('r.ris', text).references.map(({ key }) => key);
    expect(keys).toEqual(['cole', 'hardy2012a', 'salas2012', 'hardy2012b']);
    expect(text.match(/^ID.*$/gm)).toEqual(['ID  - cole', 'ID  - hardy2012a', 'ID  - hardy2012b']);
  });

  test('is changed where it was written before', () => {
    const marked = `PMID- 1\nOID - NLM: PMC1\nOID - citation-key: co|le\n${NBIB}`;
    expect(replaced('r.nbib', marked, 'lee')).toBe(
      `PMID- 1\nOID - NLM: PMC1\nOID - citation-key: lee\n${NBIB}`,
    );
  });

  test('is written in the letters of XML', () => {
    const text = replaced('r.xml', `<xml>${xml('<rec|ord>')}</xml>`, 'r&d<2') ?? '';
    expect(text).toContain('<label>r&amp;d&lt;2</label>');
    expect(readReferences('r.xml', text).references.map(({ key }) => key)).toEqual(['r&d<2']);
  });

  test.each<[what: string, path: string, marked: string, newKey: string]>([
    ['a number would be taken for that of a row', 'r.ris', `TY  - JO|UR\n${RIS}`, '2012'],
    ['a number would be taken for one in PubMed', 'r.nbib', `PMID- |1\n${NBIB}`, '2012'],
    ['the label holds a remark', 'r.xml', `<xml>${xml('<rec|ord><label>to read</label>')}</xml>`, 'cole'],
  ])('is kept where %s', (_, path, marked, newKey) => {
    expect(replaced(path, marked, newKey)).toBeUndefined();
  });
});

describe('a key that is written', () => {
  test('goes without giving its place to one that was made', () => {
    const made = lines('TY  - JOUR', 'AU  - Hardy, J', 'PY  - 2012', 'ER  - ');
    const text = replaced('r.ris', `TY  - JOUR\nID  - hardy|2012\n${RIS}${made}`, 'cole') ?? '';
    const keys = readReferences('r.ris', text).references.map(({ key }) => key);
    expect(keys).toEqual(['cole', 'hardy2012a']);
  });

  test('of two records is replaced in both', () => {
    const marked = `TY  - JOUR\nID  - b|erg\n${RIS}TY  - JOUR\nID  - berg\n${RIS}`;
    expect(replaced('r.ris', marked, 'cole')).toBe(
      `TY  - JOUR\nID  - cole\n${RIS}TY  - JOUR\nID  - cole\n${RIS}`,
    );
  });

  test('is kept where the other would not be read', () => {
    expect(replaced('r.ris', `TY  - JOUR\nID  - be|rg\n${RIS}`, '2012')).toBeUndefined();
  });
});
