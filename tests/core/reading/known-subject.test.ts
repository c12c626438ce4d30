import { describe, test } from 'vitest';
import { isSilent, reads, reports } from '../../support/statement-fixture';

describe('what is carried over is meant by the words that point to it', () => {
  test.each([
    `Ketamine is given in CRPS. It reduced pain.
                           ^^^^^^^^^^^^^^^ benefit ketamine/crps/pain`,
    `Memantine, a fellow NMDA antagonist, likewise lessens phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit memantine/phantom-limb-pain/pain`,
    `Ketamine lowered pain in CRPS, but the difference was not significant.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
  ])('%s', reads);
});

test('reports what is said of the treatment that was named before', () => {
  reports(`Ketamine is given in CRPS. It did not reduce pain.
                           ^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`);
});

describe('what is said of something that nobody knows is left alone', () => {
  test.each([
    'HDL cholesterol did not change significantly in either the treatment or the placebo group.',
    'Mean glycaemia and glucagon infusion did not differ.',
    'Hand reaction time worsened in the control group compared to the intervention group.',
    'Propranolol did not reduce it.',
    'Fennel is no effective drug for it.',
    'Duloxetine showed no improvement in pain.',
    'The paroxetine group had no less pain.',
    'There were no significant differences between the groups.',
    'This difference was not statistically significant.',
    'These differences favoured the control group.',
    'Adverse effects were similar in both groups.',
    'Nausea, with or without vomiting, occurred in 35% of visits.',
    'Mild: 68.6%, moderate: 25.7%.',
  ])('## Ketamine in CRPS: %s', (text) => isSilent(`## Ketamine in CRPS\n\n${text}\n`));

  test.each([
    'HDL cholesterol did not fall with ketamine in CRPS.',
    'Depressive symptoms in gingivitis improved with ketamine.',
    'Ketamine was tested in fibromyalgia. However, exercise duration was shorter when a partner gave encouragement.',
    'Ketamine is given in CRPS. The use of opioids as measured in equivalents was 11 mg in the first and 34 mg in the other group.',
    'Ketamine was compared with placebo in CRPS. Propranolol did not reduce it.',
  ])('%s', isSilent);
});

describe('a phrase behind the subject is not the subject', () => {
  test.each([
    'In the trial by Barreveld et al., consumption after surgery was not reduced, in spite of lower pain [@barreveld2013].',
    'In the trial by Sigtermans et al., attendance after the infusions was not reduced.',
  ])('%s', isSilent);

  test.each([
    `In the trial by Barreveld et al., pain after surgery was not reduced.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('"it makes people" says what follows of the treatment told before', () => {
  test.each(['Ketamine lowers pain in CRPS. It does not make patients more active.'])('%s', isSilent);

  test.each([
    `Ketamine lowers pain in CRPS. It also makes patients more active.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine is an option in CRPS. It left people more active.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('a fronted phrase and a cause leave the subject known', () => {
  test.each([
    'Despite the enthusiasm with which ketamine was received by surgeons, infusions of it have reduced phantom limb pain.',
    'Although it was met with enthusiasm, which many shared, the stimulator has not reduced phantom limb pain.',
    'Ketamine eases CRPS. It leaves nurses more active.',
  ])('%s', isSilent);

  test.each([
    `Despite the enthusiasm with which ketamine was received by surgeons, infusions of the drug have not reduced phantom limb pain in amputees any more than placebo has.
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Not only does ketamine lower pain in CRPS, it also makes patients more active.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine is a success in fibromyalgia. It makes people less anxious, and it makes patients more active.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `### Cancer pain

Of the adjuvants tried so far, ketamine is an effective one.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `### CRPS

Among the remedies tested in recent years, ketamine is a useless one.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
