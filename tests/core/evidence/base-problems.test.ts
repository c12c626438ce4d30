import { expect, test } from 'vitest';
import { baseOf, edited, problemsOf, SOUND } from './memory-base';

/** The sound claims with another verdict and, if given, comparator. */
function claim(verdict: string, versus?: string) {
  return edited(
    'claims.yaml',
    'verdict: no-benefit',
    `verdict: ${verdict}${versus ? `\n    versus: ${versus}` : ''}`,
  );
}

test.each([
  [
    'a claim that all of its trials contradict',
    claim('benefit'),
    [
      'claims.yaml:6:14 The verdict on "pain" is benefit, but all of its trials found no-benefit: correct the claim or the trials.',
    ],
  ],
  ['a claim held against what some finding agrees with', claim('benefit', 'baseline'), []],
  ['mixed evidence, which no trial alone contradicts', claim('mixed'), []],
  [
    'findings on a narrower outcome',
    {
      ...claim('harm'),
      ...edited(
        'trials.yaml',
        'outcome: pain\n        verdict: no-benefit',
        'outcome: worst-pain\n        verdict: no-benefit',
      ),
    },
    [
      'claims.yaml:6:14 The verdict on "pain" is harm, but all of its trials found no-benefit: correct the claim or the trials.',
    ],
  ],
  [
    'one trial of two that agrees',
    {
      ...claim('benefit'),
      ...edited(
        'trials.yaml',
        '    summary: Berg',
        '    findings: [{outcome: pain, verdict: benefit}]\n    summary: Berg',
      ),
    },
    [],
  ],
  [
    'a finding about an arm given something else',
    {
      ...claim('benefit'),
      ...edited('trials.yaml', 'verdict: no-benefit\n', 'verdict: no-benefit\n        arm: other\n', [
        '    summary: Alba',
        '    arms: [{id: other, role: comparator, treatments: [{intervention: placebo}]}]\n    summary: Alba',
      ]),
    },
    [],
  ],
  [
    'a trial without its publication',
    edited('trials.yaml', 'berg2002', 'berg2003'),
    ['trials.yaml:15:16 There is no reference "berg2003": did you mean "berg2002"?'],
  ],
  [
    'a publication like no other',
    edited('trials.yaml', 'berg2002', 'zuse1941'),
    ['trials.yaml:15:16 There is no reference "zuse1941": add it to the references, or correct it here.'],
  ],
  [
    'an unknown reference of a claim',
    edited('claims.yaml', '[ref1]', '[ref1, ref9]'),
    ['claims.yaml:8:24 There is no reference "ref9": did you mean "ref1"?'],
  ],
  [
    'an unknown reference of a fact',
    edited('facts.yaml', 'unit: EUR', 'unit: EUR\n    reference: alba2002'),
    ['facts.yaml:7:16 There is no reference "alba2002": did you mean "alba2001"?'],
  ],
  [
    'an annotation of no reference',
    edited('annotations.yaml', 'alba2001', 'alba2011'),
    ['annotations.yaml:2:10 There is no reference "alba2011": did you mean "alba2001"?'],
  ],
  [
    'an unknown trial',
    edited('claims.yaml', '[alba, berg]', '[alba, burg]'),
    ['claims.yaml:7:20 There is no trial "burg": did you mean "berg"?'],
  ],
  [
    'an unknown concept',
    edited('claims.yaml', 'condition: pain-state', 'condition: pain-stale'),
    ['claims.yaml:4:16 There is no condition "pain-stale": did you mean "pain-state"?'],
  ],
  [
    'the beginning of a concept',
    edited('claims.yaml', 'condition: pain-state', 'condition: phantom'),
    ['claims.yaml:4:16 There is no condition "phantom": did you mean "phantom-pain"?'],
  ],
  [
    'a concept like no other',
    edited('facts.yaml', 'subject: drug', 'subject: zebra'),
    ['facts.yaml:3:14 There is no concept "zebra": add it to the concepts, or correct it here.'],
  ],
  [
    'a concept of the wrong kind',
    edited('claims.yaml', 'outcome: pain\n', 'outcome: pain-state\n'),
    ['claims.yaml:5:14 "pain-state" is a condition, not an outcome: name an outcome.'],
  ],
  [
    'an outcome to compare with',
    claim('no-benefit', 'pain'),
    [
      'claims.yaml:7:13 "pain" is an outcome, not a comparator or intervention: name a comparator or intervention.',
    ],
  ],
  [
    'a broader concept of another kind',
    edited('concepts.yaml', 'broader: [drug]', 'broader: [drug, pain]'),
    ['concepts.yaml:6:21 "pain" is an outcome, not an intervention: name an intervention.'],
  ],
  [
    'a concept broader than itself',
    edited('concepts.yaml', '    broader: [drug]', '    broader: [drug-iv]'),
    ['concepts.yaml:6:15 "drug-iv" is broader than itself (drug-iv < drug-iv): take out one of these links.'],
  ],
  [
    'a cycle',
    edited('concepts.yaml', '    label: drug\n', '    label: drug\n    broader: [drug-iv]\n'),
    [
      'concepts.yaml:7:15 "drug" is broader than itself (drug < drug-iv < drug): take out one of these links.',
    ],
  ],
  [
    'an id given twice',
    edited('concepts.yaml', 'id: drug-iv', 'id: drug'),
    [
      'concepts.yaml:4:9 The id "drug" is already used at concepts.yaml:2: change or take out one of the two.',
    ],
  ],
  [
    'an id of two kinds of concept',
    edited('concepts.yaml', 'id: worst-pain', 'id: drug'),
    [
      'concepts.yaml:23:9 The id "drug" is already used at concepts.yaml:2: change or take out one of the two.',
    ],
  ],
  [
    'a reference given twice',
    edited('references.yaml', 'berg2002', 'alba2001'),
    [
      'references.yaml:5:9 The id "alba2001" is already used at references.yaml:2: change or take out one of the two.',
      'trials.yaml:15:16 There is no reference "berg2002": add it to the references, or correct it here.',
    ],
  ],
  [
    'a name of two concepts',
    edited(
      'concepts.yaml',
      'label: intravenous drug',
      'label: intravenous drug\n    synonyms: [iv drug, DRUG]',
    ),
    ['concepts.yaml:6:25 "DRUG" also names "drug": take the name out of one of the two.'],
  ],
  [
    'a name that differs by hyphens',
    edited('concepts.yaml', 'label: phantom pain', 'label: pain‑state'),
    ['concepts.yaml:17:12 "pain‑state" also names "pain-state": take the name out of one of the two.'],
  ],
  [
    'an abbreviation that is the name of another',
    edited('concepts.yaml', 'label: worst pain', 'label: worst pain\n    abbreviations: [PAIN]'),
    ['concepts.yaml:25:21 "PAIN" also names "pain": take the name out of one of the two.'],
  ],
  [
    'a number of two references',
    { 'annotations.yaml': `${SOUND['annotations.yaml']}  - key: berg2002\n    number: 1\n` },
    ['annotations.yaml:7:13 The number 1 is already that of "alba2001": correct one of the two.'],
  ],
  [
    'a key of two references',
    {
      'annotations.yaml': `${SOUND['annotations.yaml']}  - key: berg2002\n    aliases: [ref2, alba2001, ref1]\n`,
    },
    [
      'annotations.yaml:7:21 The key "alba2001" already means "alba2001": take it out here or there.',
      'annotations.yaml:7:31 The key "ref1" already means "alba2001": take it out here or there.',
    ],
  ],
  [
    'an arm given twice and one that is missing',
    edited(
      'trials.yaml',
      '    summary: Berg',
      '    arms: [{id: a, role: comparator, treatments: []}, {id: a, role: comparator, treatments: []}]\n    findings: [{outcome: pain, verdict: mixed, arm: b}]\n    summary: Berg',
    ),
    [
      'trials.yaml:18:60 This trial has two arms called "a": rename one of them.',
      'trials.yaml:19:53 This trial has no arm "b": did you mean "a"?',
    ],
  ],
])('tells of %s', async (_, files, problems) => {
  expect(await problemsOf(files)).toEqual(problems);
});

