import { expect, test } from 'vitest';
import { keepLast } from '../../server/src/core/keep-last';

test('what was made of an object is kept until another one is asked of', () => {
  const made: string[] = [];
  const upper = keepLast(({ name }: { readonly name: string }) => {
    made.push(name);
    return name.toUpperCase();
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([one, one, other, other, one].map(upper)).toEqual(['ONE', 'ONE', 'OTHER', 'OTHER', 'ONE']);
  expect(made).toEqual(['one', 'other', 'one']);
});
