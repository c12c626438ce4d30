import { describe, expect, test } from 'vitest';
import { BASE, run } from './run';

describe('map', () => {
  test.each([
    ['teas.html', /^<!DOCTYPE html>/],
    ['teas.SVG', /^<svg xmlns=/],
  ])('writes %s, and says nothing', async (file, beginning) => {
    const written = new Map<string, string>();
    expect(await run(`map --out ${file}`, { written })).toEqual({ status: 0, out: '', err: '' });
    expect(written.get(file)).toMatch(beginning);
    expect(written.get(file)).toContain('no benefit over water');
  });

  test('a base with errors is drawn as far as it could be read', async () => {
    const problem = {
      severity: 'error',
      message: 'a colon is missing',
      file: 'a.yaml',
      line: 2,
      character: 4,
    };
    const written = new Map<string, string>();
    const base = { ...BASE, problems: [{ ...problem, severity: 'error' as const }] };
    expect(await run('map --out a.svg', { base, written })).toEqual({
      status: 2,
      out: '',
      err: 'evidence-lens: a.yaml:3:5 a colon is missing\n',
    });
    expect([...written.keys()]).toEqual(['a.svg']);
  });
});

describe('map that is not drawn tells why in one sentence', () => {
  const help = '(see evidence-lens map --help)';
  const cases: Record<string, string> = {
    map: `map: name the file to write with --out ${help}`,
    'map --out a.png': `map: the file to write must end in .html or .svg, and a.png does not ${help}`,
    'map a b --out a.svg': `map: name one folder only ${help}`,
    'map nowhere --out a.svg': 'nowhere has no evidence.yaml',
    'map --out nowhere/a.svg': "nowhere/a.svg can't be written: there is no such folder.",
    'map --out a.svg --intervention te':
      "map: the base has no claims on the intervention 'te'; did you mean 'tea'?",
    'map --out a.svg --intervention wibble':
      "map: the base has no claims on the intervention 'wibble'; use one of tea",
  };
  test.each(Object.entries(cases))('evidence-lens %s', async (line, sentence) => {
    const written = new Map<string, string>();
    expect(await run(line, { written })).toEqual({ status: 2, out: '', err: `evidence-lens: ${sentence}\n` });
    expect([...written.keys()]).toEqual([]);
  });

  test('a base without claims', async () => {
    const { status, err } = await run('map --out a.svg', { base: { ...BASE, claims: [] } });
    expect({ status, err }).toEqual({
      status: 2,
      err: 'evidence-lens: map: the base has no claims to draw (see docs/evidence-base.md)\n',
    });
  });
});