test.each([
  ['same concept', 'label: drug\n    synonyms: [drug, Drug]'],
  ['different kinds', 'label: drug\n    synonyms: [pain]'],
  ['abbreviations that differ by case', 'label: drug\n    abbreviations: [MS, Ms]'],
])('lets a name be shared by the %s', async (_, label) => {
  expect(await problemsOf(edited('concepts.yaml', 'label: drug\n', `${label}\n`))).toEqual([]);
});

test.each([
  ['concepts', edited('concepts.yaml', 'label: pain state', 'label: [pain state]'), 'concepts.yaml:15:12'],
  [
    'trials',
    edited('trials.yaml', 'kind: trial\n    findings', 'kind: trail\n    findings'),
    'trials.yaml:5:11',
  ],
  ['trials after a syntax error', edited('trials.yaml', 'names: [Alba]', 'names: @Alba'), 'trials.yaml:4:12'],
  [
    'references',
    edited('references.yaml', '    title: First trial', '    title: [First]'),
    'references.yaml:4:12',
  ],
  ['annotations', edited('annotations.yaml', 'number: 1', 'number: one'), 'annotations.yaml:3:13'],
  ['a list by another name', { 'trials.yaml': 'trails: []' }, 'trials.yaml:1:1'],
])('says nothing of records that name %s which could not be read', async (_, files, place) => {
  const problems = await problemsOf(files);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${place} `);
});

test('a contradicted claim is a warning, which leaves the base as it is', async () => {
  const { problems, claims } = await baseOf(claim('benefit'));
  expect(problems).toEqual([expect.objectContaining({ severity: 'warning', record: 'drug-pain' })]);
  expect(claims).toHaveLength(1);
});

test('of records with the same id the first is kept', async () => {
  const { concepts } = await baseOf(edited('concepts.yaml', 'id: drug-iv', 'id: drug'));
  expect(concepts.filter(({ id }) => id === 'drug').map(({ label }) => label)).toEqual(['drug']);
});

test('a hierarchy deeper than the call stack is walked', async () => {
  const chain = Array.from(
    { length: 12_000 },
    (_, n) => `  - {id: c${n}, label: c${n}, broader: [c${n + 1}]}`,
  );
  const text = `conditions:\n${chain.join('\n')}\n  - {id: c12000, label: last, broader: [c0]}\n`;
  const problems = await problemsOf({
    ...SOUND,
    'concepts.yaml': text,
    'claims.yaml': 'claims: []',
    'trials.yaml': 'trials: []',
    'facts.yaml': 'figures: []',
  });
  expect(problems).toEqual([
    'concepts.yaml:12002:41 "c0" is broader than itself (c0 < c1 < c2 < c3 < c4 < ... < c0): take out one of these links.',
  ]);
});
