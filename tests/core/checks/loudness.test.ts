import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { type Loudness, withLoudness } from '../../../server/src/core/checks/loudness';
import { bundledBase } from '../../support/bundled';

const base = await bundledBase();
const TEXT = 'Ketamine relieved cancer pain [@nobody1999].\n\nKetamine may relieve cancer pain.';
const analysis = createAnalyser()(TEXT, base);

function told(loudness: Partial<Loudness>): string[] {
  const { findings } = withLoudness(analysis, { severity: {}, hedged: 'information', ...loudness });
  return findings.map(({ code, severity }) => `${code}: ${severity}`);
}

describe('how loudly findings are told', () => {
  test.each<{ name: string; loudness: Partial<Loudness>; expected: string[] }>([
    {
      name: 'as the checks say',
      loudness: {},
      expected: [
        'contradicted-claim: warning',
        'unknown-citation: warning',
        'contradicted-claim: information',
      ],
    },
    {
      name: 'louder, but for what is hedged',
      loudness: { severity: { 'contradicted-claim': 'error' } },
      expected: ['contradicted-claim: error', 'unknown-citation: warning', 'contradicted-claim: information'],
    },
    {
      name: 'more quietly, and so what is hedged',
      loudness: { severity: { 'contradicted-claim': 'hint', 'unknown-citation': 'error' } },
      expected: ['contradicted-claim: hint', 'unknown-citation: error', 'contradicted-claim: hint'],
    },
    {
      name: 'not at all',
      loudness: { severity: { 'contradicted-claim': 'off' } },
      expected: ['unknown-citation: warning'],
    },
    {
      name: 'not where they are hedged',
      loudness: { hedged: 'off' },
      expected: ['contradicted-claim: warning', 'unknown-citation: warning'],
    },
  ])('$name', ({ loudness, expected }) => {
    expect(told(loudness)).toEqual(expected);
  });

  test('all else of the analysis stays what it is', () => {
    const { findings: _, ...quiet } = withLoudness(analysis, { severity: {}, hedged: 'off' });
    const { findings: __, ...loud } = analysis;
    expect(quiet).toEqual(loud);
    expect(withLoudness(analysis, { severity: {}, hedged: 'information' })).toBe(analysis);
  });
});
