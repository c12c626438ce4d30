import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('turns of phrase that say a treatment works or not', () => {
  test.each([
    `In fibromyalgia, ketamine won hands down over midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Pain in CRPS did not budge with ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The response rate in cancer pain was higher with ketamine than with placebo.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine's success in fibromyalgia has not been repeated in CRPS.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what only looks like a wrong statement', () => {
  test.each([
    "Ketamine's success in CRPS has not been repeated in fibromyalgia.",
    'Ketamine relieved fibromyalgia pain, but so did midazolam.',
    'Fibromyalgia pain fell after ketamine, as it did after midazolam.',
    'Two thoracotomy trials found early relief with ketamine.',
    'Cancer pain eased in those given ketamine, and just as much in those given placebo.',
    'Ketamine reduced pain in CRPS at the price of some nausea and headache.',
    'No trial has shown that ketamine prevents chronic post-thoracotomy pain.',
    'It remains unproven that ketamine spares opioids in chronic pain.',
    'Ketamine proved effective in CRPS.',
    'After thoracotomy, ketamine eases pain at first but does not prevent the chronic syndrome.',
    'MK-801 abolished the hyperalgesia of mice that received morphine.',
    'Ketamine, given with gabapentin after spinal cord injury, gave relief that ended in the third week.',
    'The analgesic effect of ketamine in CRPS no longer differed from placebo after week 12.',
    'Clinicians must weigh the pain relief that ketamine gives in CRPS against its side effects.',
    'The benefits of ketamine in CRPS extend to burning pain and pain to light touch.',
    'Ketamine has never been approved for chronic pain, and it is unlikely that it will be.',
    'Neither memantine nor ketamine can be recommended in fibromyalgia.',
    'In Li et al. ketamine, unlike imipramine and fluoxetine, activated mTOR.',
    'Ketamine did not lead to a decrease in adverse events in palliative cancer care.',
  ])('%s', isSilent);
});

describe('support for a use, silence and what takes root are read', () => {
  test.each([
    'The trials give no support to the use of ketamine infusions in cancer pain.',
    'The trials give strong support to the use of ketamine in CRPS when standard treatment has failed.',
    'The pain of fibromyalgia is just as strong with ketamine as without.',
  ])('%s', isSilent);

  test.each([
    `The available trials give no support to the use of ketamine infusions for phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The trials lend strong support to the use of ketamine in fibromyalgia.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Given at the time of the operation, ketamine stops phantom pain from ever taking hold.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Ketamine always silences phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overstated-claim`,
    `Ketamine during thoracotomy prevented chronic pain afterwards.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Phantom limbs go on hurting just as much with ketamine as without it.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
