import { expect, test } from 'vitest';
import { projectFiles, textOf } from './files';

/** An object that is declared as a table, whose names may be asked for with any text. */
const TABLE = /const (\w+): (?:Readonly<)?Record<string, /g;

/** Each place of a file at which such an object is asked, but for those where a field of it is set. */
function askedIn(code: string): string[] {
  return [...code.matchAll(TABLE)].flatMap(([, name = '']) =>
    [...code.matchAll(new RegExp(`(?<![\\w.])${name}\\[[^\\]\\n]*\\](?! = )`, 'g'))].map(([place]) => place),
  );
}

test('what is asked with words of a text is no object, which would have "constructor", too', () => {
  const asked = projectFiles('server/src', /\.ts$/).flatMap((file) =>
    askedIn(textOf(file)).map((place) => `${file}: ${place} (make the table with tableOf)`),
  );
  expect(asked).toEqual([]);
});

test('an object that is asked is seen, and one that is filled is not', () => {
  const code = `const SCALES: Readonly<Record<string, number>> = { k: 1e3 };\nconst known: Record<string, string> = {};\n`;
  expect(askedIn(`${code}known[word] = 'a';\nreturn SCALES[word] ?? 1;`)).toEqual(['SCALES[word]']);
});
