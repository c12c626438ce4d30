import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { small } from '../hover/small-base';
import { told } from './told';

const WRONG = 'Ketamine is effective for cancer pain.';
const words = WRONG.slice(0, -1);
const wrong = `contradicted-claim: ${words}`;
const accepted = (reason: string) => `(${wrong}) ${reason}`;

describe('a comment on a line of its own is for the next block', () => {
  test.each([
    ['a paragraph', `<!-- evidence-lens-ignore contradicted-claim: old trial -->\n${WRONG}`],
    ['one after a blank line', `<!-- evidence-lens-ignore contradicted-claim: old trial -->\n\n${WRONG}`],
    ['all codes', `<!-- evidence-lens-ignore: old trial -->\n${WRONG}`],
    [
      'several codes',
      `<!-- evidence-lens-ignore contradicted-claim , unknown-citation: old trial -->\n${words} [@no].`,
    ],
    ['a heading', `<!-- evidence-lens-ignore: old trial -->\n## ${WRONG}`],
    ['a list item', `<!-- evidence-lens-ignore: old trial -->\n\n- ${WRONG}`],
    ['a table', `<!-- evidence-lens-ignore: old trial -->\n\n| a | b |\n|---|---|\n| c | ${WRONG} |`],
    [
      'a paragraph further on in an item',
      `- One.\n\n  <!-- evidence-lens-ignore: old trial -->\n\n  ${WRONG}`,
    ],
    ['a note', `<!-- evidence-lens-ignore: old trial -->\n[^1]: ${WRONG}`],
    ['one behind another comment', `<!-- evidence-lens-ignore: old trial -->\n<!-- TODO -->\n\n${WRONG}`],
    ['a div', `<!-- evidence-lens-ignore: old trial -->\n\n::: note\n${WRONG}\n:::`],
    ['a reason of several lines', `<!--\nevidence-lens-ignore contradicted-claim: old trial\n-->\n${WRONG}`],
    ['no more room than needed', `<!--evidence-lens-ignore contradicted-claim:old trial-->\n${WRONG}`],
  ])('%s', (_, draft) => {
    expect(told(draft)).toContain(accepted('old trial'));
    expect(told(draft)).not.toContain(wrong);
  });

  test.each([
    ['the block after it', `<!-- evidence-lens-ignore: old trial -->\nAll is well.\n\n${WRONG}`],
    ['the block before it', `${WRONG}\n\n<!-- evidence-lens-ignore: old trial -->`],
    ['another code', `<!-- evidence-lens-ignore unknown-citation: old trial -->\n${WRONG}`],
    ['the second item', `<!-- evidence-lens-ignore: old trial -->\n- One.\n- ${WRONG}`],
    ['what stands behind code', `<!-- evidence-lens-ignore: old trial -->\n\n    code\n\n${WRONG}`],
    ['a comment in code', `\`<!-- evidence-lens-ignore: old trial -->\`\n\n${WRONG}`],
    ['a comment in a code block', `~~~\n<!-- evidence-lens-ignore: old trial -->\n~~~\n\n${WRONG}`],
    ['an open comment', `${WRONG}\n\n<!-- evidence-lens-ignore: old trial`],
    ['another tool', `<!-- lens-ignore: old trial -->\n${WRONG}`],
  ])('but not %s', (_, draft) => {
    expect(told(draft)).toContain(wrong);
  });
});

describe('a comment within a block is for that block', () => {
  test.each([
    ['a paragraph', `${WRONG} <!-- evidence-lens-ignore: old trial -->`],
    ['a list item', `- One.\n- ${WRONG} <!-- evidence-lens-ignore: old trial -->\n- Two.`],
    ['a cell', `| a | b |\n|---|---|\n| c | ${WRONG} <!-- evidence-lens-ignore: old trial --> |`],
    ['a line of HTML', `<!-- evidence-lens-ignore: old trial --> ${WRONG}`],
  ])('%s', (_, draft) => {
    expect(told(draft)).toEqual([accepted('old trial')]);
  });

  test('and no other', () => {
    const draft = `${WRONG} <!-- evidence-lens-ignore: old trial -->\n\nKetamine relieves cancer pain.`;
    expect(told(draft)).toEqual(['contradicted-claim: Ketamine relieves cancer pain', accepted('old trial')]);
  });
});

