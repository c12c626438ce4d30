import { expect, test } from 'vitest';
import { projectFiles, textOf } from './files';

/** An object that is declared as a table, whose names may be asked for with any text. */
const TABLE = /(export )?const (\w+): (?:Readonly<)?Record<string, /g;

function tablesIn(code: string): { readonly name: string; readonly isExported: boolean }[] {
  return [...code.matchAll(TABLE)].map(([, exported, name = '']) => ({
    name,
    isExported: Boolean(exported),
  }));
}

/** Each place of some files at which such an object is asked, but for those where a field of it is set. */
function askedIn(files: readonly string[]): string[] {
  const exported = files.flatMap((code) => tablesIn(code).filter(({ isExported }) => isExported));
  return files.flatMap((code) => {
    const names = new Set([...exported, ...tablesIn(code)].map(({ name }) => name));
    return [...names].flatMap((name) =>
      [...code.matchAll(new RegExp(`(?<![\\w.])${name}\\[[^\\]\\n]*\\](?! = )`, 'g'))].map(
        ([place]) => place,
      ),
    );
  });
}

test('what is asked with words of a text is no object, which would have "constructor", too', () => {
  const files = projectFiles('server/src', /\.ts$/);
  expect(askedIn(files.map(textOf)), 'make these tables with tableOf').toEqual([]);
});

const SCALES = 'const SCALES: Readonly<Record<string, number>> = { k: 1e3 };\n';

test.each([
  ['an object that is asked', [`${SCALES}return SCALES[word] ?? 1;`], ['SCALES[word]']],
  ['one that another file asks', [`export ${SCALES}`, 'return SCALES[word] ?? 1;'], ['SCALES[word]']],
  ['none that is another of this name', [SCALES, 'return SCALES[0] ?? 1;'], []],
  ['none that is filled', [`const known: Record<string, string> = {};\nknown[word] = 'a';`], []],
])('%s is seen', (_, files, seen) => {
  expect(askedIn(files)).toEqual(seen);
});
