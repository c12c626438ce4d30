import { describe, expect, test } from 'vitest';
import type { DraftEvidence, FoundEvidence } from '../../server/src/node/draft-evidence';
import { BASE, run } from './run';

const WRONG = 'Tea quenches thirst.';

function held(name: string, more: Partial<FoundEvidence> = {}): FoundEvidence {
  const base = {
    ...BASE,
    name,
    claims: BASE.claims.map((claim) => ({ ...claim, summary: `As ${name} says.` })),
  };
  return { base, id: name, ownId: name, baseProblems: [], draftProblems: [], ...more };
}

function check(evidence: Readonly<Record<string, DraftEvidence>>, options = '') {
  const files = Object.fromEntries(Object.keys(evidence).map((file) => [file, WRONG]));
  return run(`check ${Object.keys(evidence).join(' ')} ${options}`, { files, evidence });
}

describe('drafts with evidence of their own', () => {
  test('are each held against it, in one report', async () => {
    const { status, out, err } = await check({ 'a.md': held('Teas'), 'b.md': held('Cakes') });
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatch(/a\.md:1:1 [^]*As Teas says\.[^]*b\.md:1:1 [^]*As Cakes says\./);
  });

  test('share what is told of a base: its errors once, its records once', async () => {
    const baseProblems = [
      { severity: 'error', message: 'Wrong.', file: 'tea/claims.yaml', line: 2, character: 0, record: 'x' },
      { severity: 'warning', message: 'Doubtful.', file: 'tea/claims.yaml' },
    ] as const;
    const shared = held('Teas', { baseProblems });
    const { status, out, err } = await check({ 'a.md': shared, 'b.md': shared });
    expect({ status, err }).toEqual({ status: 2, err: 'evidence-lens: tea/claims.yaml:3:1 Wrong. [x]\n' });
    expect(out).toContain('claim tea-thirst: see above');
  });

  test('and what they name in vain is told with its places, and they are checked', async () => {
    const details = [
      { severity: 'warning', message: 'No id.', file: 'refs.bib', line: 4, character: 2 },
    ] as const;
    const named = {
      severity: 'warning',
      message: 'Bad.',
      file: '',
      line: 1,
      character: 10,
      details,
    } as const;
    const { status, out, err } = await check({ 'a.md': held('Teas', { draftProblems: [named] }) });
    expect(err).toBe('evidence-lens: a.md:2:11 Bad.\nevidence-lens: refs.bib:5:3 No id.\n');
    expect(out).toContain('contradicted-claim');
    expect(status).toBe(2);
  });

  test('and what is harmless in their lists does not count', async () => {
    const harmless = { severity: 'warning', message: 'Doubtful.', file: '', isHarmless: true } as const;
    const { status, err } = await check({ 'a.md': held('Teas', { draftProblems: [harmless] }) });
    expect({ status, err }).toEqual({ status: 1, err: 'evidence-lens: a.md Doubtful.\n' });
  });

  test('one without a base that can be read is named, and the others are checked', async () => {
    const { status, out, err } = await check({ 'a.md': { unreadable: 'Gone.' }, 'b.md': held('Teas') });
    expect({ status, err }).toEqual({ status: 2, err: 'evidence-lens: a.md: Gone.\n' });
    expect(out).toContain('b.md:1:1 warning');
  });

  test('are held against the base of --base where one is given', async () => {
    const { out } = await run('check a.md --base teas', { files: { 'a.md': WRONG } });
    expect(out).toContain('Tea quenched thirst no better than water did.');
  });
});
