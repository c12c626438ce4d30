import { expect, test } from 'vitest';
import { readYaml } from '../../../server/src/core/evidence/read-yaml';

// A regular expression that is compiled where the stack ends takes the whole process with it: each of these makes the
// parser use another one in the innermost place.
const INNERMOST = ['12', '"a\\x41"', '&a x', '!!map x', '- a', 'a: b', '*x', 'x]', '|\n a'];

test.each(['[', '{', '- ', '? ', 'a: [', '"a": {'])(
  'any number of %j is a problem or two, whatever is in the innermost',
  (open) => {
    for (const inner of INNERMOST) {
      const { problems } = readYaml('x.yaml', open.repeat(50_000) + inner);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThan(5);
    }
  },
);

test('what stands before the nesting keeps its places', () => {
  const { problems } = readYaml('x.yaml', `a: 1\nb: ${'['.repeat(1000)}\n`);
  expect(problems[0]).toMatchObject({
    message: 'This is nested more deeply than any record needs: flatten it.',
    line: 1,
  });
});
