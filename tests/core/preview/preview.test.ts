import { expect, test } from 'vitest';
import type { Reference } from '../../../server/src/core/evidence/schema/reference';
import { draftPreview } from '../../../server/src/core/preview/preview';
import { inOneGo } from '../../../server/src/core/steps';
import { citationsIn } from '../../../server/src/core/text/draft-citations';
import { baseOf, reference } from '../hover/small-base';

const base = baseOf({
  references: [
    reference('hardy2012', ['Hardy'], 2012, 'Cancer pain'),
    reference('salas2012', ['Salas'], 2012, 'Morphine'),
    reference('lee2001', ['Lee'], 2001, 'Tea'),
  ],
});

function previewOf(text: string, numbered: boolean) {
  const formatList = (references: readonly Reference[]) => ({
    entries: references.map((one) => ({
      reference: one,
      formatted: { text: `${one.csl.title}.`, markdown: '', styled: true },
    })),
    styled: true,
  });
  const style = { title: 'Test', csl: '', numbered, substitutesAuthors: false };
  return draftPreview({ text, citations: inOneGo(citationsIn(text)) }, base, { style, formatList });
}

test.each([
  ['[@hardy2012]', '[1]', '(Hardy 2012)'],
  ['[@hardy2012; @salas2012]', '[1,2]', '(Hardy 2012; Salas 2012)'],
  ['[@hardy2012; @salas2012; @lee2001]', '[1-3]', '(Hardy 2012; Salas 2012; Lee 2001)'],
  ['[see @hardy2012, p. 3; @lee2001]', '[see 1, p. 3; 2]', '(see Hardy 2012, p. 3; Lee 2001)'],
  ['[-@hardy2012]', '[1]', '(2012)'],
  ['@hardy2012', 'Hardy 2012 [1]', 'Hardy 2012'],
  ['@hardy2012 [p. 3]', 'Hardy 2012 [1, p. 3]', 'Hardy 2012, p. 3'],
  ['[@nobody]', '[nobody?]', '(nobody?)'],
  ['[@nobody; @lee2001]', '[nobody?; 1]', '(nobody?; Lee 2001)'],
])('%s is printed %s and %s', (written, byNumber, byName) => {
  const text = `Tea ${written} cures.`;
  const printed = [true, false].map((numbered) => previewOf(text, numbered).citations);
  expect(printed.map((citations) => citations.map((one) => [one.written, one.printed]))).toEqual([
    [[written, byNumber]],
    [[written, byName]],
  ]);
});

test('each citation tells its references, and whether there are any', () => {
  const { citations } = previewOf('Tea [@lee2001; @nobody]. [@lee2001] [@lee2001]', true);
  expect(citations.map(({ references, known }) => [references, known])).toEqual([
    ['Tea.\nnobody: no reference has this key.', false],
    ['Tea.', true],
  ]);
});

test('the list has what is cited, unless the draft has one of its own', () => {
  expect(previewOf('[@lee2001] [@hardy2012] [@lee2001]', true).references).toEqual(['Tea.', 'Cancer pain.']);
  const own =
    '[@lee2001]\n\n<!-- evidence-lens-references -->\n\n1. Tea.\n\n<!-- /evidence-lens-references -->\n';
  expect(previewOf(own, true).references).toEqual([]);
});
