import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { explainAt } from '../../../server/src/core/explain/explain';
import { ruleWords } from '../../../server/src/core/explain/rule-words';
import { bundledBase } from '../../support/bundled';

const analyse = createAnalyser();
let base: EvidenceBase;
beforeAll(async () => {
  base = await bundledBase();
});

const ROWS = readdirSync('tests/corpus')
  .filter((file) => /^statements-.*\.jsonl$/.test(file))
  .flatMap((file) => readFileSync(`tests/corpus/${file}`, 'utf8').split('\n').filter(Boolean))
  // A third of them meets every rule, in a third of the time.
  .filter((_, index) => index % 3 === 0)
  .map((line): string => JSON.parse(line).text);

/** Every rule that an explanation names, with its words. */
const RULE = /^ {3}Rule {11}(.*) \(([a-z-]+)\)$/gm;

test('every rule that decides on the corpus is told in words', () => {
  const told = new Map<string, string>();
  for (const text of ROWS) {
    const analysis = analyse(text, base);
    for (const { statement, rule } of analysis.findings) {
      expect(rule, `${text}: ${statement?.text}`).toBeDefined();
      if (rule !== undefined) told.set(rule, ruleWords(rule));
    }
    for (const { span } of analysis.statements) {
      const { text: lines } = explainAt(analysis, base, span.start);
      expect(lines).not.toContain('undefined');
      for (const [, words = '', rule = ''] of lines.matchAll(RULE)) told.set(rule, words);
    }
  }
  expect(told.size).toBeGreaterThan(25);
  const bare = [...told].filter(([rule, words]) => words === rule.replaceAll('-', ' '));
  expect(bare).toEqual([]);
});

test.each([
  ['benefit-against-no-benefit', 'A benefit is stated, and the evidence finds no difference'],
  ['no-benefit-against-benefit', 'No benefit is stated, and the evidence finds a benefit'],
  ['advice-use-against-avoid', 'Use is advised, and the evidence base advises against it'],
  ['trial-dose', 'The record of the trial has another dose'],
  ['a-rule-of-tomorrow', 'a rule of tomorrow'],
])('%s', (rule, words) => {
  expect(ruleWords(rule)).toBe(words);
});
