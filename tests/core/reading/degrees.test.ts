import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('the same evidence likens nothing', () => {
  test.each([
    'In CRPS two trials found less pain with ketamine. On the same evidence, it did not improve activity or function.',
  ])('%s', isSilent);

  test.each([
    `On the same data, ketamine improved function in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('each outcome has a comparative of its own', () => {
  test.each([
    'A year after spine surgery, opioid-dependent patients given a bolus of S-ketamine during the operation had a firmer attachment to the labour market, less pain and a lower daily use of opioids [@nielsen2019].',
  ])('%s', isSilent);

  test.each([
    `A year after spine surgery, those given S-ketamine had less attachment to the labour market [@nielsen2019].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});

describe('a change from where something started is within its group', () => {
  test.each([
    'Ketamine and midazolam each lowered fibromyalgia pain from where it had started.',
    'With ketamine and with placebo alike, cancer pain fell from what it had been.',
  ])('%s', isSilent);

  test.each([
    `Ketamine lowered fibromyalgia pain more than midazolam did.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('the longest that anyone has looked is no longer pain', () => {
  test.each(['Twelve weeks is the longest that anyone has followed people with CRPS after ketamine.'])(
    '%s',
    isSilent,
  );
});

describe('how often something is seen is said of what was told before', () => {
  test.each([
    'Dizziness, nausea and a feeling of being drunk come with ketamine. In CRPS they were more frequent than with placebo [@sigtermans2009].',
  ])('%s', isSilent);

  test.each([
    `In CRPS, psychomimetic effects were less frequent with ketamine than with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
