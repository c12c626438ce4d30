import { expect, test } from 'vitest';
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
