import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/core/analyse';
import type { Finding } from '../../server/src/core/checks/finding';
import type { Span } from '../../server/src/core/span';
import { loadBaseFromFolder } from '../../server/src/node/base-files';
import { drawSpans } from '../support/fixture';
import { PLANTED, type Planted } from './draft-planted';

const FOLDER = 'examples/ketamine-review';
const draft = readFileSync(`${FOLDER}/draft.md`, 'utf8');

let findings: readonly Finding[] = [];

beforeAll(async () => {
  const opened = await loadBaseFromFolder('data/ketamine');
  if (!('base' in opened)) throw new Error(opened.unreadable);
  ({ findings } = createAnalyser()(draft, opened.base));
});

/** Where the words of a planted error stand, over line ends; they must stand in the draft once. */
function spanOf({ words }: Planted): Span {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[*.()]/g, '\\$&'))
    .join('\\s+');
  const [match, ...others] = draft.matchAll(new RegExp(pattern, 'g'));
  if (!match || others.length > 0) throw new Error(`Not once in the draft: ${words}`);
  return { start: match.index, end: match.index + match[0].length };
}

function tells(finding: Finding, planted: Planted): boolean {
  const { start, end } = spanOf(planted);
  return finding.code === planted.code && finding.span.start < end && start < finding.span.end;
}

describe('the example draft', () => {
  test.each(PLANTED)('is wrong in "$words"', (planted) => {
    expect(findings.filter((finding) => tells(finding, planted))).not.toEqual([]);
  });

  test('is right in everything else', () => {
    const others = findings.filter((finding) => !PLANTED.some((planted) => tells(finding, planted)));
    expect(others.map(({ span, message }) => `${draft.slice(span.start, span.end)}: ${message}`)).toEqual([]);
  });

  test('has a list of its errors beside it', () => {
    const list = readFileSync('examples/README.md', 'utf8');
    for (const { words } of PLANTED) expect(list).toContain(words);
    expect(list).toContain(`wrong in ${PLANTED.length} places`);
  });

  test('looks like the snapshot, drawn with carets under what is reported', async () => {
    const spans = findings.map(({ code, span, message }) => ({ ...span, label: `${code}: ${message}` }));
    await expect(drawSpans(draft, spans)).toMatchFileSnapshot('draft.snap.md');
  });
});
