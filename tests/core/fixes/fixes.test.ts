import { beforeAll, describe, expect, test } from 'vitest';
import type { Code } from '../../../server/src/core/checks/codes';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { bundledBase } from '../../support/bundled';
import { offered } from './offered';

let base: EvidenceBase;
beforeAll(async () => {
  base = await bundledBase();
});

/** What the draft becomes by each fix whose title begins with these words. */
function becomes(draft: string, code: Code, title: string): string[] {
  return offered(draft, code, base)
    .filter((fix) => fix.title.startsWith(title))
    .map((fix) => fix.draft);
}

const HARDY = '[@hardy2012; @salas2012]';
const CRPS = '[@sigtermans2009; @schwartzman2009]';

describe('wording that fits the evidence', () => {
  test.each<[string, string, Code, string]>([
    [
      'takes the place of a sentence',
      'Ketamine relieved cancer pain.',
      'contradicted-claim',
      `Ketamine was no better than placebo for cancer pain ${HARDY}.`,
    ],
    [
      'keeps its tense',
      'Ketamine is effective for cancer pain.',
      'contradicted-claim',
      `Ketamine is no better than placebo for cancer pain ${HARDY}.`,
    ],
    [
      'and the author’s names',
      'Ketamine does not help CRPS.',
      'contradicted-claim',
      `Ketamine is better than placebo for CRPS until week 12 ${CRPS}.`,
    ],
    [
      'takes the place of a clause',
      'Nausea is common, and ketamine relieved cancer pain.',
      'contradicted-claim',
      `Nausea is common, and ketamine was no better than placebo for cancer pain ${HARDY}.`,
    ],
    [
      'leans on the subject that is there',
      'In CRPS, ketamine reduced pain and improved function.',
      'contradicted-claim',
      `In CRPS, ketamine reduced pain and was no better than placebo for function in CRPS ${CRPS}.`,
    ],
    [
      'goes into the citation that is there',
      'Ketamine relieved cancer pain [@lindqvist].',
      'contradicted-claim',
      'Ketamine was no better than placebo for cancer pain [@lindqvist; @hardy2012; @salas2012].',
    ],
    [
      'turns a rejection of what is right as a whole',
      'It is a myth that ketamine relieves CRPS pain.',
      'contradicted-claim',
      `Ketamine is better than placebo for CRPS pain until week 12 ${CRPS}.`,
    ],
    [
      'tells advice as advice',
      'Ketamine should be used for cancer pain.',
      'contradicted-claim',
      `Ketamine should not be used for cancer pain ${HARDY}.`,
    ],
    [
      'tells what a trial found',
      'Hardy et al. found ketamine more effective than placebo.',
      'misreported-trial',
      'Hardy et al. found that ketamine was no better than placebo for cancer pain [@hardy2012].',
    ],
    [
      'tells a figure',
      'Phencyclidine was taken off the US market in 1985.',
      'wrong-figure',
      'Phencyclidine was taken off the US market in 1965.',
    ],
    [
      'tells a range',
      'Depression is found in 70% of people with chronic pain.',
      'wrong-figure',
      'Depression is found in 20 to 50% of people with chronic pain.',
    ],
  ])('%s', (_, draft, code, expected) => {
    expect(becomes(draft, code, 'Say: ')).toEqual([expected]);
  });

  test.each<[string, string, string]>([
    [
      'where two are said at once',
      'Ketamine is effective for CRPS and cancer pain.',
      `Ketamine is effective for CRPS and cancer pain. Ketamine is no better than placebo for cancer pain ${HARDY}.`,
    ],
    [
      'where a citation would be lost',
      'Ketamine [@kim2019] relieved cancer pain.',
      `Ketamine [@kim2019] relieved cancer pain. Ketamine was no better than placebo for cancer pain ${HARDY}.`,
    ],
    [
      'behind a note',
      'Ketamine `x` relieved cancer pain.[^1] More.',
      `Ketamine \`x\` relieved cancer pain.[^1] Ketamine was no better than placebo for cancer pain ${HARDY}. More.`,
    ],
  ])('stands behind the sentence %s', (_, draft, expected) => {
    expect(becomes(draft, 'contradicted-claim', 'Say: ')).toEqual([]);
    expect(becomes(draft, 'contradicted-claim', 'Add after the sentence: ')).toEqual([expected]);
  });

  test('is not added to a title', () => {
    const draft = '## Ketamine is effective for CRPS and cancer pain';
    expect(becomes(draft, 'contradicted-claim', 'Add')).toEqual([]);
  });
});

