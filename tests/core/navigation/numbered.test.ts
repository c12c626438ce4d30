import { expect, test } from 'vitest';
import { mayCiteByNumber } from '../../../server/src/core/navigation/numbered';

test.each(['No.[12]', 'No [3, 5-7].', 'No [3–5]', 'No<sup>4,5</sup>', 'No^4^', 'No.¹²'])('%s', (text) => {
  expect(mayCiteByNumber(text)).toBe(true);
});

test.each(['No [@hardy2012].', 'No [see](x).', 'In 2012, 3 of 5.', ''])('%s does not', (text) => {
  expect(mayCiteByNumber(text)).toBe(false);
});
