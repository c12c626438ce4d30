import { expect, test } from 'vitest';
import { inOneGo } from '../../server/src/core/steps';
import { enginesOf } from '../../server/src/load-engine';
import { small } from '../core/hover/small-base';

test('what was made ahead completes a citation without anything else', () => {
  const engine = enginesOf(async () => new Map())({ ...small }, (file) => file);
  expect(engine.canComplete()).toBe(false);
  inOneGo(engine.indexAhead());
  expect(engine.canComplete()).toBe(true);
  const analysis = engine.analyseAround('See [@har', 9);
  expect(engine.completeAt(analysis, 9)?.items[0]?.key).toBe('hardy2012');
});
