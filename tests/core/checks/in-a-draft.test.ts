import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { drawSpans } from '../../support/fixture';
import { small } from '../hover/small-base';
import { baseWithList } from './libraries';

const LIST = `@misc{lee2001, doi = {10.1000/a}, title = {Tea}}
@misc{Lee_2001, doi = {10.1000/a}, title = {Tea}}
@article{ray2003, title = {Milk}, pmid = {x}}
@misc{poe2002, title = {Water}}
`;

const TEXT = `---
bibliography: refs.bib
---

Tea is fine [@lee2001; @Lee_2001]. So is milk [@ray2003; @hardy2012].
`;

/** What is reported of the draft, with each code below what it is about. */
function drawn(text: string): string {
  const base = baseWithList(LIST, {
    ...small,
    retractions: { hardy2012: { nature: 'retraction', reasons: [] } },
  });
  const { findings } = createAnalyser()(text, base);
  return drawSpans(
    text,
    findings.map(({ span, code }) => ({ ...span, label: code })),
  );
}

test('what is amiss with references is reported with everything else', () => {
  expect(drawn(TEXT)).toBe(`---
bibliography: refs.bib
              ^^^^^^^^ malformed-identifier
              ^^^^^^^^ incomplete-reference
              ^^^^^^^^ uncited-reference
---

Tea is fine [@lee2001; @Lee_2001]. So is milk [@ray2003; @hardy2012].
                        ^^^^^^^^ duplicate-reference
                                                          ^^^^^^^^^ retracted-reference
`);
});

test('an ignore comment accepts it', () => {
  const codes =
    'malformed-identifier, incomplete-reference, uncited-reference, duplicate-reference, retracted-reference';
  const text = `${TEXT}\n<!-- evidence-lens-ignore-file ${codes}: known -->\n`;
  expect(drawn(text)).toBe(text);
});
