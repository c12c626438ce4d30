import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('how a trial was done is held against its record', () => {
  test.each([
    `Mendola et al. followed patients up for one month only.
                                        ^^^^^^^^^ misreported-trial`,
    `Barreveld et al. gave a single bolus of ketamine.
                               ^^^^^ misreported-trial`,
    `Schwartzman et al. gave a single infusion.
                          ^^^^^^^^^^^^^^^ misreported-trial`,
    `Pickering et al. chose a parallel-group design.
                         ^^^^^^^^^^^^^^ misreported-trial`,
    `Juni et al. studied patients on morphine.
                    ^^^^^^^^ misreported-trial`,
    `Hardy et al. studied mice.
                     ^^^^ misreported-trial`,
    `In the trial of Noppers et al., placebo was saline.
                                ^^^^^^^ misreported-trial
                                            ^^^^^^ misreported-trial`,
    `Hayes and colleagues enrolled patients undergoing thoracotomy.
                                                  ^^^^^^^^^^^ misreported-trial`,
    `Hardy et al. enrolled patients with depression.
                      ^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `Amr treated patients with diabetic neuropathy.
                          ^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);

  test.each([
    'Mendola et al. studied patients undergoing thoracotomy.',
    'Barreveld et al. enrolled patients taking opioids for chronic pain.',
    'Mendola et al. followed patients up for six months.',
    'Nielsen et al. gave a single bolus of ketamine.',
    'Schwartzman et al. gave daily infusions for ten days.',
    'Hayes et al. gave a bolus and then an infusion.',
    'Pickering et al. chose a crossover design.',
    'Juni et al. studied mice on morphine.',
    'Van Dorp et al. studied mice and people.',
  ])('%s', isSilent);
});

describe('in a table the header tells what a cell in the row of a trial is on', () => {
  const table = (header: string, cell: string) => `| Study | ${header} |\n|---|---|\n| ${cell} |`;

  test.each([
    `${table('Comparator', 'Noppers et al. | saline')}
                   ^^^^^^ misreported-trial`,
    `${table('Length of infusion', 'Mendola et al. | 24 hours')}
                   ^^^^^^^^ misreported-trial`,
    `${table('Pain reduced?', 'Hardy et al. | yes')}
                 ^^^ misreported-trial`,
    `${table('Pain reduced?', 'Hardy et al. | ✓')}
                 ^ misreported-trial`,
  ])('%s', reports);

  test.each([
    table('Comparator', 'Noppers et al. | midazolam'),
    table('Length of infusion', 'Mendola et al. | 60 hours'),
    table('Pain reduced?', 'Hardy et al. | ✗'),
    table('Pain reduced?', 'Sigtermans et al. | –'),
    table('Pain reduced?', 'Sigtermans et al. | x'),
  ])('%s', isSilent);
});

describe('what people wrote with is no part of the treatment', () => {
  test.each([
    'The patients in the trial by Hardy et al. were seen by specialist nurses, who completed the case report forms on tablet computers and telephoned the relatives once a week.',
    'Sigtermans et al. had participants enter their scores into tablet apps.',
  ])('%s', isSilent);

  test.each([
    `Hardy et al. gave ketamine as tablets.
                              ^^^^^^^ misreported-trial`,
    `The paper by Sigtermans et al. is a case report.
                                    ^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
