import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { applyEdits } from '../../../server/src/core/fixes/apply-edits';
import { ownNumbersToKeys } from '../../../server/src/core/numbered-citations/own-numbers';
import { numbered } from '../citations/drawn';
import { small } from '../hover/small-base';

const analyse = createAnalyser();

function keyed(text: string, base = small): string {
  const { edits, left } = ownNumbersToKeys(analyse(text, base), base);
  return `${applyEdits(text, edits)} (${left} left)`;
}

const LIST =
  '\n\n## References\n\n1. Hardy. <!-- @hardy2012 -->\n2. Sigtermans. <!-- @sigtermans2009 -->\n3. On rain.\n';

test.each<[byNumber: string, byKey: string, left?: number]>([
  ['It fell [1].', 'It fell [@hardy2012].'],
  ['It fell [2, 1] and[1][2].', 'It fell [@sigtermans2009; @hardy2012] and[@hardy2012; @sigtermans2009].'],
  ['It fell [1–2] and rose [1-3].', 'It fell [@hardy2012; @sigtermans2009] and rose [1-3].', 1],
  ['It fell [3].', 'It fell [3].', 1],
  ['It fell \\[1\\].', 'It fell [@hardy2012].'],
  ['It fell [1](#ref-1).', 'It fell [@hardy2012].'],
  ['It fell [[1](#r1), [2](#r2)], so [1](#r1).', 'It fell [@hardy2012; @sigtermans2009], so [@hardy2012].'],
  ['It fell.^1,2^ It rose.^1^', 'It fell [@hardy2012; @sigtermans2009]. It rose [@hardy2012].'],
  ['It fell<sup>1</sup>, and<sup>2</sup> so on.', 'It fell [@hardy2012], and [@sigtermans2009] so on.'],
  ['It fell.¹ It rose,² or not.', 'It fell [@hardy2012]. It rose [@sigtermans2009], or not.'],
  [
    'Hardy et al.^1^ found 3^2^ and pain^2^.',
    'Hardy et al. [@hardy2012] found 3^2^ and pain [@sigtermans2009].',
  ],
  ['Hardy *et al.* [1] found.', 'Hardy *et al.* [@hardy2012] found.'],
  ['Ünter 😀 [1]\r\n\r\n- so [2]', 'Ünter 😀 [@hardy2012]\r\n\r\n- so [@sigtermans2009]'],
  [
    '| a [1] | b |\n|---|---|\n| c | d [2] |',
    '| a [@hardy2012] | b |\n|---|---|\n| c | d [@sigtermans2009] |',
  ],
  ['It fell.[^n]\n\n[^n]: See [1].', 'It fell.[^n]\n\n[^n]: See [@hardy2012].'],
  ['Code `[1]`, a [link](x) and fell [1].', 'Code `[1]`, a [link](x) and fell [@hardy2012].'],
])('%j is cited by key', (byNumber, byKey, left = 0) => {
  expect(keyed(byNumber + LIST)).toBe(`${byKey}${LIST} (${left} left)`);
});

test('the numbers of the base serve a draft without a list', () => {
  expect(keyed('It fell [1] and [2].', numbered)).toBe(
    'It fell [@hardy2012] and [@sigtermans2009]. (0 left)',
  );
});
