import { describe, expect, test } from 'vitest';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { loadBaseFromFolder } from '../../../server/src/node/base-files';
import { isSilentAgainst, reportsAgainst } from '../../support/statement-fixture';

const opened = await loadBaseFromFolder('examples/traffic-calming');
if (!('base' in opened)) throw new Error('The example base cannot be read.');
const traffic = opened.base;

describe('of what the bundled base has no record', () => {
  test.each([
    `Raised crossings should be avoided on school streets.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Svensson et al. randomised junctions of collector roads to mini-roundabouts.
                ^^^^^^^^^^ misreported-trial`,
  ])('%s', (marked) => reportsAgainst(traffic, marked));

  test('advice on an outcome agrees where that claim advises so', () => {
    isSilentAgainst(traffic, 'Raised crossings should be used on school streets.');
  });
});

/** The example base, in which humps are made of nothing but asphalt. */
function asphaltAlone(): EvidenceBase {
  const facts = traffic.facts.map((fact) =>
    fact.kind === 'assertion' && fact.id === 'humps-asphalt' ? { ...fact, only: true } : fact,
  );
  expect(facts).not.toEqual(traffic.facts);
  return { ...traffic, facts };
}

test('an object that stands alone contradicts others of no sort', () => {
  isSilentAgainst(traffic, 'Speed humps are made of rubber.');
  reportsAgainst(
    asphaltAlone(),
    `Speed humps are made of rubber.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  );
});
