import { expect, test } from 'vitest';
import { createStepAnalyser } from '../../../server/src/core/analyse';
import { spellingsInSteps } from '../../../server/src/core/checks/nearest-keys';
import { unknownCitation } from '../../../server/src/core/checks/unknown-citation';
import { withSpans } from '../../support/fixture';
import { analysisOf } from '../hover/marked-analysis';
import { baseOf, reference, small } from '../hover/small-base';

/** What is reported of a draft, each as its span and message. */
function reported(text: string, base = small) {
  const findings = unknownCitation.run(analysisOf(text).citations, base);
  return findings.map(({ span: { start, end }, message }) => ({ start, end, label: message }));
}

test.each([
  `It failed [see @hardy2021, p. 3].
                ^^^^^^^^^ No reference has the key hardy2021. Did you mean hardy2012 (Hardy 2012)?`,
  `@Hardy2012 found none.
 ^^^^^^^^^ No reference has the key Hardy2012. Did you mean hardy2012 (Hardy 2012)?`,
  `It failed [@hardy2012; -@sigtermens2009].
                         ^^^^^^^^^^^^^^ No reference has the key sigtermens2009. Did you mean sigtermans2009 (Sigtermans 2009)?`,
  `It failed [@duale2009].
            ^^^^^^^^^ No reference has the key duale2009. Did you mean dualé2009 (Dualé 2009)?`,
  `It failed [@mercadante].
            ^^^^^^^^^^ No reference has the key mercadante. Did you mean mercadante2000 (Mercadante 2000)?`,
  `It failed [@Ref58].
            ^^^^^ No reference has the key Ref58. Did you mean dualé2009 (Dualé 2009)?`,
  `It failed [@ref59].
            ^^^^^ No reference has the key ref59: add it to your reference list, or name the list that has it in the front matter (bibliography:).`,
  `It failed [@nobody1999; @x].
            ^^^^^^^^^^ No reference has the key nobody1999: add it to your reference list, or name the list that has it in the front matter (bibliography:).
                         ^ No reference has the key x: add it to your reference list, or name the list that has it in the front matter (bibliography:).`,
])('%s', (marked) => {
  const { text, spans } = withSpans(marked);
  expect(reported(text)).toEqual(spans);
});

test.each(['It failed [@hardy2012; @ref58].', 'No citation at all.', ''])('%s is fine', (text) => {
  expect(reported(text)).toEqual([]);
});

test('nothing is said where there is no reference list', () => {
  expect(reported('[@hardy2021]', baseOf({}))).toEqual([]);
});

test('nothing is said while reference lists are still being read', () => {
  expect(reported('[@hardy2021]', { ...small, isLoading: true })).toEqual([]);
});

test('of several that may be meant, the same author comes first', () => {
  const base = baseOf({
    references: [
      reference('hardly2020', ['Hardly'], 2020, 'A'),
      reference('hardy2012', ['Hardy'], 2012, 'B'),
      reference('hardy2014', ['Hardy'], 2014, 'C'),
      reference('hart2011', ['Hart'], 2011, 'D'),
    ],
  });
  const [finding] = unknownCitation.run(analysisOf('[@hardy2020]').citations, base);
  expect(finding).toMatchObject({
    code: 'unknown-citation',
    severity: 'warning',
    suggestions: ['hardy2012', 'hardy2014', 'hardly2020'],
    message:
      'No reference has the key hardy2020. Did you mean hardy2012 (Hardy 2012), hardy2014 (Hardy 2014) or hardly2020 (Hardly 2020)?',
  });
});

test('a library of thousands cited with thousands of wrong keys is reported in full', () => {
  const base = baseOf({
    references: Array.from({ length: 20_000 }, (_, n) => reference(`k${n}`, ['A'], 2000, 'T')),
  });
  const text = Array.from({ length: 2000 }, (_, n) => `[@wrong${n}]`).join(' ');
  expect(reported(text, base)).toHaveLength(2000);
});

test('what is compared with an unknown key is made step by step, and once', () => {
  const keys = Array.from({ length: 3500 }, (_, at) => `key${at}`);
  const base = baseOf({ references: keys.map((key) => reference(key, ['Hardy'], 2012, 'Pain')) });
  const steps = spellingsInSteps(base);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(2);
  expect(step.value).toHaveLength(keys.length);
  expect(spellingsInSteps(base).next()).toEqual({ done: true, value: step.value });
});

/** A base of so many references, none of which is what is cited. */
function libraryOf(count: number) {
  return baseOf({
    references: Array.from({ length: count }, (_, n) => reference(`key${n}`, ['Hardy'], 2012, 'Pain')),
  });
}

test('a draft has its wrong keys looked for in steps of their own, and those of numbers and right keys not at all', () => {
  const stepsOf = (text: string) => [...createStepAnalyser()(text, libraryOf(3500))].length;
  const right = stepsOf('It failed [@key1].');
  expect(stepsOf('It failed [@kee1].')).toBeGreaterThan(right + 3);
  expect(stepsOf('It failed [@kee1; @kee2; @kee3].')).toBe(stepsOf('It failed [@kee1; @kee1].') + 2);
});

test('beyond what is compared for one draft, the same keys go without a suggestion however often it is read', () => {
  const base = libraryOf(50_000);
  const text = Array.from({ length: 110 }, (_, n) => `[@kee${n}]`).join(' ');
  const suggested = () =>
    unknownCitation.run(analysisOf(text).citations, base).map(({ suggestions }) => suggestions?.length);
  const first = suggested();
  expect(first.slice(0, 100)).not.toContain(0);
  expect(first.slice(100)).toEqual(Array.from({ length: 10 }, () => 0));
  expect(suggested()).toEqual(first);
});
