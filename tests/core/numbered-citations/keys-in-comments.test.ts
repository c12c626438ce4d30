import { expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/core/fixes/apply-edits';
import {
  citedInComments,
  renamedInComments,
} from '../../../server/src/core/numbered-citations/keys-in-comments';

test.each([
  ['Tea [see 1]<!-- cite: [see @zhou] -->.', ['[see 1]']],
  ['Zhou [1]<!-- cite: @zhou --> [2]<!-- cite: [-@adams] -->', ['[1]']],
  ['Tea [1]<!-- cite: {cite}`zhou` -->', ['[1]']],
  ['Tea <!-- cite: [@zhou] -->', ['<!-- cite: [@zhou] -->']],
  ['`[1]<!-- cite: [@zhou] -->` and [@zhou] <!-- see @zhou -->', []],
  ['1. Zhou. <!-- @zhou -->', []],
])('%j is cited behind numbers', (text, expected) => {
  expect(citedInComments(text, ['zhou']).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['Tea [see 1]<!-- cite: [see @zhou; @adams] -->.', 'Tea [see 1]<!-- cite: [see @new-key; @adams] -->.'],
  [
    '[1, pp. 3--5]<!-- cite: [@zhou, pp. 3&#45;&#45;5] -->',
    '[1, pp. 3--5]<!-- cite: [@new-key, pp. 3&#45;&#45;5] -->',
  ],
  ['Tea [1]<!-- cite: {cite}`zhou` -->', 'Tea [1]<!-- cite: {cite}`new-key` -->'],
  [
    '1. Zhou. <!-- @zhou -->\n2. A. <!-- @zhou-too -->',
    '1. Zhou. <!-- @new-key -->\n2. A. <!-- @zhou-too -->',
  ],
  ['[@zhou] is no number. <!-- see @zhou -->', '[@zhou] is no number. <!-- see @zhou -->'],
])('%j keeps what its numbers stand for', (text, expected) => {
  expect(applyEdits(text, renamedInComments(text, 'zhou', 'new-key'))).toBe(expected);
});
