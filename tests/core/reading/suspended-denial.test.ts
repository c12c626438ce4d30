import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a denial reaches over what is put between it and what it denies', () => {
  test.each([
    'We cannot, despite its modest price, recommend ketamine for cancer pain.',
    'What the trial did not find, for all its care over dosing, was any benefit of ketamine in cancer pain.',
    'Far from adding to the harm, ketamine brought no more nausea than placebo after thoracotomy.',
  ])('%s', isSilent);

  test.each([
    `We cannot, despite its price, recommend ketamine for CRPS.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `What the trial found, for all its flaws, was a clear benefit of ketamine in cancer pain.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what is not known, or not shared, is not said', () => {
  test.each([
    'NSAIDs are handed out freely in CRPS, though proof that they work is lacking.',
    'Earlier reviews stated that ketamine reduces the need for opioids in chronic pain, a view that we cannot share.',
    'Although early case series pointed to relief of cancer pain with ketamine, the trials have not borne this out.',
    'Calcitonin has worked in one crossover study of phantom limb pain and failed in another.',
  ])('%s', isSilent);
});

describe('what is told of another study is not told of the one before', () => {
  test('a second study with a citation of its own', () => {
    isSilent(
      'Pain was lower with S-ketamine in one study [@mendola2012]. Ketamine did not reduce it early in another study [@joseph2012].',
    );
  });
});

describe('what stands around a denial or a claim does not hide it', () => {
  test.each([
    `That ketamine relieves CRPS pain is a myth.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In mice on morphine, MK-801 did nothing to reduce hyperalgesia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine should be used to treat post-thoracotomy pain syndrome.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `I would still maintain that ketamine relieves cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Schwartzman et al. infused ketamine without interruption for five days.
                                                             ^^^^^^^^^ misreported-trial`,
  ])('%s', reports);

  test.each([
    'Ketamine has little to recommend it for preventing pain after thoracotomy.',
    'Hardy et al. counted fewer withdrawals under placebo than under ketamine.',
  ])('%s', isSilent);
});
