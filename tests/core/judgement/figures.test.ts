import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a figure is held against the fact that it is of', () => {
  test.each([
    'Pain is classified as chronic once it has lasted for more than three months.',
    'One amputee in two has phantom limb pain.',
  ])('%s', isSilent);

  test.each([
    `Pain is classified as chronic once it has lasted for more than two years.
                                                               ^^^^^^^^^ wrong-figure`,
    `Pain is deemed chronic once it has persisted for longer than six weeks.
                                                             ^^^^^^^^^ wrong-figure`,
    `One amputee in twelve has phantom limb pain.
^^^^^^^^^^^^^^^^^^^^^ wrong-figure`,
    `Phantom limb pain is a rarity: no more than one amputee in ten will ever feel it.
                                            ^^^^^^^^^^^^^^^^^^ wrong-figure`,
  ])('%s', reports);
});
