import { describe, test } from 'vitest';
import { isSilent, reads, reports } from '../../support/statement-fixture';

const HEAD = `| Condition | Outcome | Comparator | Result | Sources |
|---|---|---|---|---|`;

describe('the other cells of a row tell what its result is of', () => {
  test.each([
    `${HEAD}
| CRPS | Quality of life | Placebo | No difference | [@schwartzman2009] |`,
    `${HEAD}
| Fibromyalgia | Drowsiness | Midazolam | More | [@noppers2011] |
| Cancer pain | Toxicity | Placebo | More | [@hardy2012] |`,
    `${HEAD}
| Phantom limb | Prevention | Control | No effect | [@hayes2004] |`,
    `| Trial | Population | Pain |
|---|---|---|
| @amr2010 | Spinal cord injury | Lower until week 3, alike at 1 month |`,
  ])('%s', isSilent);

  test.each([
    `${HEAD}
| CRPS | Pain | Placebo | No difference | [@schwartzman2009] |
                          ^^^^^^^^^^^^^ misreported-trial
| Fibromyalgia | Drowsiness | Midazolam | Less | [@noppers2011] |
                                          ^^^^ misreported-trial
| Cancer pain | Toxicity | Placebo | Less | [@hardy2012] |
                                     ^^^^ misreported-trial`,
  ])('%s', reports);

  test('a cell that says something itself tells nothing of the others', () => {
    reads(`| Treatment | Comment | Pain |
|---|---|---|
| Ketamine | did not improve function | Lower |
             ^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/-/function
                                        ^^^^^ benefit ketamine/-/pain`);
  });

  const wide = (...cells: readonly string[]) => `| Condition | ${cells.map(() => 'x').join(' | ')} | Result |
|${'---|'.repeat(cells.length + 2)}
| Cancer pain | ${cells.join(' | ')} | Less [@hardy2012] |`;
  const others = 'a b c d e f g h i j k'.split(' ');

  test('one of the first twelve is looked at', () => {
    reports(`${wide('Toxicity', ...others)}
                                                                       ^^^^ misreported-trial`);
  });

  test('one beyond them is not', () => {
    isSilent(wide(...others, 'Toxicity'));
  });
});
