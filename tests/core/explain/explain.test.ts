import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { explainAt } from '../../../server/src/core/explain/explain';
import { withCursor } from '../../support/fixture';
import { small } from '../hover/small-base';
import { anyDraft } from '../text/any-draft';

/** The explanation of the sentence at the cursor, with the words that it is about. */
function explained(marked: string) {
  const { text, offset } = withCursor(marked);
  const { span, text: lines } = explainAt(createAnalyser()(text, small), small, offset);
  return { words: text.slice(span.start, span.end), lines };
}

/** What stands behind a label, once for each time that it is there. */
function told(marked: string, label: string): string[] {
  const rows = explained(marked).lines.split('\n');
  return rows.filter((row) => row.startsWith(`   ${label} `)).map((row) => row.slice(18));
}

test('a statement that is reported', () => {
  expect(explained('One. Ketamine is |effective for cancer pain. Two.').lines).toMatchInlineSnapshot(`
    "Ketamine is effective for cancer pain.

    1. “Ketamine is effective for cancer pain”
       Reads as       ketamine helps cancer pain
       Treatment      ketamine
       Condition      cancer pain
       Outcome        pain (what the condition is about)
       Direction      benefit
       Force          asserted
       Comparator     none named
       Time           none named
       Extent         nothing special
       Attributed to  no trial; cites nothing
       Read by        effective
       Held against   claim ketamine-cancer-pain: no benefit over placebo
                      trial hardy-2012: Subcutaneous ketamine did no better than placebo.
       Rule           A benefit is stated, and the evidence finds no difference (benefit-against-no-benefit)
       Reported       as contradicted-claim (warning)
    "
  `);
});

test('a sentence without a statement', () => {
  expect(explained('Ketamine was given to relieve |pain.').lines).toMatchInlineSnapshot(`
    "Ketamine was given to relieve pain.

    No statement was read.
       Recognised     ketamine (intervention), pain (outcome)
       Why not        it says what something is for, not what it did
    "
  `);
});

test('what else a sentence says', () => {
  expect(
    explained('Hardy et al. gave ketamine |intravenously for 3 days [@hardy2021].').lines,
  ).toMatchInlineSnapshot(`
    "Hardy et al. gave ketamine intravenously for 3 days.

    No statement was read.
       Recognised     ketamine (intervention), hardy-2012 (trial)
       Why not        no word that says what a treatment does: lowers, is effective, no difference

       Trial detail   “ketamine”: intervention, as in the record of hardy-2012
       Trial detail   “3 days”: duration, not as in the record of hardy-2012
       Number         “3 days”: held against nothing: no fact of the base has such a number of what the sentence names

    misreported-trial (warning): The record of this trial says otherwise. Hardy 2012: Subcutaneous ketamine did no better than placebo. Rule: The record of the trial has another length of time.
    unknown-citation (warning): No reference has the key hardy2021. Did you mean hardy2012 (Hardy 2012)? Rule: No reference of the evidence base has this key.
    "
  `);
});

describe('the sentence at the cursor', () => {
  test.each([
    ['One. |Two. Three.', 'Two.'],
    ['One. Two.| Three.', 'Two.'],
    ['One. *Two* th|ree [@a]. Four.', 'Two* three [@a].'],
    ['One. Two [@|a]. Three.', 'Two [@a].'],
    ['- One.\n- Tw|o.\n', 'Two.'],
    ['`co|de`', ''],
    ['> Tw|o.', ''],
    ['## References\n\nTw|o.', ''],
    ['|', ''],
  ])('%j', (marked, words) => {
    expect(explained(marked).words).toBe(words);
  });

  test('is told where nothing is read', () => {
    expect(explained('> Tw|o.').lines).toMatch(/^Nothing is read here\.\n/);
  });
});

