import { describe, expect, test } from 'vitest';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { type EvidenceMap, evidenceMap } from '../../../server/src/core/evidence-map/evidence-map';
import { baseOf, claim, small, trial } from '../hover/small-base';

function mapOf(base: EvidenceBase, asked?: string): EvidenceMap {
  const map = evidenceMap(base, asked);
  if ('known' in map) throw new Error('no map');
  return map;
}

const named = { synonyms: [], abbreviations: [] };
const kinds: EvidenceBase['concepts'] = [
  { kind: 'intervention', id: 'tea', label: 'tea', combines: [], broader: [], ...named },
  { kind: 'intervention', id: 'green-tea', label: 'green tea', combines: [], broader: ['tea'], ...named },
  { kind: 'intervention', id: 'milk', label: 'milk', combines: [], broader: [], ...named },
];

describe('the interventions to choose from', () => {
  const base = baseOf({
    concepts: kinds,
    claims: [
      claim({ id: 'a', intervention: 'milk' }),
      claim({ id: 'b', intervention: 'green-tea' }),
      claim({ id: 'c', intervention: 'green-tea' }),
      claim({ id: 'd', intervention: 'tea' }),
    ],
  });

  test('are those with claims, those with most of their own first, counted with their kinds', () => {
    expect(mapOf(base).interventions).toEqual([
      { id: 'green-tea', label: 'Green tea', claims: 2 },
      { id: 'milk', label: 'Milk', claims: 1 },
      { id: 'tea', label: 'Tea', claims: 3 },
    ]);
  });

  test('the first of them is shown unless one is asked for', () => {
    expect(mapOf(base).intervention.id).toBe('green-tea');
    expect(mapOf(base, 'milk').bubbles.map((bubble) => bubble.claim)).toEqual(['a']);
  });

  test('one is shown with its kinds', () => {
    expect(mapOf(base, 'tea').bubbles.map((bubble) => bubble.claim)).toEqual(['b', 'c', 'd']);
  });

  test('one that the base has no claims on is none', () => {
    expect(evidenceMap(base, 'coffee')).toEqual({ known: ['green-tea', 'milk', 'tea'] });
    expect(evidenceMap(baseOf({}))).toEqual({ known: [] });
  });
});

describe('the cells', () => {
  test('say what the claims of a small base say', () => {
    const { conditions, outcomes, bubbles } = mapOf(small);
    expect({ conditions, outcomes, bubbles }).toMatchSnapshot();
  });

  test('adverse events come last, however many there are', () => {
    const { outcomes } = mapOf({
      ...small,
      claims: [
        claim({ id: 'a', outcome: 'nausea' }),
        claim({ id: 'b', outcome: 'nausea', condition: 'crps' }),
        claim({ id: 'c', outcome: 'function' }),
      ],
    });
    expect(outcomes.map(({ id, adverse }) => [id, adverse])).toEqual([
      ['function', false],
      ['nausea', true],
    ]);
  });

  test.each([
    ['participants', [40, 60], 100],
    ['trials', [40, undefined], 2],
    ['trials', [undefined, undefined], 2],
  ])('are as large as there are %s, where trials have %j participants', (size, people, amount) => {
    const trials = people.map((participants, index) =>
      trial({ id: `t${index}`, reference: 'r', ...(participants !== undefined && { participants }) }),
    );
    const map = mapOf(baseOf({ trials, claims: [claim({ id: 'a', trials: ['t0', 't1', 'gone'] })] }));
    expect({ size: map.size, amount: map.bubbles[0]?.amount }).toEqual({ size, amount });
  });

  test('a comparison within a group is told from others', () => {
    const claims = [claim({ id: 'a', versus: 'baseline' }), claim({ id: 'b', versus: 'placebo' })];
    expect(mapOf({ ...small, claims }).bubbles.map(({ withinGroup }) => withinGroup)).toEqual([true, false]);
  });
});

describe('the timeline', () => {
  const arms = [{ id: 'a', role: 'intervention' as const, treatments: [{ intervention: 'ketamine' }] }];

  test('says what the trials of a small base saw when, in hours', () => {
    expect(mapOf(small).timeline).toMatchSnapshot();
  });

  test('has the trials that gave the intervention, longest good effects first, and results with a time only', () => {
    const seen = (id: string, until: string | undefined, given = arms) =>
      trial({
        id,
        reference: id,
        arms: given,
        findings: [{ outcome: 'pain', verdict: 'benefit', ...(until !== undefined && { until }) }],
      });
    const other = [{ id: 'a', role: 'intervention' as const, treatments: [{ intervention: 'milk' }] }];
    const trials = [
      seen('short', '3 days'),
      seen('untimed', undefined),
      seen('long', '2 months'),
      seen('else', '1 year', other),
    ];
    const rows = mapOf(baseOf({ trials, claims: [claim({ id: 'a' })] })).timeline;
    expect(rows.map((row) => row.trial)).toEqual(['long', 'short']);
  });

  test('what was found alike against two comparators is one observation', () => {
    const findings = ['placebo', 'midazolam'].map((versus) => ({
      outcome: 'pain',
      verdict: 'benefit' as const,
      versus,
      until: '3 weeks',
    }));
    const trials = [trial({ id: 't', reference: 't', arms, findings })];
    const rows = mapOf({ ...small, trials, claims: [claim({ id: 'a' })] }).timeline;
    expect(rows[0]?.observations).toEqual([
      {
        verdict: 'benefit',
        at: undefined,
        until: 504,
        when: '3 weeks',
        label: '▲ better, until 3 weeks, against placebo and midazolam',
      },
    ]);
  });
});
