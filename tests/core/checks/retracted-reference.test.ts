import { expect, test } from 'vitest';
import { retractedReference } from '../../../server/src/core/checks/retracted-reference';
import type { Retraction } from '../../../server/src/core/retractions/retraction';
import { withSpans } from '../../support/fixture';
import { analysisOf } from '../hover/marked-analysis';
import { small } from '../hover/small-base';

const RETRACTED: Retraction = {
  nature: 'retraction',
  date: '2015-05-03',
  reasons: ['Fake Data', 'Plagiarism'],
};

function reported(text: string, retractions: Readonly<Record<string, Retraction>>) {
  const found = retractedReference.run(analysisOf(text), { ...small, retractions });
  return found.map(({ span, severity, message }) => ({ ...span, label: `${severity} ${message}` }));
}

const SAYS =
  'warning Hardy 2012 was retracted on 2015-05-03 (Fake Data and Plagiarism): cite other evidence, or keep it with the reason why.';

test.each([
  `It failed [@sigtermans2009; @hardy2012]. As @hardy2012 said.
                             ^^^^^^^^^ ${SAYS}`,
  `As {{Hardy=hardy-2012}} found, it failed [@hardy2012].
     ^^^^^ ${SAYS}`,
])('a retracted paper is told at its first mention: %s', (marked) => {
  const { text, spans } = withSpans(marked);
  expect(reported(text, { hardy2012: RETRACTED })).toEqual(spans);
});

test('a paper cited by another key is the same paper', () => {
  expect(reported('[@ref58]', { dualé2009: RETRACTED })).toHaveLength(1);
});

test('an expression of concern is told as such, and more quietly', () => {
  const [found] = reported('[@hardy2012]', { hardy2012: { nature: 'concern', reasons: [] } });
  expect(found?.label).toBe(
    'information Hardy 2012 is under an expression of concern by its journal: cite other evidence, or keep it with the reason why.',
  );
});

test.each(['[@sigtermans2009]', '[@nobody]', ''])('%s is fine', (text) => {
  expect(reported(text, { hardy2012: RETRACTED })).toEqual([]);
});
