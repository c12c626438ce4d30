import { expect, test } from 'vitest';
import { baseOf, edited, problemsOf } from './memory-base';

const VERDICTS = 'benefit, no-benefit, harm, mixed, insufficient';

test('the sound base has no problems', async () => {
  expect(await problemsOf()).toEqual([]);
});

test.each([
  [
    'an unknown field',
    edited('claims.yaml', '    verdict: no', '    untill: 2 weeks\n    verdict: no'),
    ['claims.yaml:6:5 There is no field "untill" here: did you mean "until"?'],
  ],
  [
    'an unknown field like no other, within an arm',
    edited(
      'trials.yaml',
      '    names: [Alba]\n',
      '    names: [Alba]\n    arms:\n      - {id: a, role: comparator, treatments: [], colour: red}\n',
    ),
    [
      'trials.yaml:6:51 There is no field "colour" here: take it out, or use one of id, label, role, participants, treatments.',
    ],
  ],
  [
    'two unknown fields, one of them a name that objects have',
    edited('annotations.yaml', '    number: 1\n', '    constructor: 1\n    nummer: 1\n'),
    [
      'annotations.yaml:3:5 There is no field "constructor" here: take it out, or use one of key, number, aliases, erratum.',
      'annotations.yaml:4:5 There is no field "nummer" here: did you mean "number"?',
    ],
  ],
  [
    'a missing field',
    edited('claims.yaml', '    verdict: no-benefit\n', ''),
    ['claims.yaml:2:5 "verdict" is missing: add it.'],
  ],
  [
    'a word that is none of those allowed',
    edited('claims.yaml', 'verdict: no-benefit', 'verdict: nobenefit'),
    ['claims.yaml:6:14 "verdict" cannot be "nobenefit": did you mean "no-benefit"?'],
  ],
  [
    'a word that is near to none of those allowed',
    edited('claims.yaml', 'verdict: no-benefit', 'verdict: nonsense'),
    [`claims.yaml:6:14 "verdict" cannot be "nonsense": use one of ${VERDICTS}.`],
  ],
  [
    'a number for one of several words',
    edited('claims.yaml', 'verdict: no-benefit', 'verdict: 5'),
    [`claims.yaml:6:14 "verdict" must be one of ${VERDICTS}.`],
  ],
  [
    'a number for text',
    edited('evidence.yaml', 'version: "1"', 'version: 1.5'),
    ['evidence.yaml:2:10 "version" must be text: put quotes around 1.5.'],
  ],
  [
    'a list for text',
    edited('claims.yaml', 'verdictText: no benefit over placebo', 'verdictText: [no benefit]'),
    ['claims.yaml:9:18 "verdictText" must be text, not a list.'],
  ],
  [
    'text for a list',
    edited('claims.yaml', 'trials: [alba, berg]', 'trials: alba'),
    ['claims.yaml:7:13 "trials" must be a list: begin each entry with "- ", even a single one.'],
  ],
  [
    'text for a number',
    edited('facts.yaml', 'value: 12', 'value: twelve'),
    ['facts.yaml:5:12 "value" must be a number, not "twelve".'],
  ],
  [
    'a number in quotes',
    edited('facts.yaml', 'value: 12', 'value: "12"'),
    ['facts.yaml:5:12 "value" must be a number: take the quotes away.'],
  ],
  [
    'a fraction for a whole number',
    edited('annotations.yaml', 'number: 1', 'number: 1.5'),
    ['annotations.yaml:3:13 "number" must be a whole number.'],
  ],
  [
    'a number that is too small',
    edited('annotations.yaml', 'number: 1', 'number: 0'),
    ['annotations.yaml:3:13 "number" must be 1 or more.'],
  ],
  [
    'a word for true or false',
    edited('concepts.yaml', 'withinGroup: true', 'withinGroup: yes'),
    ['concepts.yaml:12:18 "withinGroup" must be true or false.'],
  ],
  [
    'a duration in other words',
    edited('claims.yaml', 'verdict: no-benefit', 'verdict: no-benefit\n    until: 3 wks'),
    ['claims.yaml:7:12 "until" must be a number and a unit, such as 12 weeks, not "3 wks".'],
  ],
  [
    'an id with capitals in a list',
    edited('claims.yaml', '[alba, berg]', '[alba, Berg]'),
    [
      'claims.yaml:7:20 Entry 2 of "trials" must be lower-case words joined by hyphens, such as back-pain, not "Berg".',
    ],
  ],
  [
    'a field without a value',
    edited('claims.yaml', 'no benefit over placebo', ''),
    ['claims.yaml:9:18 "verdictText" is empty: fill it in, or take the line out.'],
  ],
  [
    'blank text',
    edited('claims.yaml', 'no benefit over placebo', '"  "'),
    ['claims.yaml:9:18 "verdictText" must not be empty.'],
  ],
  [
    'a text that is far too long',
    edited('claims.yaml', 'no benefit over placebo', 'x'.repeat(5001)),
    ['claims.yaml:9:18 "verdictText" is longer than 5000 characters: shorten it.'],
  ],
  [
    'a trial without a name',
    edited('trials.yaml', '[Alba]', '[]'),
    ['trials.yaml:4:12 "names" must hold at least one name to recognise the trial by.'],
  ],
  [
    'text for a record',
    { 'claims.yaml': 'claims:\n  - drug-pain\n' },
    ['claims.yaml:2:5 This record must hold fields, each on a line of its own as "name: value".'],
  ],
  [
    'a list for a record',
    { 'claims.yaml': 'claims:\n  - [a, b]\n' },
    ['claims.yaml:2:5 This record must hold fields, each on a line of its own as "name: value".'],
  ],
  [
    'an empty file',
    { 'claims.yaml': '' },
    ['claims.yaml:1:1 The file is empty: give it a list under "claims:".'],
  ],
  [
    'an empty file of facts',
    { 'facts.yaml': ' \n' },
    ['facts.yaml:1:1 The file is empty: give it lists under any of "figures:", "assertions:".'],
  ],
  ['a file in which all is commented out', { 'facts.yaml': '## Later.\r\n\r\n  # figures:\n' }, []],
  [
    'an empty list',
    { 'claims.yaml': 'claims:\n' },
    ['claims.yaml:1:1 "claims" is empty: list something below it, or take the line out.'],
  ],
  [
    'a list that is none',
    { 'claims.yaml': 'claims: none\n' },
    ['claims.yaml:1:1 "claims" must be a list: begin each record with "- ".'],
  ],
  [
    'a misnamed list',
    { 'claims.yaml': 'claim: []\n' },
    ['claims.yaml:1:1 There is no field "claim" here: did you mean "claims"?'],
  ],
  [
    'a bare list',
    { 'claims.yaml': '- id: x\n' },
    ['claims.yaml:1:1 The file holds something else: give it a list under "claims:".'],
  ],
])('tells of %s', async (_, files, problems) => {
  expect(await problemsOf(files)).toEqual(problems);
});

