import { describe, expect, test } from 'vitest';
import { flagSaying, type Ran, run, type Surroundings } from '../run';

const NAMES = ['a.md', 'b.md', 'c.md', 'd.md'];
const DOUBT = { message: 'Doubtful.', line: 0 };
const CLEAR = '\r\u001b[K';

/** Checks four drafts, each of which takes some ms. */
function check(each: number, surroundings: Surroundings = {}): Promise<Ran> {
  let time = 0;
  const files = Object.fromEntries(NAMES.map((name) => [name, 'Tea is a drink.']));
  return run(`check ${NAMES.join(' ')}`, {
    files,
    largerBy: 10_000,
    now: () => time,
    analyse: (text, base) => {
      time += each;
      return flagSaying('quenches')(text, base);
    },
    ...surroundings,
  });
}

describe('progress', () => {
  test('is shown on a terminal, and taken away at the end', async () => {
    const { err } = await check(600, { terminal: 80 });
    expect(err).toMatch(/\r.{3}1 of 4 drafts checked\r/);
    expect(err.endsWith(CLEAR)).toBe(true);
    expect(err.split(CLEAR).filter((text) => !/^(?:\d of 4 drafts checked)?$/.test(text))).toEqual([]);
  });

  test.each<[string, number, Surroundings]>([
    ['in a file', 600, {}],
    ['on a dumb terminal', 600, { terminal: 80, env: { TERM: 'dumb' } }],
    ['for what is over at once', 100, { terminal: 80 }],
  ])('is not shown %s', async (_, each, surroundings) => {
    expect((await check(each, surroundings)).err).toBe('');
  });

  test('makes room for what is told', async () => {
    const files = Object.fromEntries(NAMES.map((name) => [name, { text: 'Tea.', doubt: DOUBT }]));
    const { err } = await check(600, { terminal: 80, files, largerBy: 100_000 });
    for (const name of NAMES) expect(err).toMatch(new RegExp(`(?:^|\\n|\\[K)evidence-lens: ${name}`));
  });
});
