import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createListFormatter } from '../../server/src/core/bibliography/format-list';
import { readStyle } from '../../server/src/core/bibliography/styles/read-style';
import { STYLE_FILES, STYLE_NAMES } from '../../server/src/core/bibliography/styles/style';
import { bundledBase } from '../support/bundled';
import { pandocList } from './pandoc';

const LOCALE = readFileSync('data/styles/locales-en-US.xml', 'utf8');

/** Why the two differ: what Pandoc prints, made the same as ours by what it does otherwise. */
const REASONS: readonly { readonly why: string; readonly asOurs: (theirs: string) => string }[] = [
  {
    why: 'Issues that are a range have an en dash, as CSL has it for numbers ("number" variables); this Pandoc keeps the hyphen.',
    asOurs: (theirs) => theirs.replace(/\((\d+)-(\d+)\)/, '($1\u2013$2)'),
  },
  {
    why: 'Authors of whom the record says "and others" end in "et al." in APA, too; this Pandoc runs the words together.',
    asOurs: (theirs) => theirs.replace('A.others.', 'A., et al.'),
  },
];

interface Difference {
  readonly why: string;
  readonly text: string;
}

/** Reads both lists of all references of the bundled base, in the order of the base. */
async function differencesIn(name: (typeof STYLE_NAMES)[number]): Promise<readonly Difference[]> {
  const file = `data/styles/${STYLE_FILES[name]}`;
  const read = readStyle(file, readFileSync(file, 'utf8'));
  if ('problem' in read) throw new Error(read.problem.message);
  const { references } = await bundledBase();
  const { entries } = createListFormatter(read.style, LOCALE)(references);
  const theirs = pandocList(references, file);
  expect(entries).toHaveLength(84);
  expect(theirs.map(({ key }) => key)).toEqual(entries.map(({ reference }) => reference.key));
  return entries.flatMap(({ formatted: { text: ours } }, index) => {
    const other = theirs[index]?.text ?? '';
    if (other === ours) return [];
    const why = REASONS.find(({ asOurs }) => asOurs(other) === ours)?.why ?? 'Not explained.';
    return [{ why, text: `ours:   ${ours}\nPandoc: ${other}` }];
  });
}

// Both engines take some seconds on a machine that does other things as well.
const PATIENCE = 60_000;

test.each(STYLE_NAMES)(
  'the whole list in %s style is that of Pandoc, but for differences that are explained',
  async (name) => {
    const differences = await differencesIn(name);
    expect(differences.filter(({ why }) => why === 'Not explained.')).toEqual([]);
    const sections = [...new Set(differences.map(({ why }) => why))].map((reason) => {
      const texts = differences.filter(({ why }) => why === reason).map(({ text }) => text);
      return `## ${reason}\n\n\`\`\`text\n${texts.join('\n\n')}\n\`\`\`\n`;
    });
    const agree = `${84 - differences.length} of 84 references are the same, and the order of all.\n`;
    const report = [`# The list in ${name} style, and that of Pandoc\n`, agree, ...sections].join('\n');
    await expect(report).toMatchFileSnapshot(`${name}.snap.md`);
  },
  PATIENCE,
);
