import { expect, test } from 'vitest';
import { matchPattern, patternCompiler, secondWords } from '../../../server/src/core/reading/patterns';
import { tokenize } from '../../../server/src/core/reading/tokens';

const { compile } = patternCompiler({ degree: ['very', 'much'] });

test.each<[pattern: string, words: readonly string[] | undefined]>([
  ['no better', ['better']],
  ['no big|small effect*', ['big', 'small']],
  ['no <degree> better than', ['very', 'much', 'better']],
  ['no real? effect', ['real', 'effect']],
  ['no', undefined],
  ['no more?', undefined],
  ['no _ effect', undefined],
  ['no real? # effect', undefined],
  ['<degree> better than', undefined],
  ['very? good news', undefined],
])('behind the first word of "%s" come %j', (pattern, words) => {
  const second = secondWords(compile(pattern));
  expect(second && [...second]).toEqual(words);
});

test.each([
  ['no <degree> better than', 'no very much better than tea', 5],
  ['no more?', 'no tea', 1],
  ['no _ effect', 'no tea effect', 3],
  ['no better', 'no tea', -1],
])('"%s" matches "%s" up to token %i', (pattern, text, to) => {
  expect(matchPattern(compile(pattern), tokenize(text), 0)).toBe(to);
});
