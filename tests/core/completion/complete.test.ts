import { expect, test } from 'vitest';
import { completeAt } from '../../../server/src/core/completion/complete';
import { completionCard } from '../../../server/src/core/completion/completion-card';
import { withCursor } from '../../support/fixture';
import { analysisOf } from '../hover/marked-analysis';
import { baseOf, reference, small } from '../hover/small-base';

/** The draft once the best item at the cursor is accepted, or `undefined` where nothing is offered. */
function accepted(marked: string, base = small): string | undefined {
  const { text, offset } = withCursor(marked);
  const completions = completeAt(text, offset, base);
  const [best] = completions?.items ?? [];
  if (!completions || !best) return undefined;
  return text.slice(0, completions.span.start) + best.insertText + text.slice(completions.span.end);
}

/** The keys offered for what is typed after `@`, best first. */
function offered(typed: string, base = small): string[] | undefined {
  return completeAt(`@${typed}`, typed.length + 1, base)?.items.map(({ key }) => key);
}

test.each([
  ['[@|', '[@dualé2009'],
  ['@|', '@dualé2009'],
  ['see @|', 'see @dualé2009'],
  ['[@har|', '[@hardy2012'],
  ['[@har|]', '[@hardy2012]'],
  ['[-@har|]', '[-@hardy2012]'],
  ['[@sigtermans 2009|]', '[@sigtermans2009]'],
  ['[see @cancer pain keta|', '[see @hardy2012'],
  ['[@dualé2009; @cancer manag|]', '[@dualé2009; @hardy2012]'],
  ['[see @har|, p. 3]', '[see @hardy2012, p. 3]'],
  ['[@hardy2012; @sig|]', '[@hardy2012; @sigtermans2009]'],
  ['[@hardy2012; |', '[@hardy2012; @dualé2009'],
  ['[@hardy2012;|]', '[@hardy2012;@dualé2009]'],
  ['[@hardy2012; sig|]', '[@hardy2012; @sigtermans2009]'],
  ['[@hardy2012; -sig|]', '[@hardy2012; -@sigtermans2009]'],
  ['[@hardy2012; -@sig|]', '[@hardy2012; -@sigtermans2009]'],
  ['[@hardy2012, p. 3;\nsig|]', '[@hardy2012, p. 3;\n@sigtermans2009]'],
  ['[-sig|]', '[-@sigtermans2009]'],
  ['[-|]', '[-@dualé2009]'],
  ['[har|]', '[@hardy2012]'],
  ['It failed [sigt|', 'It failed [@sigtermans2009'],
  ['-@sig|', '-@sigtermans2009'],
  ['@{sig|', '@{sigtermans2009}'],
  ['@{sig|}', '@{sigtermans2009}'],
  ['@{|}', '@{dualé2009}'],
  ['@{sig|termans} says', '@{sigtermans2009} says'],
  ['It failed (@har|).', 'It failed (@hardy2012).'],
  ['[@har|dy2012; @b]', '[@hardy2012; @b]'],
  ['@|ketamine', '@dualé2009ketamine'],
  ['- item\n\n    more of it [@har|', '- item\n\n    more of it [@hardy2012'],
  ['It costs $5 and [@har|] $6', 'It costs $5 and [@hardy2012] $6'],
  ['`code` and [@har|]', '`code` and [@hardy2012]'],
  ['```\ncode\n```\n[@har|]', '```\ncode\n```\n[@hardy2012]'],
  ['<!-- note -->\n[@har|]', '<!-- note -->\n[@hardy2012]'],
  ['$$\nx\n$$\n[@har|]', '$$\nx\n$$\n[@hardy2012]'],
  ['$$ x\n+ y $$\n\n[@har|]', '$$ x\n+ y $$\n\n[@hardy2012]'],
  ['a ` lone tick\nand [@har|]', 'a ` lone tick\nand [@hardy2012]'],
  ['| a | b [@har|'.replace('| a | b', '❘ a ❘ b'), '❘ a ❘ b [@hardy2012'],
])('%s becomes %s', (marked, expected) => {
  expect(accepted(marked)).toBe(expected);
});

test.each([
  ['an e-mail address', 'write to jane@har|'],
  ['an e-mail address in brackets', '<jane.doe@har|>'],
  ['a web address', 'https://example.org/@har|'],
  ['a link target', '[text](@har|'],
  ['an escaped sign', 'at \\@har|'],
  ['inline code', '`see @har|`'],
  ['inline code not closed yet', 'Type `@har|'],
  ['inline code in double ticks', '``a ` b @har|``'],
  ['a code block', '```r\nx <- @har|\n```'],
  ['a code block that runs on', '~~~\n\n\n@har|'],
  ['a code block in a list', '- a\n  ```\n  @har|\n  ```'],
  ['a code block in a quote', '> ```\n> @har|'],
  ['indented code', 'Text.\n\n    x @har|'],
  ['inline math', 'so $x_@har|$ is'],
  ['a math block', '$$\nx @har|\n$$'],
  ['a comment', '<!-- to do: @har|'],
  ['a comment of several lines', '<!--\n\nto do: @har|\n-->'],
  ['an ended word', '@hardy2012 |'],
  ['words behind a key in brackets', '[@hardy2012 cancer|]'],
  ['words outside of brackets', '@cancer pain|'],
  ['an ended sentence', 'as in @hardy2012.|'],
  ['a bracket without a citation', '[one; two|]'],
  ['a bracket with a word of a title', '[ketam|]'],
  ['a bracket with few letters', '[ha|]'],
  ['a semicolon in prose', 'It failed [@hardy2012]; har|'],
  ['a dash in prose', 'a pain-|'],
  ['plain words', 'har|'],
  ['nothing', '|'],
])('nothing is offered in %s', (_, marked) => {
  expect(accepted(marked)).toBeUndefined();
});

