import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import type { Finding } from '../../../server/src/core/checks/finding';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { type Edit, edited, type Fix } from '../../../server/src/core/fixes/fix';
import { fixesFor } from '../../../server/src/core/fixes/fixes-for';
import { bundledBase } from '../../support/bundled';
import { anyDraft } from '../text/any-draft';
import { chosen } from './offered';

const analyse = createAnalyser();
let base: EvidenceBase;
beforeAll(async () => {
  base = await bundledBase();
});

/** Wrong and right statements of the corpus, each in a draft with text around it that must not change. */
const DRAFTS = ['contradicted', 'overstated', 'misreported', 'figures', 'citations'].flatMap((name) =>
  readFileSync(`tests/corpus/statements-${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): string => `Ünter 😀 *all*.\r\n\r\n${JSON.parse(line).text}\r\n\r\n- [^1] \`code\`\r\n`),
);

/** The text with the edits undone, which is what was there before where all else was left alone. */
function undone(after: string, text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .reduce((result, { span: { start, end }, newText }) => {
      const rest = result.slice(start + newText.length);
      return result.slice(0, start) + text.slice(start, end) + rest;
    }, after);
}

function editsOf(fix: Fix): readonly Edit[] {
  if (fix.kind === 'edit') return fix.edits;
  if (fix.kind === 'open') return [];
  const newText = fix.before + fix.placeholder + fix.after;
  return [{ span: { start: fix.at, end: fix.at }, newText }];
}

function warnings(text: string): number {
  return analyse(text, base).findings.filter(({ severity }) => severity !== 'hint').length;
}

/** Every fix for what is reported of a draft. */
function fixesOf(text: string): { finding: Finding; fix: Fix }[] {
  const analysis = analyse(text, base);
  return analysis.findings.flatMap((finding) =>
    fixesFor(finding, analysis, base).map((fix) => ({ finding, fix })),
  );
}

describe('of every statement of the corpus', () => {
  test('fixes are offered', () => {
    const kinds = new Set(DRAFTS.flatMap(fixesOf).map(({ fix }) => fix.title.split(/[: ]/)[0]));
    expect(kinds).toEqual(new Set(['Add', 'Cite', 'Ignore', 'Open', 'Qualify', 'Say']));
  });

  test.each(DRAFTS)('%j changes within the edits only, and for the better', (text) => {
    const before = warnings(text);
    for (const { finding, fix } of fixesOf(text)) {
      const after = chosen(text, fix);
      expect(undone(after, text, editsOf(fix))).toBe(text);
      if (/^(?:Say|Qualify)/.test(fix.title)) expect(warnings(after)).toBeLessThan(before);
      if (fix.title.startsWith('Add')) expect(warnings(after)).toBeLessThanOrEqual(before);
      if (fix.kind === 'template') {
        const accepted = analyse(after, base).accepted.map(({ finding: { code }, reason }) => [code, reason]);
        expect(accepted).toContainEqual([finding.code, 'reason']);
      }
    }
  });
});

test('edits change nothing outside of themselves, in any text', () => {
  const cut = fc.tuple(fc.nat(60), fc.nat(60), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(cut, { maxLength: 5 }),
      (text, cuts) => {
        const edits: Edit[] = [];
        for (const [a, b, newText] of cuts) {
          const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
          const apart = edits.every((edit) => edit.span.end < span.start || span.end < edit.span.start);
          if (apart) edits.push({ span, newText });
        }
        expect(undone(edited(text, edits), text, edits)).toBe(text);
      },
    ),
  );
});

test('whatever an author writes, fixes are found without fail, and stay within the draft', () => {
  const wrong = 'Ketamine is effective for cancer pain [@hardy2021].';
  fc.assert(
    fc.property(anyDraft, anyDraft, (before, after) => {
      const text = `${before}\n${wrong}\n${after}`;
      for (const { fix } of fixesOf(text)) {
        for (const { span } of editsOf(fix)) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(undone(chosen(text, fix), text, editsOf(fix))).toBe(text);
      }
    }),
    { numRuns: 30 },
  );
});
