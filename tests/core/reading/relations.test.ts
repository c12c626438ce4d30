import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('relations that the base denies are reported', () => {
  test.each([
    `Morphine hyperalgesia is mediated by the mu receptor.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The hyperalgesia of morphine comes about through the mu receptor.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The NMDA receptor opens without glycine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Sensitisation cannot be reversed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine takes weeks to lift depression.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `At the N-methyl-D-aspartate (NMDA) receptor, ketamine behaves as an agonist.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine switches on the NMDA receptor.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Chronic pain is commoner in men than in women.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine is licensed by the FDA for chronic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine carries a Food and Drug Administration indication for fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine has been authorised by the FDA for CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('relations that it bears out, or that are said of something else, are left alone', () => {
  test.each([
    'The NMDA receptor does not open without glycine.',
    'Sensitisation can be reversed.',
    'Ketamine does not take weeks to lift depression.',
    'Unlike other antidepressants, which need weeks, ketamine lifts depression within hours.',
    'Ketamine lifts depression within hours, unlike other antidepressants, which take weeks to work.',
    'Women are more likely than men to have chronic pain.',
    'Ketamine does not compete with glutamate at the NMDA receptor.',
    'Ketamine is not a competitive antagonist of the NMDA receptor.',
    'Ketamine falls under Schedule III rather than Schedule II.',
    'Esketamine, not racemic ketamine, gained approval for treatment-resistant depression.',
    'Ketamine is approved as an anaesthetic only, and its use in chronic pain is off-label.',
    'Ketamine blocks a switch on nerve cells called the NMDA receptor.',
    'Ketamine has no FDA indication for chronic pain, and is licensed by the FDA for anaesthesia only.',
    'Without an FDA licence for it, ketamine is prescribed off-label in chronic pain.',
    'Esketamine is licensed by the FDA for treatment-resistant depression.',
    'One must not forget that ketamine can lead to addiction.',
  ])('%s', isSilent);
});

describe('what a thing is said not to be denies no relation in its name', () => {
  test.each(['On ketamine and MK-801: blocking the NMDA receptor is not one treatment but several.'])(
    '%s',
    isSilent,
  );

  test.each([
    `Ketamine is not a blocker of the NMDA receptor.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what doing something is not denies not that it is done', () => {
  test.each([
    'MK-801 abolished hyperalgesia in mice. Blocking the NMDA receptor is not one treatment but several.',
    'Ketamine is one of several antagonists. Blocking the NMDA receptor is not a cure.',
  ])('%s', isSilent);

  test.each([
    `Ketamine is an anaesthetic. It does not block the NMDA receptor.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('each of two relations has its own subject', () => {
  test.each([
    'Esketamine is approved for depression, and ketamine is not approved for chronic pain.',
    'Ketamine is approved as an anaesthetic, and memantine is not licensed for pain.',
  ])('%s', isSilent);

  test.each([
    `Esketamine is not approved for chronic pain, and ketamine is approved for depression.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine is an NMDA antagonist, and it is approved for chronic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
