import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createAnalyser } from '../../server/src/core/analyse';
import { CODES } from '../../server/src/core/checks/codes';
import type { Finding } from '../../server/src/core/checks/finding';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { bundledBase } from '../support/bundled';

const Code = v.picklist(CODES);

/** A paragraph of the review in other words, and how one statement of it is turned round. */
const Retold = v.strictObject({
  section: v.string(),
  paragraph: v.number(),
  text: v.string(),
  right: v.string(),
  wrong: v.string(),
  code: Code,
  alt: v.optional(v.array(Code), []),
  /** Known shortfalls, which turn the test red once they are mended: alarms on the true text, a wrong one let through. */
  falseAlarms: v.optional(v.array(Code), []),
  missed: v.optional(v.boolean(), false),
});

/** How many paragraphs each section of the review has that the bundled base covers. */
const SECTIONS = {
  Introduction: 1,
  Epidemiology: 2,
  'Risk factors': 1,
  'Types of chronic pain': 1,
  'Pathophysiology of chronic pain': 5,
  'History and general clinical applicability of ketamine': 4,
  'Mechanism of action': 3,
  'Clinical applicability in chronic pain': 1,
  'Complex regional pain syndrome': 3,
  Fibromyalgia: 2,
  'Chronic neuropathic pain': 7,
  'Post-thoracotomy pain syndrome': 2,
  'Cancer pain': 2,
  'Phantom limb pain': 2,
  'Depression, a component of chronic pain': 3,
  'NMDA antagonists and morphine hyperalgesia': 1,
  'Ketamine and opioid use': 2,
  Conclusion: 2,
};

const ROWS = v.parse(v.array(Retold), parse(readFileSync('tests/corpus/retold.yaml', 'utf8')));
const analyse = createAnalyser();

let base: EvidenceBase;
beforeAll(async () => {
  base = await bundledBase();
});

/** A paragraph under its heading, as it stands in a draft. */
function draftOf({ section, text }: Pick<v.InferOutput<typeof Retold>, 'section' | 'text'>): string {
  return `## ${section}\n\n${text}\n`;
}

/** What is reported of a draft, apart from hints. */
function findingsIn(draft: string): readonly Finding[] {
  return analyse(draft, base).findings.filter(({ severity }) => severity !== 'hint');
}

test('every paragraph of every section is there, in order', () => {
  const wanted = Object.entries(SECTIONS).flatMap(([section, paragraphs]) =>
    Array.from({ length: paragraphs }, (_, index) => `${section} ${index + 1}`),
  );
  expect(ROWS.map(({ section, paragraph }) => `${section} ${paragraph}`)).toEqual(wanted);
});

describe.each(ROWS)('$section, paragraph $paragraph', (row) => {
  const draft = draftOf(row);

  test('raises nothing as it is true', () => {
    const told = findingsIn(draft).map(
      ({ code, span, message }) => `${code} "${draft.slice(span.start, span.end)}": ${message}`,
    );
    expect(told).toEqual(row.falseAlarms.map((code) => expect.stringContaining(code)));
  });

  test(`raises ${row.code} where one statement is turned round`, () => {
    const [before, after, ...others] = draft.split(row.right);
    expect([after === undefined, others]).toEqual([false, []]);
    const start = before?.length ?? 0;
    const turned = findingsIn(`${before}${row.wrong}${after}`);
    const there = turned.filter(({ span }) => span.start < start + row.wrong.length && span.end > start);
    expect([row.code, ...row.alt]).toEqual(expect.arrayContaining(there.map(({ code }) => code)));
    expect(there.length === 0).toBe(row.missed);
  });
});
