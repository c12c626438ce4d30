import { describe, expect, test } from 'vitest';
import { floorOf, readFloors } from '../../bench/accuracy/floors';
import { developmentFiles, readLabelled } from '../../bench/accuracy/labelled';
import { falseFlagLines } from '../../bench/accuracy/report';
import { checkRows, scoreOf } from '../../bench/accuracy/score';
import { createAnalyser } from '../../server/src/core/analyse';
import { bundledBase } from '../support/bundled';

const base = await bundledBase();
const analyse = createAnalyser();
const floors = readFloors();
const files = developmentFiles()
  .map(readLabelled)
  .map(({ name, rows }) => ({ name, checked: checkRows(rows, base, analyse) }));

describe('the statement corpus', () => {
  test('has a floor for each of its files, and no other', () => {
    expect(files.map(({ name }) => name)).toEqual(Object.keys(floors).toSorted());
  });

  // What is reached is recorded with: npm run bench:accuracy -- --record
  test.each(files)('$name is judged no worse than before', ({ name, checked }) => {
    const floor = floors[name];
    const score = floorOf(scoreOf(checked));
    expect(floor).toBeDefined();
    expect(score.rows).toBeGreaterThanOrEqual(floor?.rows ?? Number.POSITIVE_INFINITY);
    expect(score.falseFlags).toBeLessThanOrEqual(floor?.falseFlags ?? -1);
    expect(score.recall).toBeGreaterThanOrEqual(floor?.recall ?? 1);
    expect(score.exact).toBeGreaterThanOrEqual(floor?.exact ?? 1);
  });

  test('is flagged wrongly only where the snapshot says so', async () => {
    const lines = files.flatMap(({ checked }) => falseFlagLines(checked));
    const list = ['# False flags', '', 'Right statements of the corpus that are flagged.', '', ...lines, ''];
    await expect(list.join('\n')).toMatchFileSnapshot('false-flags.snap.md');
  });
});
