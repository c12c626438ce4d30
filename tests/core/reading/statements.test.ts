import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { bundledBase } from '../../support/bundled';
import { label, reads } from '../../support/statement-fixture';

const base = await bundledBase();

describe('plain forms', () => {
  test.each([
    `Ketamine is effective for cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
    `Ketamine did not reduce pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
    `Neuropathic pain is relieved by ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/neuropathic-pain/pain`,
    `The efficacy of ketamine in cancer pain is well established.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
    `CRPS patients became more active after ketamine than after placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/activity vs placebo`,
  ])('%s', reads);
});

describe('negation and its scope', () => {
  test.each([
    `Ketamine failed to relieve pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
    `Ketamine did not fail to relieve pain in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain`,
    `In CRPS, ketamine reduced neither pain nor disability.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain
                                       ^^^^^^^^^^^^^^ no-benefit ketamine/crps/disability`,
    `Ketamine is of little use in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain`,
    `Ketamine reduced not only pain but also disability in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/disability`,
  ])('%s', reads);
});

describe('coordination and contrast', () => {
  test.each([
    `Ketamine helps in CRPS but not in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                           ^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/fibromyalgia/pain`,
    `Unlike fibromyalgia, CRPS responds to ketamine.
       ^^^^^^^^^^^^ no-benefit ketamine/fibromyalgia/pain
                     ^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain`,
    `Ketamine gave CRPS patients less pain, yet no better function.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                                           ^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/function`,
  ])('%s', reads);
});

describe('force', () => {
  test.each([
    `Ketamine may help in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/fibromyalgia/pain hedged`,
    `It is unclear whether ketamine is effective for cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain open`,
    `It is a myth that ketamine helps in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain rejected`,
    `Ketamine should be avoided in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-benefit ketamine/crps/pain recommended avoid`,
  ])('%s', reads);
});

describe('what stands around the sentence', () => {
  test.each([
    `## Cancer pain

Ketamine is effective.
^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
    `Ketamine relieves pain in CRPS. It also helps in cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/crps/pain
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ benefit ketamine/cancer-pain/pain`,
  ])('%s', reads);
});

test.each([
  'Ketamine relieves boredom.',
  'Ketamine reduced cortisol in fibromyalgia.',
  'Fibromyalgia is sometimes treated with ketamine.',
  'Not everyone with CRPS responds to ketamine.',
  'Ketamine does not cure CRPS.',
  'Patients had responded poorly to standard treatment of their CRPS, and were given ketamine.',
])('says nothing that could be judged: %s', (text) => {
  const { statements } = createAnalyser()(text, base);
  expect(statements.filter(({ condition }) => condition !== undefined).map(label)).toEqual([]);
});
