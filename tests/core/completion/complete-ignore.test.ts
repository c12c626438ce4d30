import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { completeIgnoreAt } from '../../../server/src/core/completion/complete-ignore';
import { withCursor } from '../../support/fixture';
import { small } from '../hover/small-base';

/** What is offered at the cursor, and the draft once the first is accepted. */
function offered(marked: string) {
  const { text, offset } = withCursor(marked);
  const found = completeIgnoreAt(createAnalyser()(text, small), offset);
  const [first = ''] = found?.items ?? [];
  if (!found) return undefined;
  const accepted = text.slice(0, found.span.start) + first + text.slice(found.span.end);
  return { items: found.items, accepted };
}

describe('the first word of a comment', () => {
  test.each([
    ['<!-- e| -->', ['ignore', 'disable', 'enable', 'ignore-file']],
    ['<!--\nevidence-lens-|', ['ignore', 'disable', 'enable', 'ignore-file']],
    ['<!-- evidence-lens-ig| -->', ['ignore', 'ignore-file']],
  ])('%j', (marked, verbs) => {
    expect(offered(marked)?.items).toEqual(verbs.map((verb) => `evidence-lens-${verb}`));
  });

  test('takes the place of what is typed', () => {
    expect(offered('<!-- evidence-lens-d| -->')?.accepted).toBe('<!-- evidence-lens-disable -->');
  });
});

describe('the codes of a comment', () => {
  test('are all that can be ignored', () => {
    const items = offered('<!-- evidence-lens-ignore | -->')?.items;
    expect(items).toEqual(
      expect.arrayContaining(['contradicted-claim', 'unknown-citation', 'uncited-claim']),
    );
    expect(items).not.toContain('unused-ignore');
  });

  test('begin with those that are reported in the draft', () => {
    const draft = 'See [@nobody].\n\n<!-- evidence-lens-ignore | -->';
    expect(offered(draft)?.items[0]).toBe('unknown-citation');
  });

  test('are not listed twice', () => {
    const items = offered('<!-- evidence-lens-ignore contradicted-claim, |: x -->')?.items;
    expect(items).not.toContain('contradicted-claim');
    expect(items).toContain('wrong-figure');
  });

  test('take the place of what is typed', () => {
    expect(offered('<!-- evidence-lens-disable wrong-figure,contra| -->')?.accepted).toBe(
      '<!-- evidence-lens-disable wrong-figure,contradicted-claim -->',
    );
  });
});

test('outside of a comment nobody waits for findings, which are made when they are asked for', () => {
  const asked: string[] = [];
  const analysis = {
    text: 'See [@nobody',
    accepted: [],
    get findings() {
      asked.push('findings');
      return [];
    },
  };
  expect(completeIgnoreAt(analysis, analysis.text.length)).toBeUndefined();
  expect(asked).toEqual([]);
});

test.each([
  'No comment|',
  '<!-- |',
  '<!-- a note e|',
  '<!-- evidence-lens-ignore wrong-figure: the |',
  '<!-- evidence-lens-ignored |',
  '<!-- evidence-lens-ignore --> |',
  'evidence-lens-ignore |',
])('nothing is offered at %j', (marked) => {
  expect(offered(marked)).toBeUndefined();
});
