import * as fc from 'fast-check';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import type { Claim } from '../../../server/src/core/evidence/schema/claim';
import type { Reference } from '../../../server/src/core/evidence/schema/reference';
import type { Arm, Trial, TrialFinding } from '../../../server/src/core/evidence/schema/trial';
import { baseOf, claim, small, trial } from './small-base';

/** Text as an ill-meaning or careless file may hold it: markup, links, table bars, line breaks, anything. */
export const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '[a](command:x)',
        '](command:x)',
        '|',
        '\\',
        '\n',
        '\n\n',
        '`',
        '*',
        '_',
        'https://evil.example',
        'www.evil.example',
        'a@b.example',
        '<!--',
        '&lt;',
        '# ',
        '- ',
        '1. ',
        '> ',
        '$x$',
        '~~',
        'word',
        ' ',
        '![i](http://x)',
        '| --- |',
        '[^1]',
        '\u202e',
        '\r',
        '\t',
        '<http://x>',
        '=',
        '---',
        '```',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);

const verdict = fc.constantFrom('benefit', 'no-benefit', 'harm', 'mixed', 'insufficient');

const finding: fc.Arbitrary<TrialFinding> = fc.record(
  {
    outcome: nastyText,
    verdict,
    versus: nastyText,
    arm: nastyText,
    at: nastyText,
    until: nastyText,
    effect: nastyText,
    note: nastyText,
  },
  { requiredKeys: ['outcome', 'verdict'] },
);

const arm: fc.Arbitrary<Arm> = fc.record({
  id: nastyText,
  label: nastyText,
  role: fc.constantFrom('intervention', 'comparator'),
  participants: fc.nat(),
  treatments: fc.array(
    fc.record({
      intervention: nastyText,
      dose: nastyText,
      route: nastyText,
      regimen: nastyText,
      duration: nastyText,
    }),
    { maxLength: 2 },
  ),
});

const reference: fc.Arbitrary<Reference> = fc
  .record({
    title: nastyText,
    'container-title': nastyText,
    DOI: fc.oneof(
      nastyText,
      nastyText.map((text) => `10.1000/${text}`),
    ),
    URL: fc.oneof(
      nastyText,
      nastyText.map((text) => `https://example.org/${text}`),
    ),
    PMID: nastyText,
    author: fc.array(fc.record({ family: nastyText, given: nastyText }), { maxLength: 3 }),
    issued: fc.record({ literal: nastyText }),
    volume: nastyText,
  })
  .chain((fields) =>
    fc.record({
      key: fc.constant('k'),
      aliases: fc.constant([]),
      erratum: nastyText,
      csl: fc.constant({ id: 'k', type: 'article-journal', ...fields }),
    }),
  );

const anyTrial: fc.Arbitrary<Trial> = fc
  .record({
    names: fc.array(nastyText, { minLength: 1, maxLength: 2 }),
    design: nastyText,
    population: nastyText,
    conditions: fc.array(nastyText, { maxLength: 2 }),
    comparators: fc.array(nastyText, { maxLength: 2 }),
    followUp: nastyText,
    arms: fc.array(arm, { maxLength: 2 }),
    findings: fc.array(finding, { maxLength: 3 }),
    adverseEvents: nastyText,
    adverseEventsAbsent: fc.array(nastyText, { maxLength: 2 }),
    summary: nastyText,
    erratum: nastyText,
  })
  .map((fields) => trial({ id: 't', reference: 'k', ...fields }));

const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    intervention: nastyText,
    condition: nastyText,
    outcome: nastyText,
    verdictText: nastyText,
    summary: nastyText,
    until: nastyText,
  })
  .map((fields) => claim({ id: 'c', trials: ['t'], references: ['k'], ...fields }));

/** A base of one reference, trial, claim and concept with such text in every field. */
export const nastyBase: fc.Arbitrary<EvidenceBase> = fc
  .record({ name: nastyText, reference, trial: anyTrial, claim: anyClaim })
  .map(({ name, reference: one, trial: study, claim: verdictOn }) =>
    baseOf({ name, concepts: small.concepts, references: [one], trials: [study], claims: [verdictOn] }),
  );
