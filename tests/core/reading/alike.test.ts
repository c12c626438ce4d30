import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('pain that fell with the control as well is held against its start', () => {
  test.each([
    'Without blinding, we would have been misled: in fibromyalgia, pain fell after ketamine, but it fell after midazolam as well.',
    'In cancer pain, scores fell with ketamine, but they fell with placebo as well.',
  ])('%s', isSilent);

  test.each([
    `In cancer pain, scores fell with ketamine, but hardly with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
