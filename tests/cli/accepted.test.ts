import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/core/analyse';
import { small } from '../core/hover/small-base';
import { run } from './run';

const WRONG = 'Ketamine is effective for cancer pain.';
const files = {
  'a.md': `<!-- evidence-lens-ignore contradicted-claim: an old leaflet -->\n${WRONG}\n\nSee [@nobody].\n`,
  'b.md': `<!-- evidence-lens-ignore-file -->\n${WRONG}\n`,
};

async function check(rest: string) {
  return run(`check ${rest}`, { files, base: small, analyse: createAnalyser() });
}

describe('what an ignore comment accepts', () => {
  test('is listed with the summary of text', async () => {
    const { out, status } = await check('a.md b.md');
    expect(status).toBe(1);
    expect(out.split('\n').slice(-5)).toEqual([
      '',
      '1 citation is unknown and 1 ignore comment has no reason in 2 files; 2 statements read. 2 findings accepted by a comment:',
      '  a.md:2:1 contradicted-claim: an old leaflet',
      '  b.md:2:1 contradicted-claim: no reason given',
      '',
    ]);
  });

  test('does not count', async () => {
    const { status, out } = await check('a.md --only contradicted-claim');
    expect(status).toBe(0);
    expect(out).toContain('Nothing to report in 1 file');
  });

  test('is in JSON beside the findings', async () => {
    const { out } = await check('a.md b.md --format json');
    const { findings, accepted } = JSON.parse(out);
    expect(findings.map(({ code, rule }: { code: string; rule: string }) => [code, rule])).toEqual([
      ['unknown-citation', 'key-unknown'],
      ['ignore-without-reason', 'no-reason'],
    ]);
    expect(accepted).toEqual([
      {
        file: 'a.md',
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 37 } },
        code: 'contradicted-claim',
        message: 'Reads as: ketamine helps cancer pain. Evidence: no benefit over placebo (Hardy 2012, RCT).',
        reason: 'an old leaflet',
      },
      expect.not.objectContaining({ reason: expect.anything() }),
    ]);
  });
});

test('JSON tells how a statement was read and which rule decided', async () => {
  const { out } = await run('check a.md --format json', {
    files: { 'a.md': WRONG },
    base: small,
    analyse: createAnalyser(),
  });
  expect(JSON.parse(out).findings).toMatchObject([
    {
      rule: 'benefit-against-no-benefit',
      statement: { trace: ['effective'], force: 'asserted' },
      evidence: [
        { kind: 'claim', id: 'ketamine-cancer-pain' },
        { kind: 'trial', id: 'hardy-2012' },
      ],
    },
  ]);
});
