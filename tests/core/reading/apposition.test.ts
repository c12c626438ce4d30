import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a relation within an insertion is told of what stands before it', () => {
  test.each([
    'This chapter addresses ketamine as an analgesic. It leaves aside anaesthesia, which is the approved use, and sedation in intensive care.',
    'This page is on ketamine. It says little on anaesthesia, its approved use, and more on mood.',
  ])('%s', isSilent);

  test.each([
    `This page is on ketamine. It covers chronic pain, which is its approved use, and mood.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});

describe('what tells of which drug another is a form is not spoken of itself', () => {
  test.each([
    'What was approved in 2019 against stubborn depression was esketamine, the S form of ketamine [@kim2019].',
    'In 2019 the FDA approved esketamine, one half of ketamine, for depression.',
    'Esketamine, the S form of ketamine, was approved for treatment-resistant depression.',
  ])('%s', isSilent);

  test.each([
    `Esketamine, the S form of ketamine, was approved for fibromyalgia.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `The S form of ketamine was approved for chronic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
