import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../client/src/status-text';
import { type WhyEmpty, whyEmpty } from '../../client/src/views/why-empty';
import type { BaseStatus, DocumentStatus } from '../../server/src/protocol';
import { READY_BASE } from '../support/ready-base';

const READY = {
  ...READY_BASE,
  found: { why: 'bundled' },
  manifest: 'file:///tea/evidence.yaml',
} as const satisfies BaseStatus;

function running(base: BaseStatus, quiet?: DocumentStatus['quiet']): Picture {
  const read = { uri: 'file:///draft.md', statements: 0, citations: 0, findings: 0, notes: [] };
  return { server: 'running', status: { base, ...(quiet && { document: { ...read, quiet } }) } };
}

const CASES: readonly [picture: Picture, filter: string, why: WhyEmpty][] = [
  [{ server: 'stopped' }, 'tea', 'stopped'],
  [{ server: 'starting' }, '', 'reading'],
  [running({ state: 'loading' }), '', 'reading'],
  [running({ state: 'failed', message: 'x' }, 'no-base'), 'tea', 'unreadable'],
  [running(READY, 'turned-off'), 'tea', 'turned-off'],
  [running(READY), '', 'turned-off'],
  [running(READY, 'excluded'), '', 'left-alone'],
  [running(READY, 'language-turned-off'), '', 'left-alone'],
  [running({ ...READY, claims: 0 }), 'tea', 'no-claims'],
  [
    running({ ...READY, claims: 0, problems: [{ severity: 'error', text: 'claims.yaml:1: x' }] }),
    '',
    'unreadable',
  ],
  [running(READY, 'all-agree'), 'tea', 'filtered'],
];

interface Welcome {
  readonly when: string;
  readonly contents: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const welcomes: readonly Welcome[] = contributes.viewsWelcome;

describe('an empty evidence view', () => {
  test.each(CASES)('%# says why', (picture, filter, why) => {
    expect(whyEmpty(picture, filter)).toBe(why);
  });

  test.each([...new Set(CASES.map(([, , why]) => why))])('offers something to do when it is %s', (why) => {
    const [welcome, ...others] = welcomes.filter(({ when }) => when === `evidenceLens.noEvidence == ${why}`);
    expect(others).toEqual([]);
    // While it is being read there is nothing to do but to wait.
    expect(welcome?.contents).toMatch(
      why === 'reading' ? /being read/ : /\.\n\[[^\]]+\]\(command:evidenceLens\.\w+\)/,
    );
  });
});
