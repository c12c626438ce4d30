import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what is given all along is not what is tried on top of it', () => {
  test.each([
    'In mice under a continuous infusion of morphine, blocking this receptor with MK-801 abolished hyperalgesia [@juni2006].',
    'In patients given a short course of gabapentin, ketamine lowered pain after spinal cord injury.',
  ])('%s', isSilent);

  test.each([
    `In mice under a continuous infusion of morphine, naltrexone abolished hyperalgesia [@juni2006].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
    `An infusion of ketamine lowered the pain of cancer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
