import { beforeAll, expect, test } from 'vitest';
import type { Code } from '../../../server/src/core/checks/codes';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { bundledBase } from '../../support/bundled';
import { offered } from './offered';

let base: EvidenceBase;
beforeAll(async () => {
  base = await bundledBase();
});

const LIST = '\n\n## References\n\n1. On rain.\n2. Sigtermans 2009. <!-- @sigtermans2009 -->\n';

test.each<[what: string, draft: string, code: Code, title: string, expected: string, added: string[]]>([
  [
    'an uncited statement',
    'It rained [1]. Ketamine was no better than placebo for cancer pain. It rained.',
    'uncited-claim',
    'Cite [Hardy 2012; Salas 2012], new in the reference list',
    'It rained [1]. Ketamine was no better than placebo for cancer pain [3, 4]. It rained.',
    ['3: hardy2012', '4: salas2012'],
  ],
  [
    'one of three that the list has',
    'It rained [1]. Ketamine lowered pain in CRPS. It rained.',
    'uncited-claim',
    'Cite [Sigtermans 2009; Schwartzman 2009; Cohen 2018], new in the reference list: Schwartzman 2009 and Cohen 2018',
    'It rained [1]. Ketamine lowered pain in CRPS [2, 3, 4]. It rained.',
    ['3: schwartzman2009', '4: cohen2018'],
  ],
  [
    'a wrong number',
    'It rained [1]. Ketamine was no better than placebo for cancer pain [2].',
    'unsupported-citation',
    'Cite [Hardy 2012; Salas 2012] instead of 2, new in the reference list',
    'It rained [1]. Ketamine was no better than placebo for cancer pain [3, 4].',
    ['3: hardy2012', '4: salas2012'],
  ],
  [
    'a wrong number that leads to the list',
    'It rained [1](#r1). Ketamine was no better than placebo for cancer pain [2](#r2).',
    'unsupported-citation',
    'Cite [Hardy 2012; Salas 2012] instead of 2, new in the reference list',
    'It rained [1](#r1). Ketamine was no better than placebo for cancer pain [3](#r3), [4](#r4).',
    ['3: hardy2012', '4: salas2012'],
  ],
  [
    'a wrong number set high',
    'It rained.¹ Ketamine was no better than placebo for cancer pain.²',
    'unsupported-citation',
    'Cite [Hardy 2012; Salas 2012] instead of ², new in the reference list',
    'It rained.¹ Ketamine was no better than placebo for cancer pain.³,⁴',
    ['3: hardy2012', '4: salas2012'],
  ],
  [
    'a wrong statement, in a draft that is clearly numbered',
    'It rained [1]. It rained [1]. It rained [1]. Ketamine relieved cancer pain.',
    'contradicted-claim',
    'Say: Ketamine was no better than placebo for cancer pain [Hardy 2012; Salas 2012], new in the reference list',
    'It rained [1]. It rained [1]. It rained [1]. Ketamine was no better than placebo for cancer pain [3, 4].',
    ['3: hardy2012', '4: salas2012'],
  ],
])('what the list lacks is added to it for %s', (_, draft, code, title, expected, added) => {
  const found = offered(`${draft}${LIST}`, code, base).find((fix) => fix.title === title);
  expect(found?.draft).toBe(`${expected}${LIST}`);
  const adds = found?.fix.kind === 'edit' ? (found.fix.adds ?? []) : [];
  expect(adds.map(({ number, key }) => `${number}: ${key}`)).toEqual(added);
});

test('where a draft that cites by number gets a key, the title says why', () => {
  const lacking = {
    ...base,
    references: base.references.map(({ number, ...rest }) => ({ ...rest, ...(number === 1 && { number }) })),
  };
  const draft = 'It rained [1]. Ketamine was no better than placebo for cancer pain. It rained.';
  expect(offered(draft, 'uncited-claim', lacking).map(({ title }) => title)).toContain(
    'Cite [@hardy2012; @salas2012] by key, as the draft has no list to number it in',
  );
});
