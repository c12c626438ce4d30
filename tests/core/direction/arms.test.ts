import { describe, expect, test } from 'vitest';
import { readArms } from '../../../server/src/core/direction/arms/arms';
import { recognisePassage } from '../../../server/src/core/direction/passage';

/** The arms that a text names in order: `i` or `c` with the words. */
function armsIn(intervention: string, comparator: string, text: string): string[] {
  const { mentions, tokens } = recognisePassage({ text, intervention, comparator, outcome: 'sleep' });
  return mentions.map(({ side, from, to }) => {
    const words = tokens.slice(from, to).map((token) => token.text);
    return `${side.charAt(0)} ${words.join(' ')}`;
  });
}

describe('an arm is named', () => {
  test.each([
    ['zinc', 'placebo', 'less with zinc than with placebo', ['i zinc', 'c placebo']],
    ['zinc', 'usual care', 'in the treatment group and in controls', ['i treatment group', 'c controls']],
    ['laparoscopic repair', 'open repair', 'laparoscopic and open repairs', ['i laparoscopic', 'c open']],
    ['10 mg iron', '20 mg iron', 'with 10 mg and 20 mg, at 10 weeks', ['i 10', 'c 20']],
    ['tai chi', 'resistance exercise', 'the TC group and the RE group', ['i TC group', 'c RE group']],
    ['methotrexate', 'leflunomide', 'MTX or LEF', ['i MTX', 'c LEF']],
    ['music', 'no music', 'with music and without music', ['i music', 'c music']],
    ['iron plus zinc', 'zinc alone', 'iron plus zinc, and zinc alone', ['i iron', 'c zinc']],
    ['cream (group A)', 'gel (group B)', 'group A and group B', ['i A', 'c B']],
    ['cream', 'gel', 'group 1 (gel) and group 2 (cream)', ['c 1', 'c gel', 'i 2', 'i cream']],
    ['exercise', 'diet', 'blood sugar control', []],
    ['tai chi', 'sham tai chi', 'with tai chi and with sham', ['i tai chi', 'c sham']],
    ['zinc', 'no zinc', 'differed among the treatment groups', []],
    ['iron plus zinc', 'iron or zinc', 'iron, zinc, and zinc plus iron', []],
  ])('%s, %s: %s', (intervention, comparator, text, named) => {
    expect(armsIn(intervention, comparator, text).map((name) => name.replace(/ group$/, ''))).toEqual(
      named.map((name) => name.replace(/ group$/, '')),
    );
  });
});

describe('an arm sounds like a control', () => {
  test.each([
    ['zinc', 'placebo', 'comparator'],
    ['placebo', 'zinc', 'intervention'],
    ['zinc', 'baseline', 'comparator'],
    ['music', 'no music', 'comparator'],
    ['iron plus zinc', 'zinc', 'comparator'],
    ['usual care plus calls', 'usual care', 'comparator'],
    ['cream', 'gel', undefined],
  ])('%s or %s', (intervention, comparator, control) => {
    expect(readArms(intervention, comparator).control).toBe(control);
  });
});