describe('where a part comes from', () => {
  test.each([
    ['Ketamine is effective for cancer pain|.', 'Treatment', ['ketamine']],
    ['Ketamine was given for cancer pain. It works|.', 'Treatment', ['ketamine (from the text before)']],
    ['## Cancer pain\n\nKetamine works|.', 'Condition', ['cancer pain (from the heading)']],
    ['<table><tr><td>Ketamine |works for cancer pain.</td></tr></table>', 'Condition', ['cancer pain']],
    ['Ketamine is effective for cancer pain|.', 'Outcome', ['pain (what the condition is about)']],
    ['Ketamine works|.', 'Condition', ['not recognised']],
    ['In CRPS, ketamine lowered pain at six months|.', 'Time', ['6 months']],
    ['In CRPS, ketamine lowered pain for 36 hours|.', 'Time', ['36 hours']],
    ['In CRPS, ketamine lowered pain in all patients, for good|.', 'Extent', ['for everyone, for good']],
    [
      'Hardy et al. saw that ketamine lowered cancer pain|.',
      'Attributed to',
      ['the trial hardy-2012; cites nothing'],
    ],
    ['Ketamine relieves cancer pain [@hardy2012]|.', 'Attributed to', ['no trial; cites hardy2012']],
    ['Ketamine should be avoided in cancer pain|.', 'Advice', ['not to use it']],
  ])('%j: %s', (marked, label, expected) => {
    expect(told(marked, label)).toEqual(expected);
  });
});

describe('whether it is reported, and why not', () => {
  test.each([
    ['Ketamine relieves cancer pain|.', ['as contradicted-claim (warning)']],
    ['Ketamine does not relieve cancer pain [@hardy2012]|.', ['no']],
    [
      '<!-- evidence-lens-ignore: a leaflet -->\nKetamine relieves cancer pain|.',
      ['no: contradicted-claim is accepted here, a leaflet'],
    ],
    ['The leaflet said: “Ketamine relieves cancer pain.”|', ['no: the words are quoted from somebody else']],
  ])('%j', (marked, expected) => {
    expect(told(marked, 'Reported')).toEqual(expected);
  });

  test.each([
    ['Whether ketamine relieves cancer pain is unclear|.', ['Left open, so not judged (open)']],
    ['Ketamine works|.', ['Not judged: no condition was recognised (no-condition)']],
    ['Ketamine relieves CRPS|.', ['Not covered by the evidence base (no-claim)']],
    [
      'Hardy et al. found that ketamine was no better than placebo for cancer pain [@hardy2012]|.',
      ['The record of the trial bears it out (trial-agrees)'],
    ],
    [
      'Hardy et al. found that ketamine improved function in cancer pain|.',
      ['The record of the trial says nothing of it (trial-silent)'],
    ],
    [
      'Ketamine was held against placebo in cancer pain, where pain was lower [@hardy2012]|.',
      [
        'Not judged: the clause names neither the treatment nor the trial, so it may be on another than the text before it (trial-half-read)',
      ],
    ],
  ])('%j', (marked, expected) => {
    expect(told(marked, 'Rule')).toEqual(expected);
  });

  test.each([
    ['The sun was hot|.', ['no word that says what a treatment does: lowers, is effective, no difference']],
    ['Ketamine lowered cortisol|.', ['what it is about is no name of the evidence base']],
    ['Ketamine does not cure cancer pain|.', ['it denies only how far the effect goes, not the effect']],
    ['Pain differed between the groups|.', ['it says that something differs, not which way']],
  ])('%j', (marked, expected) => {
    expect(told(marked, 'Why not')).toEqual(expected);
  });
});

test('whatever an author writes and wherever the cursor is, there is an explanation of one line or more', () => {
  const analyse = createAnalyser();
  fc.assert(
    fc.property(anyDraft, fc.nat(300), (text, offset) => {
      const { span, text: lines } = explainAt(analyse(text, small), small, offset);
      expect(lines).toMatch(/\S\n$/);
      expect(span.start).toBeLessThanOrEqual(span.end);
      // No text of the draft may begin a line of its own.
      expect(lines).not.toMatch(/[\r\u2028\u202e]/);
    }),
    { numRuns: 60 },
  );
});
