import { describe, expect, test } from 'vitest';
import { run } from './run';

const row = (id: string | number, text: string) =>
  JSON.stringify({ id, text, intervention: 'tea', comparator: 'water', outcome: 'thirst', source: 'diary' });

const read = (...lines: readonly string[]) =>
  run('read rows.jsonl', { files: { 'rows.jsonl': lines.join('\n') } });

describe('read', () => {
  test('answers every row in order', async () => {
    expect(
      await read(
        row('a', 'Thirst was less with tea than with water (p = 0.01).'),
        row('b', 'Water quenched thirst less than tea did; thirst was greater with tea.'),
        '',
        row(3, 'Thirst did not differ between the drinks.'),
        row('d', ''),
      ),
    ).toEqual({
      status: 0,
      out: '{"id":"a","label":"decreased"}\n{"id":"b","label":"increased"}\n{"id":3,"label":"no_difference"}\n{"id":"d","label":"abstain"}\n',
      err: '',
    });
  });

  test('names the lines that are no rows, and goes on', async () => {
    const { status, out, err } = await read(
      '{"id": "a"',
      '[1]',
      '{"text": "Thirst fell."}',
      '{"id": "b", "text": "Thirst fell.", "intervention": "tea", "comparator": null}',
      row('c', 'Thirst fell with tea.'),
    );
    expect({ status, out }).toEqual({
      status: 2,
      out: '{"id":"b","label":"abstain"}\n{"id":"c","label":"decreased"}\n',
    });
    expect(err).toBe(
      [
        'evidence-lens: rows.jsonl, line 1: it is not JSON: write one object on each line',
        'evidence-lens: rows.jsonl, line 2: it is no object: write {"id": ..., "text": ..., ...}',
        'evidence-lens: rows.jsonl, line 3: it has no "id": give it a text or number',
        'evidence-lens: rows.jsonl, line 4: it has no text in "comparator", "outcome": add it',
        '',
      ].join('\n'),
    );
  });

  test('says what is wrong with a file that cannot be read', async () => {
    const { status, out, err } = await run('read nowhere.jsonl');
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: 'evidence-lens: It does not exist.\n' });
  });

  test.each(['read', 'read a.jsonl b.jsonl', 'read --fast a.jsonl'])('%s is bad usage', async (line) => {
    const { status, out, err } = await run(line);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^evidence-lens: read: .+ \(see evidence-lens read --help\)\n$/);
  });

  test('helps', async () => {
    const { status, out } = await run('read --help');
    expect(status).toBe(0);
    expect(out).toContain('evidence-lens read FILE.jsonl');
  });
});