describe('regions and whole drafts', () => {
  const disable = '<!-- evidence-lens-disable contradicted-claim: history -->';
  test.each<[string, string, string[]]>([
    [
      'to the end',
      `${disable}\n\n${WRONG}\n\n# Next\n\n${WRONG}`,
      [accepted('history'), accepted('history')],
    ],
    [
      'to the comment that ends it',
      `${disable}\n${WRONG}\n\n<!-- evidence-lens-enable contradicted-claim -->\n\n${WRONG}`,
      [wrong, accepted('history')],
    ],
    [
      'to one that ends everything',
      `${disable}\n${WRONG}\n\n<!-- evidence-lens-enable -->\n\n${WRONG}`,
      [wrong, accepted('history')],
    ],
    [
      'one code of all goes on',
      `<!-- evidence-lens-disable: history -->\n${WRONG}\n\n<!-- evidence-lens-enable contradicted-claim -->\n\n${words} [@no].`,
      [wrong, accepted('history'), '(unknown-citation: no) history'],
    ],
    ['not before it begins', `${WRONG}\n\n${disable}\n${WRONG}`, [wrong, accepted('history')]],
    [
      'of the whole draft, wherever it stands',
      `${WRONG}\n\n${WRONG}\n\n<!-- evidence-lens-ignore-file contradicted-claim: an old leaflet -->`,
      [accepted('an old leaflet'), accepted('an old leaflet')],
    ],
    [
      'the nearest reason is told',
      `<!-- evidence-lens-ignore-file: far -->\n\n<!-- evidence-lens-ignore: near -->\n${WRONG}`,
      [accepted('near')],
    ],
  ])('%s', (_, draft, expected) => {
    expect(told(draft)).toEqual(expected);
  });
});

describe('what is said of the comments themselves', () => {
  test.each<[string, string, string[]]>([
    [
      'one without a reason',
      `<!-- evidence-lens-ignore contradicted-claim -->\n${WRONG}`,
      ['ignore-without-reason: <!-- evidence-lens-ignore contradicted-claim -->', accepted('-')],
    ],
    [
      'one that ignores nothing',
      '<!-- evidence-lens-ignore: because -->\nAll is well.',
      ['unused-ignore: <!-- evidence-lens-ignore: because -->'],
    ],
    [
      'a code too many',
      `<!-- evidence-lens-ignore contradicted-claim, wrong-figure: because -->\n${WRONG}`,
      ['unused-ignore: wrong-figure', accepted('because')],
    ],
    [
      'one behind another that says the same',
      `<!-- evidence-lens-ignore: first -->\n<!-- evidence-lens-ignore: second -->\n${WRONG}`,
      ['unused-ignore: <!-- evidence-lens-ignore: second -->', accepted('first')],
    ],
    [
      'a code that does not exist',
      `<!-- evidence-lens-ignore contradicted-clam: because -->\n${WRONG}`,
      ['unused-ignore: contradicted-clam', wrong],
    ],
    ['a verb that does not exist', '<!-- evidence-lens-ignor: because -->', ['unused-ignore: ignor']],
    ['the end of nothing', '<!-- evidence-lens-enable -->', ['unused-ignore: <!-- evidence-lens-enable -->']],
    [
      'which cannot be ignored',
      '<!-- evidence-lens-ignore-file -->\n\n<!-- evidence-lens-ignore-file unused-ignore -->',
      [
        'ignore-without-reason: <!-- evidence-lens-ignore-file -->',
        'unused-ignore: <!-- evidence-lens-ignore-file -->',
        'ignore-without-reason: <!-- evidence-lens-ignore-file unused-ignore -->',
        'unused-ignore: unused-ignore',
      ],
    ],
  ])('%s', (_, draft, expected) => {
    expect(told(draft)).toEqual(expected);
  });

  test('a slip is put right', () => {
    const { findings } = createAnalyser()('<!-- evidence-lens-ignore contradicted-clam: x -->', small);
    expect(findings.map(({ message }) => message)).toEqual([
      'There is no code "contradicted-clam": did you mean "contradicted-claim"?',
    ]);
  });
});

test('an edit of one paragraph keeps the comments of the others', () => {
  const analyse = createAnalyser();
  const draft = `<!-- evidence-lens-ignore: old trial -->\n${WRONG}\n\nOne.`;
  const before = analyse(draft, small);
  const after = analyse(`First.\n\n${draft} Two.`, small);
  expect(before.findings).toEqual([]);
  expect(after.findings).toEqual([]);
  expect(after.accepted.map(({ finding }) => finding.span.start)).toEqual([
    'First.\n\n<!-- evidence-lens-ignore: old trial -->\n'.length,
  ]);
});

test.each([
  ['open comments', '<!-- evidence-lens-ignore '.repeat(5000)],
  ['comments that ignore nothing', '<!-- evidence-lens-ignore: x -->\n'.repeat(3000)],
  ['codes without end', `<!-- evidence-lens-ignore ${'a,'.repeat(20_000)}: x -->`],
])('%s do not hang', (_, draft) => {
  expect(() => told(draft)).not.toThrow();
});
