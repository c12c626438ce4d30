import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/core/analyse';
import { readDirection } from '../../server/src/core/direction/read-direction';
import { fixesFor } from '../../server/src/core/fixes/fixes-for';
import { bundledBase } from '../support/bundled';

/** What every object has by itself: words that a table of words must not find unless it lists them. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);

/** A word of the same shape and ending that means nothing to anybody. */
const neutral = (word: string): string =>
  word.replaceAll(/[a-z](?=.{4})/g, 'z').replaceAll(/[A-Z](?=.{4})/g, 'Z');

/** Stands for the word below. */
const WORD = 'W';

/** Each place of a draft that a word is looked up at. */
const PLACES = [
  '# W\n\nKetamine is effective for cancer pain in the W group.',
  'W ketamine W relieved W cancer W pain W for W (5 W, W 5, 5 W per W, W% of W, 3 Ws, first W, W of 5, each W).',
  'Ketamine relieved cancer pain for W weeks, for 5 W, until W, every W, one W in five, twice a W and at the W week.',
  "In a W-blind W trial of 5 million W, ketamine may W relieve cancer pain; W et al. (2001) did not W it, won't W and W's not.",
  '<W>\n\nKetamine <W a="b">relieved</W> cancer pain &W; $W$ `W` [W](W) ![W](W) [^W] [@W; @W-W] W(2)\n\n</W>\n\n[^W]: W [@W].',
  '| W | Ketamine |\n| --- | --- |\n| W | W |\n| cancer pain | no W |\n\n- W: ketamine relieved cancer pain W.\n  - W W',
  '---\nW: W\nbibliography: [W.bib]\n---\n\n\\W{W} {W} :::W\n\nKetamine relieved cancer pain. <!-- evidence-lens-ignore W: W -->',
];

describe('the words that every object has are words like any other', async () => {
  const base = await bundledBase();
  const reported = (draft: string) => {
    const analysis = createAnalyser()(draft, base);
    const { findings, statements, citations, trialMentions } = analysis;
    const told = findings.map((finding) => [
      finding.code,
      finding.message,
      fixesFor(finding, analysis, base),
    ]);
    return JSON.stringify({ told, counts: [statements.length, citations.length, trialMentions.length] });
  };

  test.each(WORDS)('%s in a draft', (word) => {
    for (const place of PLACES) {
      const found = reported(place.replaceAll(WORD, word));
      expect(found.replaceAll(word, neutral(word))).toBe(reported(place.replaceAll(WORD, neutral(word))));
    }
  });

  test.each(WORDS)('%s in the row of a result', (word) => {
    const answer = (one: string) => {
      const { label } = readDirection({
        text: `W &W; pain fell in the W group (i) and W W more than in group W (p = 0.01).`.replaceAll(
          WORD,
          one,
        ),
        intervention: `${one} group`,
        comparator: `group ${one}`,
        outcome: 'pain',
      });
      return label;
    };
    expect(answer(word)).toBe(answer(neutral(word)));
  });
});