describe('a qualification', () => {
  test.each<[string, string[]]>([
    [
      'Ketamine reduces neuropathic pain.',
      [
        'Ketamine reduces neuropathic pain in some trials.',
        'Ketamine reduces neuropathic pain, although trials disagree.',
      ],
    ],
    ['In CRPS, ketamine lowers pain permanently.', ['In CRPS, ketamine lowers pain until week 12.']],
    ['In CRPS, ketamine reduced pain at six months.', ['In CRPS, ketamine reduced pain until week 12.']],
    ['Ketamine relieves CRPS pain in all patients.', ['Ketamine relieves CRPS pain in some patients.']],
    [
      'Ketamine has definitely been shown to reduce CRPS pain.',
      ['Ketamine has been shown to reduce CRPS pain.'],
    ],
    ['Ketamine cures CRPS pain.', []],
  ])('of %s', (draft, expected) => {
    expect(becomes(draft, 'overstated-claim', 'Qualify it: ')).toEqual(expected);
  });
});

describe('citations', () => {
  test.each<[string, string, Code, string[]]>([
    [
      'the trials behind the claim',
      'Ketamine was no better than placebo for cancer pain.',
      'uncited-claim',
      [`Ketamine was no better than placebo for cancer pain ${HARDY}.`],
    ],
    [
      'the right ones for the wrong one',
      'Ketamine lowered pain in CRPS [@hardy2012].',
      'unsupported-citation',
      [`Ketamine lowered pain in CRPS ${CRPS}.`],
    ],
    [
      'each key that may be meant',
      'It failed [@hardy2021].',
      'unknown-citation',
      ['It failed [@hardy2012].'],
    ],
    [
      'with what else is in its brackets',
      'It failed [see -@schwarzman2009, table 3].',
      'unknown-citation',
      ['It failed [see -@schwartzman2009, table 3].', 'It failed [see -@schwartzman2000, table 3].'],
    ],
    [
      'by number, where the draft cites so',
      'It rained [1]. Ketamine was no better than placebo for cancer pain. It rained.',
      'uncited-claim',
      ['It rained [1]. Ketamine was no better than placebo for cancer pain [59, 60]. It rained.'],
    ],
    [
      'by number set high',
      'It rained<sup>1</sup>. Ketamine was no better than placebo for cancer pain. It rained.',
      'uncited-claim',
      [
        'It rained<sup>1</sup>. Ketamine was no better than placebo for cancer pain<sup>59,60</sup>. It rained.',
      ],
    ],
    [
      'the right numbers for the wrong one',
      'Ketamine lowered pain in CRPS [59].',
      'unsupported-citation',
      ['Ketamine lowered pain in CRPS [38, 39].'],
    ],
    ['nothing where nothing is near', 'It failed [@zzz].', 'unknown-citation', []],
  ])('%s', (_, draft, code, expected) => {
    expect(becomes(draft, code, 'Cite ')).toEqual(expected);
  });
});

describe('ignoring', () => {
  const comment = '<!-- evidence-lens-ignore contradicted-claim: reason -->';
  const wrong = 'Ketamine is effective for cancer pain.';
  test.each<[string, string, string]>([
    ['before a paragraph', `One.\n\n${wrong}`, `One.\n\n${comment}\n${wrong}`],
    ['with the line ends of the draft', `One.\r\n\r\n${wrong}`, `One.\r\n\r\n${comment}\r\n${wrong}`],
    ['before a heading', `# ${wrong}\n`, `${comment}\n# ${wrong}\n`],
    ['in a list item', `- One.\n- ${wrong}\n- Two.`, `- One.\n- ${wrong} ${comment}\n- Two.`],
    ['in a cell', `| a |\n|---|\n| **${wrong}** |`, `| a |\n|---|\n| **${wrong}** ${comment} |`],
    ['in a note', `[^1]: ${wrong}`, `[^1]: ${wrong} ${comment}`],
  ])('%s', (_, draft, expected) => {
    expect(becomes(draft, 'contradicted-claim', 'Ignore ')).toEqual([expected]);
  });

  test.each<[string, string, string[]]>([
    ['a comment with its line', 'One.\n\n<!-- evidence-lens-ignore: x -->\nTwo.', ['One.\n\nTwo.']],
    ['a comment alone', 'One. <!-- evidence-lens-ignore: x --> Two.', ['One.  Two.']],
    ['but no code of several', '<!-- evidence-lens-ignore wrong-figure: x -->\nTwo.', []],
  ])('takes out %s', (_, draft, expected) => {
    expect(becomes(draft, 'unused-ignore', 'Take ')).toEqual(expected);
  });
});

test('the record that decided can be opened', () => {
  const fixes = (draft: string, code: Code) =>
    offered(draft, code, base).flatMap(({ fix }) => (fix.kind === 'open' ? [[fix.title, fix.record]] : []));
  expect(fixes('Ketamine is effective for cancer pain.', 'contradicted-claim')).toEqual([
    ['Open the claim: Ketamine for cancer pain', { kind: 'claim', id: 'ketamine-cancer-pain' }],
  ]);
  expect(fixes('Hardy et al. gave ketamine by mouth.', 'misreported-trial')).toEqual([
    ['Open the record of Hardy 2012', { kind: 'trial', id: 'hardy-2012' }],
  ]);
  expect(fixes('It failed [@zzz].', 'unknown-citation')).toEqual([]);
});