test.each<[typed: string, first: string]>([
  ['hardy2012', 'hardy2012'],
  ['HARDY', 'hardy2012'],
  ['fazekas', 'hardy2012'],
  ['2012', 'hardy2012'],
  ['hardy12', 'hardy2012'],
  ['duale', 'dualé2009'],
  ['Dualé', 'dualé2009'],
  ['ref58', 'dualé2009'],
  ['periop', 'dualé2009'],
  ['morphine', 'mercadante2000'],
  ['cadante', 'mercadante2000'],
  ['sigtermnas', 'sigtermans2009'],
  ['Sigermans', 'sigtermans2009'],
  ['hrady', 'hardy2012'],
  ['merkadan', 'mercadante2000'],
  ['hilten', 'sigtermans2009'],
  ['subcutaneous', 'hardy2012'],
  ['sibaud2009', 'dualé2009'],
  ['cancer-', 'hardy2012'],
  ['morphine/', 'mercadante2000'],
  ['hrady-', 'hardy2012'],
])('typing %s offers %s first', (typed, first) => {
  expect(offered(typed)?.[0]).toBe(first);
});

test.each(['zzzz', 'xq', 'hardy1999', '::::x'])('typing %s offers nothing', (typed) => {
  expect(offered(typed)).toEqual([]);
});

test('three letters that begin a name are not looked for within other words', () => {
  const base = baseOf({
    references: [reference('a', ['Hardy'], 2012, 'Pain'), reference('b', ['Moore'], 2001, 'The pharmacy')],
  });
  expect(offered('har', base)).toEqual(['a']);
  expect(offered('arm', base)).toEqual(['b']);
});

test('an author goes before a word of a title, a beginning before a middle', () => {
  const base = baseOf({
    references: [
      reference('c', ['Moore'], 2001, 'What Paine wrote'),
      reference('b', ['Paine'], 2002, 'On rights'),
      reference('a', ['Spain'], 2003, 'On wine'),
      reference('d', ['Lamb'], 2004, 'Essays'),
    ],
  });
  expect(offered('pain', base)).toEqual(['b', 'a', 'c']);
});

test('a slip in a number is forgiven, but a word is no slip of what begins with one', () => {
  const references = [
    reference('12345', ['Hardy'], 2012, 'Cats'),
    reference('20pain', ['Lamb'], 2003, 'Essays'),
  ];
  const base = baseOf({ references });
  expect(offered('12354', base)).toEqual(['12345']);
  expect(offered('zopain', base)).toEqual([]);
});

test('a journal is found', () => {
  expect(offered('oncol')).toHaveLength(4);
});

test('an item tells enough to choose by', () => {
  expect(completeAt('[@har', 5, small)).toMatchObject({
    span: { start: 2, end: 5 },
    isIncomplete: true,
    items: [
      {
        key: 'hardy2012',
        label: 'Hardy 2012 · RCT',
        detail: 'Subcutaneous ketamine in the management of cancer pain',
        sortText: '000',
        filterText: expect.stringMatching(/^har hardy2012 /),
      },
    ],
  });
  expect(completionCard('hardy2012', small)).toContain('**No benefit over placebo**');
  expect(completionCard('hardy2021', small)).toBeUndefined();
});

test('a trial named just before goes first, then what the draft cites', () => {
  const text = 'We cite [@mercadante2000]. {{Sigtermans=sigtermans-2009}} et al. found less pain [@';
  const keys = completeAt(text, text.length, small, analysisOf(text))?.items.map(({ key }) => key);
  expect(keys).toEqual(['sigtermans2009', 'mercadante2000', 'dualé2009', 'hardy2012']);
});

test.each([
  ['fifty of a thousand', 1000, 50, 'smith9000'],
  ['thirty of more', 1001, 30, 'smith8999'],
])('at most %s are offered, in the order of their keys where they fit alike', (_, count, most, first) => {
  const many = Array.from({ length: count }, (__, n) =>
    reference(`smith${9999 - n}`, ['Smith'], 2001, 'Title'),
  );
  const keys = offered('smith', baseOf({ references: many }));
  expect(keys).toHaveLength(most);
  expect(keys?.[0]).toBe(first);
});

test('an empty base offers nothing', () => {
  expect(offered('', baseOf({}))).toEqual([]);
});
