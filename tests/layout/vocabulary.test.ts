import { beforeAll, expect, test } from 'vitest';
import { loadBaseFromFolder } from '../../server/src/node/base-files';
import { projectFiles, textOf } from './files';
import { wordsOf } from './syntax';

// The folder of the bundled base is called after its subject, and this file names it.
const NAMES_THE_FOLDER = 'server/src/core/sources/bundled-names.ts';

const SOURCES = ['client/src', 'server/src']
  .flatMap((folder) => projectFiles(folder, /\.[cm]?[jt]sx?$/))
  .filter((file) => file !== NAMES_THE_FOLDER);

// Words that the reader of any subject needs, to tell good outcomes from bad and groups of people from things.
const GENERAL = new Set(['exercise', 'schools']);

/** Organs and diseases of other subjects than those of the bases: nobody's vocabulary belongs in the code. */
const MEDICAL =
  /^(?:hearts?|kidneys?|renal|livers?|hepat\w+|lungs?|pulmonary|thorac\w+|abdom\w+|jaws?|bowels?|gastr\w+|spinal|teeth|dental|gingiv\w+|strokes?|asthma\w*|diabet\w+|cancers?|amput\w+|malaria|tubercul\w+|thromb\w+|seromas?|cerebr\w+|schizo\w*|dementia|parkinson\w*|\w+(?:itis|aemia|carcinoma|emesis))$/;

/** The bundled base, and one on a subject that has nothing to do with it. */
const BASES = ['data/ketamine', 'examples/traffic-calming'];

/** The names of what the bases have claims about: their interventions and conditions. */
let terms: readonly string[] = [];

beforeAll(async () => {
  terms = (await Promise.all(BASES.map(termsOf))).flat();
});

async function termsOf(folder: string): Promise<string[]> {
  const opened = await loadBaseFromFolder(folder);
  if (!('base' in opened)) throw new Error(opened.unreadable);
  const { claims, concepts } = opened.base;
  const subjects = new Set(claims.flatMap(({ intervention, condition }) => [intervention, condition]));
  // Abbreviations are left out: three capitals may mean anything in code.
  return concepts
    .filter(({ id }) => subjects.has(id))
    .flatMap(({ label, synonyms }) => [label, ...synonyms])
    .filter((term) => !GENERAL.has(term.toLowerCase()));
}

/** The terms of the subject in a module's code, whatever joins their words: `cancerPain`, `cancer-pain`. */
function subjectTerms(code: string): string[] {
  const words = plain(wordsOf(code).join('\n'));
  return terms.filter((term) => words.includes(plain(term)));
}

/** Lower case, one space between words and at both ends. */
function plain(text: string): string {
  const words = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
  return ` ${words
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;
}

test('no word of their subjects is in the code', () => {
  expect(terms).toEqual(expect.arrayContaining(['ketamine', 'fibromyalgia', 'speed humps']));
  expect(SOURCES.length).toBeGreaterThan(50);
  const found = SOURCES.map((file) => [file, subjectTerms(textOf(file))] as const);
  expect(found.filter(([, inFile]) => inFile.length > 0)).toEqual([]);
});

/** The words of a module by which it reads, without the examples that its rules are tried with. */
function medicalTerms(code: string): string[] {
  const read = code.replace(/^\s*(?:match|not): \[[^\]]*\],?$/gm, '');
  return plain(wordsOf(read).join('\n'))
    .split(' ')
    .filter((word) => MEDICAL.test(word));
}

test('no organ and no disease is in what reads and judges', () => {
  const modules = SOURCES.filter((file) =>
    /^server\/src\/core\/(?:reading|direction|judgement)\//.test(file),
  );
  expect(modules.length).toBeGreaterThan(50);
  const found = modules.map((file) => [file, medicalTerms(textOf(file))] as const);
  expect(found.filter(([, inFile]) => inFile.length > 0)).toEqual([]);
});

test.each(["const a = ['asthma'];", 'const b = /heart|renal/;', "const c = 'arthritis anaemia';"])(
  'an organ or disease is found in: %s',
  (code) => {
    expect(medicalTerms(code)).not.toEqual([]);
  },
);

test.each(["    match: ['asthma'],", 'const d = /.(?:itis|osis)$/;', '// asthma, for example'])(
  'none is found in the example or the form: %s',
  (code) => {
    expect(medicalTerms(code.includes('match') ? `const x = {\n${code}\n};` : code)).toEqual([]);
  },
);

test.each([
  'const KETAMINE = 1;',
  "if (text === 'Ketamine') stop();",
  'const pattern = /ketamine|x/;',
  'const message = `For cancer-pain: ${x}`;',
  'const cancerPain = 1;',
])('a term is found in: %s', (code) => {
  expect(subjectTerms(code)).not.toEqual([]);
});

test.each(['// ketamine, for example', 'const painter = 1;', '/** Cancer pain. */ const x = 1;'])(
  'none is found in: %s',
  (code) => {
    expect(subjectTerms(code)).toEqual([]);
  },
);
