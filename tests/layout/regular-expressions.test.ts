import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { projectFiles, textOf } from './files';
import { patternsOf } from './syntax';

const FILES = ['client/src', 'server/src'].flatMap((folder) => projectFiles(folder, /\.ts$/));
const PATTERNS = [
  ...new Map(
    FILES.flatMap((file) => patternsOf(textOf(file)).map((each) => [String(each), { file, pattern: each }])),
  ).values(),
];

/** UTF-16 units that no pattern may choke on. */
const LENGTH = 100_000;
/** Many times what a pattern takes, in ms, whose time does not grow with the square of the length or faster. */
const TOO_LONG = 4_000;

const PIECES = 'a|A|1| |\n|\t|.|,|-|(|[|<|*|_|@|"|é|:|/|\\|{|a |1,|a-|a.|1 |\r\n|1.'.split('|');

/** Texts made of one thing over and over, with ends that what began to match cannot match. */
function* adversaries(pattern: RegExp): Generator<string> {
  const own = pattern.source
    .replace(/\\[pPu]\{[^}]*\}|\\[a-zA-Z]|\(\?<?[:=!]/g, '')
    .match(/[a-zA-Z]{2,}|[^a-zA-Z\\]/g);
  for (const piece of new Set([...PIECES, ...(own ?? [])])) {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    yield `${text}\u0001`;
    yield `a${text}!`;
  }
}

/** Looks for the pattern from every place of the text, or, when it is sticky, from its start. */
function look(pattern: RegExp, text: string): void {
  const everywhere = pattern.sticky
    ? pattern
    : new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  runInContext('text.replace(pattern, "")', createContext({ text, pattern: everywhere }), {
    timeout: TOO_LONG,
  });
}

test('every pattern of the code was found', () => {
  expect(PATTERNS.length).toBeGreaterThan(300);
});

test.each(PATTERNS)('$file: $pattern', ({ pattern }) => {
  for (const text of adversaries(pattern)) expect(() => look(pattern, text)).not.toThrow();
});

test('a pattern that chokes is told', () => {
  expect(() => look(/^(a|a)*$/, `${'a'.repeat(40)}!`)).toThrow('timed out');
});
