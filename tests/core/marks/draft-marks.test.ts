import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { draftMarks } from '../../../server/src/core/marks/draft-marks';
import { bundledBase } from '../../support/bundled';
import { drawSpans, withSpans } from '../../support/fixture';

const base = await bundledBase();
const analyse = createAnalyser();

test.each([
  `Ketamine relieved cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicts`,
  `Ketamine did not relieve cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agrees`,
  `Ketamine reduces neuropathic pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsettled`,
  `Whether ketamine relieves cancer pain is unknown.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unjudged`,
  `Hardy et al. found that ketamine relieved cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicts
^^^^^^^^^^^^ trial`,
  `Hardy et al. found that ketamine did not relieve cancer pain.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agrees
^^^^^^^^^^^^ trial`,
])('%s', (marked) => {
  const { text } = withSpans(marked);
  const marks = draftMarks(analyse(text, base), base);
  expect(
    drawSpans(
      text,
      marks.map(({ kind, span }) => ({ ...span, label: kind })),
    ),
  ).toBe(marked);
});

test('a draft that says nothing has no marks', () => {
  expect(draftMarks(analyse('Nothing.', base), base)).toEqual([]);
});
