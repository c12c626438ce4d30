import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a figure is right that is one of what is cited for it', () => {
  test.each([
    '## Chronic pain\n\nIt arises in more than half of the persons who have lost a limb [@flor2002].',
    'I treat the pain that is felt in a limb that does not exist. It arises in more than half of the persons who have lost a limb [@flor2002], and it is one of those that tell what stands behind chronic pain.',
  ])('%s', isSilent);

  test.each([
    `In the United States, chronic pain affects 52% of women [@flor2002].
                                           ^^^ wrong-figure`,
    `Phantom limb pain occurs in fewer than 20% of amputees [@flor2002].
                                       ^^^ wrong-figure`,
    `Chronic pain affects more than half of all people [@ref1].
                               ^^^^ wrong-figure`,
  ])('%s', reports);
});
