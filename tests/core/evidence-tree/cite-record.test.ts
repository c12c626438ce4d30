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
  const edit = citeRecord({ kind, id }, offset, analyse(text, smallBase), smallBase);
  expect(edit && edited(text, [edit])).toBe(expected);
});
