import { describe, expect, test } from 'vitest';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { BASE, run } from './run';

const broken: EvidenceBase = {
  ...BASE,
  problems: [
    { severity: 'error', message: 'a colon is missing', file: 'trials.yaml', line: 2, character: 4 },
    { severity: 'warning', message: 'no claim rests on it', file: 'trials.yaml', record: 'smith' },
  ],
};

describe('base validate', () => {
  test('of a sound base', async () => {
    expect(await run('base validate')).toEqual({
      status: 0,
      out: 'No problems in 2 records of Teas.\n',
      err: '',
    });
  });

  test('lists every problem with its place', async () => {
    expect(await run('base validate teas', { base: broken })).toEqual({
      status: 1,
      out: `error trials.yaml:3:5 a colon is missing
warning trials.yaml no claim rests on it [smith]
2 problems in 2 records of Teas.
`,
      err: '',
    });
  });

  test('gives scripts the places as LSP counts them', async () => {
    const { status, out } = await run('base validate teas --format json', { base: broken });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      name: 'Teas',
      problems: [
        { file: 'trials.yaml', line: 2, character: 4, severity: 'error', message: 'a colon is missing' },
        { file: 'trials.yaml', record: 'smith', severity: 'warning', message: 'no claim rests on it' },
      ],
      records: 2,
    });
  });

  test('lists what is amiss with references, with the code of its page', async () => {
    const csl = { id: 'lee2001', type: 'misc', title: 'Tea', DOI: '10' };
    const base: EvidenceBase = {
      ...BASE,
      references: [{ key: 'lee2001', aliases: [], csl }],
      origins: { 'reference:lee2001': { file: 'refs.bib', line: 3, character: 0 } },
      retractions: { lee2001: { nature: 'retraction', reasons: [] } },
    };
    const { status, out } = await run('base validate teas --format json', { base });
    expect(status).toBe(1);
    const place = { file: 'refs.bib', line: 3, character: 0, record: 'lee2001', severity: 'warning' };
    expect(JSON.parse(out).problems).toMatchObject([
      { ...place, code: 'malformed-identifier' },
      { ...place, code: 'retracted-reference' },
    ]);
  });

  test('of a folder that is no base', async () => {
    const { status, out, err } = await run('base validate nowhere');
    expect({ status, out, err }).toEqual({
      status: 2,
      out: '',
      err: 'evidence-lens: nowhere has no evidence.yaml\n',
    });
  });
});

describe('base export', () => {
  test('writes the whole base', async () => {
    const { status, out, err } = await run('base export');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      name: 'Teas',
      references: [{ key: 'smith2001', csl: { title: 'On tea' } }],
      claims: [{ id: 'tea-thirst' }],
    });
  });

  test('of a broken base writes what there is, and says what is missing', async () => {
    const { status, out, err } = await run('base export teas', { base: broken });
    expect(status).toBe(2);
    expect(JSON.parse(out).claims).toHaveLength(1);
    expect(err).toBe('evidence-lens: trials.yaml:3:5 a colon is missing\n');
  });
});