test('a problem names its record', async () => {
  const { problems } = await baseOf(edited('claims.yaml', 'verdict: no-benefit', 'verdict: 5'));
  expect(problems).toEqual([expect.objectContaining({ severity: 'error', record: 'drug-pain' })]);
});

/** A second claim like the first. */
const SECOND = `  - id: second
    intervention: drug
    condition: pain-state
    outcome: pain
    verdict: no-benefit
    verdictText: none
    summary: None.
`;

const FIRST = `claims:
  - id: drug-pain
    intervention: drug
    condition: pain-state
    outcome: pain
    verdict: no-benefit
    verdictText: none
    summary: None.
`;

test.each([
  [
    'all of them when an unknown field is left out',
    `${FIRST}    nonsense: 1\n${SECOND}`,
    ['drug-pain', 'second'],
  ],
  ['the one after a bad record', `claims:\n  - id: bad\n${SECOND}`, ['second']],
  ['the one before a bad record', `${FIRST}  - id: bad\n`, ['drug-pain']],
  ['the one after a field given twice', `claims:\n  - {id: bad, id: worse}\n${SECOND}`, ['second']],
  ['the one before a syntax error', `${FIRST}  - id: "bad\n${SECOND}`, ['drug-pain']],
  ['none when the syntax error comes first', `claims:\n  - id: @bad\n${SECOND}`, []],
])('keeps of the claims %s', async (_, text, kept) => {
  const { claims, problems } = await baseOf({ 'claims.yaml': text });
  expect(claims.map(({ id }) => id)).toEqual(kept);
  expect(problems.length).toBeGreaterThan(0);
});

test('an unknown field does not get into the base', async () => {
  const { concepts } = await baseOf(
    edited('concepts.yaml', 'label: drug\n', 'label: drug\n    colour: red\n'),
  );
  expect(concepts[0]).toEqual({
    kind: 'intervention',
    id: 'drug',
    label: 'drug',
    synonyms: [],
    abbreviations: [],
    broader: [],
    combines: [],
  });
});
