import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/core/analyse';
import type { Finding } from '../../server/src/core/checks/finding';
import type { Span } from '../../server/src/core/span';
import { loadBaseFromFolder } from '../../server/src/node/base-files';
import { drawSpans } from '../support/fixture';
import type { Planted } from './draft-planted';
import { DRAFTS } from './drafts';

/** Where the words of a planted error stand, over line ends; they must stand in the draft once. */
function spanOf({ words }: Planted, draft: string): Span {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[*.()]/g, '\\$&'))
    .join('\\s+');
  const [match, ...others] = draft.matchAll(new RegExp(pattern, 'g'));
  if (!match || others.length > 0) throw new Error(`Not once in the draft: ${words}`);
  return { start: match.index, end: match.index + match[0].length };
}

function tells(finding: Finding, planted: Planted, draft: string): boolean {
  const { start, end } = spanOf(planted, draft);
  return finding.code === planted.code && finding.span.start < end && start < finding.span.end;
}

describe.each(DRAFTS)(
  'the example draft in $name',
  ({ draft: file, base, list: page, snapshot, planted }) => {
    const draft = readFileSync(file, 'utf8');
    let findings: readonly Finding[] = [];

    beforeAll(async () => {
      const opened = await loadBaseFromFolder(base);
      if (!('base' in opened)) throw new Error(opened.unreadable);
      expect(opened.base.problems).toEqual([]);
      ({ findings } = createAnalyser()(draft, opened.base));
    });

    test.each(planted)('is wrong in "$words"', (error) => {
      expect(findings.filter((finding) => tells(finding, error, draft))).not.toEqual([]);
    });

    test('is right in everything else', () => {
      // Hints ask for a source; they say of nothing that it is wrong.
      const others = findings.filter(
        (finding) => finding.severity !== 'hint' && !planted.some((error) => tells(finding, error, draft)),
      );
      expect(others.map(({ span, message }) => `${draft.slice(span.start, span.end)}: ${message}`)).toEqual(
        [],
      );
    });

    test('has a list of its errors beside it', () => {
      const list = readFileSync(page, 'utf8');
      for (const { words } of planted) expect(list).toContain(words);
      expect(list).toContain(`wrong in ${planted.length} places`);
    });

    test('looks like the snapshot, drawn with carets under what is reported', async () => {
      const spans = findings.map(({ code, span, message }) => ({ ...span, label: `${code}: ${message}` }));
      await expect(drawSpans(draft, spans)).toMatchFileSnapshot(snapshot);
    });
  },
);
