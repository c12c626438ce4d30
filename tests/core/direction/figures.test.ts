import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../../server/src/core/direction/figures/compare';
import { figuresIn } from '../../../server/src/core/direction/figures/figures';
import { recognisePassage } from '../../../server/src/core/direction/passage';

const passageOf = (text: string, outcome = 'fever') =>
  recognisePassage({ text, intervention: 'zinc', comparator: 'placebo', outcome });

describe('figures that may be results', () => {
  test.each([
    ['Fever in 12% of 40 patients and 18% of 38', [12, 18]],
    ['Fever was 38.2 ± 0.4 and 37.9 ± 0.3', [38.2, 37.9]],
    ['Fever at 12 weeks: 3.1 and 4.4', [3.1, 4.4]],
    ['Fever on days 1, 2 and 4 was 3 and 5', [3, 5]],
    ['Fever 3.1 (95% CI 2.0 to 4.0) and 4.2', [3.1, 4.2]],
    ['Fever fell from 39.1 to 37.5 and from 39.2 to 38.4', [37.5, 38.4]],
    ['Fever 33/210 (16%) and 12/205 (6%)', [16, 6]],
    ['Fever change −1.2 and +0.4', [-1.2, 0.4]],
    ['Fever in one child against five', [1, 5]],
    ['Fever in none with zinc, and in 7 with placebo', [0, 7]],
    ['Fever 38.2 in the zinc group and control group 37.9', [38.2, 37.9]],
    ['Fever in 3 out of 40 with zinc and 5 out of 38', [3, 5]],
    ['At 6 months, 45% had fever, and 62%', [45, 62]],
    ['Fever change was − 1.2 and − 0.4', [-1.2, -0.4]],
    ['Fever fell (t144 = −5.7, t = 2.1) by 3 and 4', [3, 4]],
    ['20 mg twice (Table 3, Fig. 2, p = 0.03)', []],
    ['Fever in 3/12 with zinc and 4/10 with placebo', [0.25, 0.4]],
    ['Fever fell by 11.2 points and by 7.9 points', [11.2, 7.9]],
    ['Zinc 38.2 mg/dL and 4.1 mg/dL after 20 mg', [38.2, 4.1]],
  ])('%s', (text, figures) => {
    const passage = passageOf(text);
    const range = { from: 0, to: passage.tokens.length };
    expect(figuresIn(passage, range).map(({ value }) => value)).toEqual(figures);
  });

  test('a length of time is a result where the outcome is one', () => {
    const passage = passageOf('It took 12 days with zinc and 15 days with placebo.', 'duration of fever');
    const range = { from: 0, to: passage.tokens.length };
    expect(figuresIn(passage, range).map(({ value }) => value)).toEqual([12, 15]);
  });
});

describe('figures belong to arms', () => {
  test.each([
    ['12% in the zinc group and 18% in the placebo group', -1],
    ['12% in the placebo group and 18% in the zinc group', 1],
    ['zinc had 12% and placebo 18%', -1],
    ['placebo (12%) and zinc (18%)', 1],
    ['12 and 18 with zinc and placebo, respectively', -1],
    ['12 and 18 with placebo and zinc, respectively', 1],
    ['with zinc it was 12 compared with 18', -1],
    ['12 vs 18 with placebo', -1],
    ['9, 12 and 18 with tea, zinc and placebo, respectively', -1],
    ['12 with zinc and 12 with placebo', 0],
  ])('%s', (text, sign) => {
    const passage = passageOf(text);
    const range = { from: 0, to: passage.tokens.length };
    expect(compareFigures(passage, range, range)?.sign).toBe(sign);
  });
});
