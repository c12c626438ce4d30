import { expect, test } from 'vitest';
import { claimIndex } from '../../../server/src/core/evidence/claim-index';
import { conceptIndex } from '../../../server/src/core/evidence/concept-index';
import { referenceIndex } from '../../../server/src/core/evidence/reference-index';
import { trialIndex } from '../../../server/src/core/evidence/trial-index';
import { baseOf } from './memory-base';

/** A list of concepts with the ids before `<` and their broader ones after it. */
function list(name: string, lines: readonly string[], rest = ''): string {
  const records = lines.map((line) => {
    const [id, broader = ''] = line.split(' < ');
    return `  - {id: ${id}, label: ${id}, broader: [${broader}]${rest}}\n`;
  });
  return `${name}:\n${records.join('')}`;
}

const CONCEPTS = [
  list('interventions', ['drug', 'drug-iv < drug', 'drug-iv-slow < drug-iv']),
  list('conditions', ['any', 'nerve < any', 'joint < any', 'zone < joint, nerve', 'hand-zone < zone']),
  list('outcomes', ['pain', 'worst-pain < pain'], ', goodWhen: lower'),
].join('');

function claim(id: string, [intervention, condition, outcome]: readonly [string, string, string]): string {
  return `  - {id: ${id}, intervention: ${intervention}, condition: ${condition}, outcome: ${outcome}, verdict: mixed, verdictText: x, summary: x}\n`;
}

const CLAIMS = `claims:
${claim('iv-any', ['drug-iv', 'any', 'pain'])}${claim('zone', ['drug', 'zone', 'pain'])}${claim('hand', ['drug', 'hand-zone', 'pain'])}${claim('worst', ['drug', 'zone', 'worst-pain'])}${claim('zone-again', ['drug', 'zone', 'pain'])}`;

const base = await baseOf({ 'concepts.yaml': CONCEPTS, 'claims.yaml': CLAIMS });

test.each([
  ['drug', 'intervention'],
  ['zone', 'condition'],
  ['nothing', undefined],
])('finds the concept %s', (id, kind) => {
  expect(conceptIndex(base).get(id)?.kind).toBe(kind);
});

test.each([
  ['hand-zone', ['zone 1', 'joint 2', 'nerve 2', 'any 3']],
  ['any', []],
  ['nothing', []],
])('the ancestors of %s are %j', (id, expected) => {
  expect(
    conceptIndex(base)
      .ancestors(id)
      .map((one) => `${one.id} ${one.distance}`),
  ).toEqual(expected);
});

test.each([
  ['any', ['nerve 1', 'joint 1', 'zone 2', 'hand-zone 3']],
  ['hand-zone', []],
  ['nothing', []],
])('the descendants of %s are %j', (id, expected) => {
  expect(
    conceptIndex(base)
      .descendants(id)
      .map((one) => `${one.id} ${one.distance}`),
  ).toEqual(expected);
});

test.each([
  ['zone', 'zone', true],
  ['zone', 'any', true],
  ['any', 'zone', false],
  ['zone', 'drug', false],
  ['nothing', 'any', false],
])('%s is a %s: %s', (id, ancestor, expected) => {
  expect(conceptIndex(base).isA(id, ancestor)).toBe(expected);
});

test('a cycle is walked once', async () => {
  const round = await baseOf({ 'concepts.yaml': list('conditions', ['a < b', 'b < c', 'c < a']) });
  expect(conceptIndex(round).ancestors('a')).toEqual([
    { id: 'b', distance: 1 },
    { id: 'c', distance: 2 },
  ]);
  expect(conceptIndex(round).isA('a', 'c')).toBe(true);
});

test.each([
  [
    'its own claims before those of broader ones',
    ['drug', 'hand-zone', 'pain'],
    ['hand 0', 'zone 1', 'zone-again 1'],
  ],
  [
    'claims that are broader in several ways',
    ['drug-iv', 'zone', 'worst-pain'],
    ['worst 1', 'zone 2', 'zone-again 2', 'iv-any 3'],
  ],
  ['claims of a broader intervention', ['drug-iv-slow', 'any', 'pain'], ['iv-any 1']],
  ['no narrower claims', ['drug', 'nerve', 'pain'], []],
  ['nothing for unknown concepts', ['drug', 'nothing', 'pain'], []],
] as const)('a topic has %s', (_, [intervention, condition, outcome], expected) => {
  const found = claimIndex(base).claimsFor({ intervention, condition, outcome });
  expect(found.map(({ claim: { id }, distance }) => `${id} ${distance}`)).toEqual(expected);
});

test('the claims about exactly a topic keep their order', () => {
  const topic = { intervention: 'drug', condition: 'zone', outcome: 'pain' };
  expect(
    claimIndex(base)
      .about(topic)
      .map(({ id }) => id),
  ).toEqual(['zone', 'zone-again']);
  expect(claimIndex(base).get('zone-again')?.id).toBe('zone-again');
  expect(claimIndex(base).get('nothing')).toBeUndefined();
});

test.each([
  ['alba2001', 'alba2001'],
  ['ref1', 'alba2001'],
  ['berg2002', 'berg2002'],
  ['nothing', undefined],
])('the key %s means the reference %s', (key, expected) => {
  expect(referenceIndex(base).get(key)?.key).toBe(expected);
});

test('trials are found by id, publication and name', () => {
  const trials = trialIndex(base);
  expect(trials.get('alba')?.names).toEqual(['Alba']);
  expect(trials.publishedIn('berg2002').map(({ id }) => id)).toEqual(['berg']);
  expect(trials.publishedIn('ref1')).toEqual([]);
  expect(trials.named('BERG and Cole').map(({ id }) => id)).toEqual(['berg']);
  expect(trials.named('Dorn')).toEqual([]);
});

test('an index is made once for each base', async () => {
  expect(conceptIndex(base)).toBe(conceptIndex(base));
  expect(conceptIndex(await baseOf())).not.toBe(conceptIndex(base));
});
