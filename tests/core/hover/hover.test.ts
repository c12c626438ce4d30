import { expect, test } from 'vitest';
import type { Finding } from '../../../server/src/core/checks/finding';
import { hoverAt } from '../../../server/src/core/hover/hover';
import type { Statement } from '../../../server/src/core/reading/statement';
import { withCursor } from '../../support/fixture';
import { analysisOf } from './marked-analysis';
import { baseOf, small } from './small-base';
import { statement } from './statements';

/** The stretch of the draft that the card at the cursor explains and the card's first line. */
function hover(marked: string, base = small) {
  const { text, offset } = withCursor(marked);
  const found = hoverAt(analysisOf(text), base, offset);
  return found && [text.slice(found.span.start, found.span.end), found.markdown.split('\n')[0]];
}

const HARDY = '**No benefit over placebo** · cancer pain · RCT, double-blind';
const SIGTERMANS = '**Benefit over placebo until 11 weeks** · CRPS · RCT, double-blind';

test.each<[marked: string, span: string, firstLine: string]>([
  ['It failed [@har|dy2012].', '[@hardy2012]', HARDY],
  ['It failed [see @hardy2012, p. |3].', '[see @hardy2012, p. 3]', HARDY],
  ['It failed [@hardy2012; @sig|termans2009].', ' @sigtermans2009]', SIGTERMANS],
  ['It failed [@har|dy2012; @sigtermans2009].', '[@hardy2012', HARDY],
  ['@hardy20|12 says so.', '@hardy2012', HARDY],
  ['It failed [@ref5|8].', '[@ref58]', '**Dualé 2009** · no study record in the evidence base'],
  ['It failed [@hardy20|21].', '[@hardy2021]', '**Unknown citation key** · hardy2021'],
  ['{{Har|dy=hardy-2012}} et al. found none.', 'Hardy', HARDY],
])('in %s the card is about %s', (marked, span, firstLine) => {
  expect(hover(marked)).toEqual([span, firstLine]);
});

test.each(['It f|ailed [@hardy2012].', 'It failed [@hardy2012]. And t|hen', '|', '[@hardy2012] and more|'])(
  'nothing is said at the cursor in %s',
  (marked) => {
    expect(hover(marked)).toBeUndefined();
  },
);

test('an unknown key is not talked of where the base has no references', () => {
  expect(hover('[@har|dy2012]', baseOf({}))).toBeUndefined();
});

test('while reference lists are being read, keys are talked of as far as they are known', () => {
  const loading = { ...small, isLoading: true } as const;
  expect(hover('[@har|dy2021]', loading)).toBeUndefined();
  expect(hover('[@har|dy2012]', loading)).toEqual(['[@hardy2012]', HARDY]);
});

test.each([-1, 1e9, Number.NaN, 0.5])('offset %d is safe', (offset) => {
  expect(hoverAt(analysisOf('Plain words.'), small, offset)).toBeUndefined();
});

const finding: Finding = {
  code: 'contradicted-claim',
  severity: 'warning',
  span: statement.span,
  message: 'The evidence says otherwise.',
  statement,
  evidence: [
    { kind: 'claim', id: 'ketamine-cancer-pain' },
    { kind: 'trial', id: 'hardy-2012' },
    { kind: 'reference', id: 'mercadante2000' },
    { kind: 'trial', id: 'gone' },
  ],
};

test('the card of a reported statement', () => {
  const analysis = { ...analysisOf(`${statement.text}.`), statements: [statement], findings: [finding] };
  expect(hoverAt(analysis, small, 5)?.markdown).toMatchInlineSnapshot(`
    "**Contradicted claim**

    - Ketamine for cancer pain: **no benefit over placebo** (high certainty, advice: avoid). Two trials found no difference from placebo. Sources: Hardy 2012, Mercadante 2000.
    - **Hardy 2012** · RCT: no benefit over placebo. Subcutaneous ketamine did no better than placebo.
    - Mercadante 2000: Analgesic effect of intravenous ketamine on morphine therapy

    Reads as: ketamine helps cancer pain (asserted)"
  `);
});

test('the card of a statement that is fine', () => {
  const right: Statement = { ...statement, direction: 'no-benefit', condition: 'bone-pain', force: 'hedged' };
  const analysis = { ...analysisOf(`${statement.text}.`), statements: [right] };
  expect(hoverAt(analysis, small, 5)).toMatchObject({ span: statement.span });
  expect(hoverAt(analysis, small, 5)?.markdown).toMatchInlineSnapshot(`
    "**Agrees with the evidence** · no benefit over placebo

    Reads as: ketamine does not help bone metastasis pain (hedged)

    Rule: No benefit is stated, and the evidence finds no difference

    - Ketamine for cancer pain: **no benefit over placebo** (high certainty, advice: avoid). Two trials found no difference from placebo. Sources: Hardy 2012, Mercadante 2000."
  `);
});

test('the card of a statement that the base does not cover', () => {
  const analysis = { ...analysisOf('x'.repeat(40)), statements: [{ ...statement, condition: 'crps' }] };
  expect(hoverAt(analysis, small, 5)?.markdown).toMatchInlineSnapshot(`
    "**Not covered by the evidence base**

    Reads as: ketamine helps CRPS (asserted)"
  `);
});

test('the card of an unknown key', () => {
  expect(hoverAt(analysisOf('[@hardy2021]'), small, 4)?.markdown).toMatchInlineSnapshot(`
    "**Unknown citation key** · hardy2021

    No reference of Ketamine for chronic pain has this key.

    Did you mean

    - **hardy2012**: Hardy 2012, Subcutaneous ketamine in the management of cancer pain"
  `);
});
