import { expect, test } from 'vitest';
import { highlightsAt } from '../../../server/src/core/navigation/highlights';
import { drawSpans, withCursor } from '../../support/fixture';
import { analysisOf } from '../hover/marked-analysis';
import { small } from '../hover/small-base';

function drawn(marked: string): string {
  const { text, offset } = withCursor(marked);
  const spans = highlightsAt(analysisOf(text), offset, small);
  return drawSpans(
    text,
    spans.map((span) => ({ ...span, label: '' })),
  );
}

test.each([
  [
    'No [@du|alé2009; @hardy2012], as @ref58.',
    `No [@dualé2009; @hardy2012], as @ref58.
     ^^^^^^^^^
                                 ^^^^^`,
  ],
  [
    'No [@nob|ody; @hardy2012], as @nobody.',
    `No [@nobody; @hardy2012], as @nobody.
     ^^^^^^
                              ^^^^^^`,
  ],
  [
    '{{Ha|rdy=hardy-2012}}, {{Hardy=hardy-2012}}, {{Dualé=duale-2009}}',
    `{{Hardy=hardy-2012}}, {{Hardy=hardy-2012}}, {{Dualé=duale-2009}}
  ^^^^^
                        ^^^^^`,
  ],
  ['Noth|ing [@hardy2012].', 'Nothing [@hardy2012].'],
])('%s', (marked, expected) => {
  expect(drawn(marked)).toBe(expected);
});
