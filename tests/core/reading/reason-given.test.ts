import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('", for" and a clause give a reason, of which the clause before is not told', () => {
  test.each([
    'Ketamine can be considered in CRPS, for NSAIDs, opioids and antidepressants have no proven efficacy there.',
    'Ketamine should be avoided in cancer pain, for it does not relieve it.',
    'Ketamine was infused, for the prevention of phantom limb pain, in sixty patients.',
  ])('%s', isSilent);

  test.each([
    `Ketamine should be avoided in fibromyalgia, for the pain was lower than with midazolam.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Memantine was tried in phantom limb pain, for ketamine does not relieve it.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
