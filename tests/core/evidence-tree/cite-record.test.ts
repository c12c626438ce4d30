import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import type { RecordKind } from '../../../server/src/core/evidence/base';
import { citeRecord } from '../../../server/src/core/evidence-tree/cite-record';
import { edited } from '../../../server/src/core/fixes/fix';
import { withCursor } from '../../support/fixture';
import { smallBase } from './small-base';

const analyse = createAnalyser();

test.each<{ draft: string; record?: [RecordKind, string]; expected: string | undefined }>([
  { draft: 'It failed|.', expected: 'It failed [@hardy2012].' },
  { draft: 'It failed |.', expected: 'It failed [@hardy2012].' },
  { draft: '|', expected: '[@hardy2012]' },
  { draft: 'It failed| [@bell2003].', expected: 'It failed [@bell2003; @hardy2012].' },
  { draft: 'It failed [@bell|2003].', expected: 'It failed [@bell2003; @hardy2012].' },
  { draft: 'It failed [@bell2003]|.', expected: 'It failed [@bell2003; @hardy2012].' },
  { draft: 'It failed [|@hardy2012].', expected: undefined },
  { draft: 'It failed|.', record: ['trial', 'hardy-2012'], expected: 'It failed [@hardy2012].' },
  { draft: 'It failed|.', record: ['reference', 'bell2003'], expected: 'It failed [@bell2003].' },
  { draft: 'It failed|.', record: ['claim', 'crps'], expected: undefined },
  { draft: 'It failed|.', record: ['concept', 'crps'], expected: undefined },
  { draft: 'It failed|.', record: ['trial', 'nobody'], expected: undefined },
])('$record cited in $draft', ({ draft, record: [kind, id] = ['claim', 'cancer'], expected }) => {
  const { text, offset } = withCursor(draft);
  const cited = citeRecord({ kind, id }, offset, analyse(text, smallBase), smallBase);
  expect(cited && edited(text, [cited.edit])).toBe(expected);
});

const LIST = '\n\n## References\n\n1. Bell 2003. <!-- @bell2003 -->\n2. On rain.\n';

test.each<{ draft: string; expected: string | undefined; added?: string[]; list?: string }>([
  { draft: 'It rose [2]. It failed|.', expected: 'It rose [2]. It failed [3].', added: ['3: hardy2012'] },
  {
    draft: 'It rose [2]. It failed [1]|.',
    expected: 'It rose [2]. It failed [1, 3].',
    added: ['3: hardy2012'],
  },
  {
    draft: 'It rose [1,2]. It failed| [1].',
    expected: 'It rose [1,2]. It failed [1,3].',
    added: ['3: hardy2012'],
  },
  { draft: 'It failed \\[2|\\].', expected: 'It failed \\[2, 3\\].', added: ['3: hardy2012'] },
  { draft: 'It failed.^2^|', expected: 'It failed.^2,3^', added: ['3: hardy2012'] },
  { draft: 'It failed|<sup>2</sup>.', expected: 'It failed<sup>2,3</sup>.', added: ['3: hardy2012'] },
  { draft: 'It failed.¹ It rose.|', expected: 'It failed.¹ It rose.³', added: ['3: hardy2012'] },
  { draft: 'It failed.¹|', expected: 'It failed.¹,³', added: ['3: hardy2012'] },
  {
    draft: 'It rose [2](#ref-2). It failed|.',
    expected: 'It rose [2](#ref-2). It failed [3](#ref-3).',
    added: ['3: hardy2012'],
  },
  {
    draft: 'It rose ([1](#B1),[2](#B2)). It failed|.',
    expected: 'It rose ([1](#B1),[2](#B2)). It failed ([3](#B3)).',
    added: ['3: hardy2012'],
  },
  {
    draft: 'It failed [[1](#r1), [2](#r2)]|.',
    expected: 'It failed [[1](#r1), [2](#r2), [3](#r3)].',
    added: ['3: hardy2012'],
  },
  {
    draft: 'It failed| [2](#ref-2).',
    expected: 'It failed [2](#ref-2), [3](#ref-3).',
    added: ['3: hardy2012'],
  },
  {
    draft: 'It rose [2]. It failed|.',
    list: '\n\n## References\n\n1. Hardy 2012. <!-- @hardy2012 -->\n2. On rain.\n',
    expected: 'It rose [2]. It failed [1].',
  },
  {
    draft: 'It failed| [1].',
    list: '\n\n## References\n\n1. Hardy 2012. <!-- @hardy2012 -->\n',
    expected: undefined,
  },
  { draft: 'It rose [@bell2003] [@bell2003]. It failed [1]|.', expected: undefined },
])('by number in $draft', ({ draft, expected, added = [], list = LIST }) => {
  const { text, offset } = withCursor(`${draft}${list}`);
  const cited = citeRecord({ kind: 'claim', id: 'cancer' }, offset, analyse(text, smallBase), smallBase);
  const result = cited && edited(text, [cited.edit]);
  expect(result?.slice(0, result.indexOf('\n'))).toBe(expected);
  expect((cited?.added ?? []).map(({ number, key }) => `${number}: ${key}`)).toEqual(added);
});
