import { expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/core/analyse';
import { loadBase } from '../../server/src/core/evidence/load';
import { Claim } from '../../server/src/core/evidence/schema/claim';
import {
  Comparator,
  ConceptsFile,
  Condition,
  Intervention,
  Outcome,
  Relation,
} from '../../server/src/core/evidence/schema/concept';
import { Assertion, Figure } from '../../server/src/core/evidence/schema/fact';
import { Manifest } from '../../server/src/core/evidence/schema/manifest';
import { Annotation } from '../../server/src/core/evidence/schema/reference';
import { Trial } from '../../server/src/core/evidence/schema/trial';
import { readPage } from './markdown';

const SCHEMAS = {
  Manifest,
  ConceptsFile,
  Intervention,
  Comparator,
  Condition,
  Outcome,
  Relation,
  Annotation,
  Trial,
  Claim,
  Figure,
  Assertion,
};

test.each(Object.entries(SCHEMAS))('the page on the format tells of every field of %s', (_, schema) => {
  const { inlineCode } = readPage('docs/evidence-base.md');
  expect(inlineCode).toEqual(expect.arrayContaining(Object.keys(schema.entries)));
});

test('the base in one page is sound, and judges as the page says', async () => {
  const files = new Map(
    readPage('docs/evidence-base.md').code.flatMap(({ language, text }) => {
      const name = language === 'yaml' ? /^# (\S+\.yaml)\n/.exec(text)?.[1] : undefined;
      return name === undefined ? [] : [[name, text] as const];
    }),
  );
  const loaded = await loadBase('evidence.yaml', async (path) => ({ text: files.get(path) ?? '' }));
  if (!('base' in loaded)) throw new Error(loaded.unreadable);
  const { base } = loaded;
  expect(base.problems).toEqual([]);
  expect([base.trials.length, base.claims.length, base.references.length]).toEqual([1, 1, 1]);
  const analyse = createAnalyser();
  const codes = (draft: string) => analyse(draft, base).findings.map(({ code }) => code);
  expect(codes('Tea relieves summer thirst.')).toEqual(['contradicted-claim']);
  expect(codes('Tea was no better than water in summer thirst.')).toEqual([]);
});
