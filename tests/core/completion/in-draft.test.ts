import { beforeAll, describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { completeAt } from '../../../server/src/core/completion/complete';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { bundledBase } from '../../support/bundled';
import { withCursor } from '../../support/fixture';

const analyse = createAnalyser();
let base: EvidenceBase;
beforeAll(async () => {
  base = await bundledBase();
});

function completions(marked: string, of: EvidenceBase = base) {
  const { text, offset } = withCursor(marked);
  return { text, found: completeAt(text, offset, of, analyse(text, of)) };
}

/** What is offered at the cursor of a draft: `Hardy 2012 · RCT (opposes)`. */
function offered(marked: string): string[] | undefined {
  return completions(marked).found?.items.map(({ key, stance }) => (stance ? `${key} (${stance})` : key));
}

/** The draft once the best item at the cursor is accepted. */
function accepted(marked: string): string | undefined {
  const { text, found } = completions(marked);
  const [best] = found?.items ?? [];
  return found && best && text.slice(0, found.span.start) + best.insertText + text.slice(found.span.end);
}

describe('after @', () => {
  test.each([
    ['Ketamine lowered pain in CRPS [@|', 'sigtermans2009 (supports)'],
    ['Ketamine relieved cancer pain better than placebo [@|', 'hardy2012 (opposes)'],
  ])('what supports the sentence comes first, then what opposes it: %s', (marked, among) => {
    const keys = offered(marked) ?? [];
    expect(keys.slice(0, 6)).toContain(among);
    const stances = keys.map((key) => /\((.*)\)/.exec(key)?.[1] ?? 'silent');
    expect(stances).toEqual(stances.toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)));
  });

  test.each([
    ['Ketamine was no better than placebo for cancer pain [@|].', 'hardy2012 (supports)'],
    ['Ketamine was no better than placebo for cancer pain [@har|].', 'hardy2012 (supports)'],
    ['Ketamine relieved cancer pain better than placebo [@har|].', 'hardy2012 (opposes)'],
    ['Ketamine may relieve cancer pain better than placebo [@hardy2012|].', 'hardy2012 (opposes)'],
    ['Sigtermans et al. found less pain in CRPS [@|', 'sigtermans2009 (supports)'],
    ['Ketamine was no better than placebo for cancer pain {cite:p}`|`.', 'hardy2012 (supports)'],
    ['It rained [@har|].', 'hardy2012'],
    ['Whether ketamine relieves cancer pain is unknown [@har|].', 'hardy2012'],
  ])('%s', (marked, first) => {
    expect(offered(marked)?.[0]).toBe(first);
  });

  test('what is cited in the cluster is not offered again', () => {
    expect(offered('Ketamine did not help cancer pain [@hardy2012; @har|')).not.toContainEqual(
      expect.stringMatching(/^hardy2012/),
    );
    expect(offered('It did not help {cite:p}`hardy2012,har|`')).not.toContain('hardy2012');
  });

  test.each(['10.1200/JCO.2011.37.1081', '10.1200/jco', '22965960'])('an identifier: %s', (typed) => {
    const hardy = base.references.find(({ key }) => key === 'hardy2012');
    const known = { ...hardy?.csl, DOI: '10.1200/JCO.2011.37.1081', PMID: '22965960' };
    const references = base.references.map((one) =>
      one.key === 'hardy2012' ? { ...one, csl: { ...one.csl, ...known } } : one,
    );
    const { found } = completions(`See [@${typed}|]`, { ...base, revision: 'with identifiers', references });
    expect(found?.items[0]?.key).toBe('hardy2012');
  });

  test.each([
    ['midazolam', 'noppers2011'],
    ['calcitonin', 'eichenberger2008'],
  ])('a drug or condition: %s', (typed, key) => {
    expect(offered(`See [@${typed}|]`)).toContain(key);
  });
});

const ORDER = ['supports', 'opposes', 'silent'];

describe('in a role', () => {
  test.each([
    ['It helps {cite:p}`har|`.', 'It helps {cite:p}`hardy2012`.'],
    ['It helps {cite}`sigtermans2009, har|`.', 'It helps {cite}`sigtermans2009, hardy2012`.'],
    ['It helps {cite:t}`{see}har|dy`.', 'It helps {cite:t}`{see}hardy2012`.'],
    ['It helps {cite}`har|', 'It helps {cite}`hardy2012'],
  ])('%s becomes %s', (marked, expected) => {
    expect(accepted(marked)).toBe(expected);
  });

  test.each(['It is {code}`har|`.', '```\n{cite}`har|`\n```', 'It is {cite}`sigtermans2009` har|.'])(
    'nothing is offered in %j',
    (marked) => {
      expect(offered(marked)).toBeUndefined();
    },
  );
});

const LIST = '\n\n## References\n\n1. Hardy 2012. doi:10.1/none\n2. Smith J. On rain.\n13. Lee K. On tea.\n';

describe('a number', () => {
  test.each([
    [`It fell [1|].${LIST}`, ['#1', '#13']],
    [`It fell [1, 1|].${LIST}`, ['#13']],
    [`It rose [1] and fell [|].${LIST}`, ['#1', '#2', '#13']],
    [`It rose^1^ and fell^1|${LIST}`, ['#1', '#13']],
    [`It fell <sup>2|${LIST}`, ['#2']],
  ])('%j', (marked, keys) => {
    expect(offered(marked)).toEqual(keys);
  });

  test('for a name in brackets', () => {
    expect(accepted('It fell [1] and rose [2]. It fell [sigt|].')).toBe(
      'It fell [1] and rose [2]. It fell [38].',
    );
  });

  test('of the base, what supports the sentence first', () => {
    const number = base.references.find(({ key }) => key === 'hardy2012')?.number ?? 0;
    const marked = `Ketamine was no better than placebo for cancer pain [${String(number).slice(0, 1)}|].`;
    expect(offered(marked)?.[0]).toBe('hardy2012 (supports)');
    expect(accepted(marked)).toBe(`Ketamine was no better than placebo for cancer pain [${number}].`);
  });

  test.each(['It fell [|].', 'It fell [@hardy2012], on item [1|].', `It fell \`[1|\`.${LIST}`, `[1|${LIST}`])(
    'none is offered in %j',
    (marked) => {
      expect(offered(marked)).toBeUndefined();
    },
  );
});

/** A list that has one of the base's references under number 2, and one that the base does not have. */
const OWN = '\n\n## References\n\n1. On rain.\n2. Hardy 2012. <!-- @hardy2012 -->\n';

describe('in a draft that cites by number from its own list', () => {
  test.each([
    ['It rose [1]. It fell [har|].', 'It rose [1]. It fell [2].'],
    ['It rose [1]. It fell [1, har|].', 'It rose [1]. It fell [1, 2].'],
    ['It rose [1]. It fell [@har|].', 'It rose [1]. It fell [2].'],
    ['It rose [1]. It fell [1, @har|].', 'It rose [1]. It fell [1, 2].'],
    ['It rose [1]. It fell [-@har|].', 'It rose [1]. It fell [2].'],
    ['It rose [1]. It fell [@{har|}].', 'It rose [1]. It fell [2].'],
    ['It rose [1]. It fell @har|', 'It rose [1]. It fell [2]'],
    ['It rose \\[1\\]. It fell @har|.', 'It rose \\[1\\]. It fell \\[2\\].'],
    ['It rose [1]. It fell @sigter|.', 'It rose [1]. It fell [3].'],
    ['It rose.^1^ It fell [@har|].', 'It rose.^1^ It fell^2^.'],
    ['It rose.^1^ It fell.^1,har|^', 'It rose.^1^ It fell.^1,2^'],
    ['It rose.^1^ It fell.^sigter|^', 'It rose.^1^ It fell.^3^'],
    ['It rose.<sup>1</sup> It fell [sigter|].', 'It rose.<sup>1</sup> It fell<sup>3</sup>.'],
    ['It rose [1]. It fell {cite}`har|`.', 'It rose [1]. It fell {cite}`hardy2012`.'],
    ['It rose [1]. It fell [@salas2012; @har|].', 'It rose [1]. It fell [@salas2012; @hardy2012].'],
    ['It rose [1]. Sigt|', 'It rose [1]. Sigtermans *et al.* [3]'],
    ['It rose [1]. It fell [see @har|].', 'It rose [1]. It fell [see @hardy2012].'],
    ['It rose [1](#ref-1). It fell [@har|].', 'It rose [1](#ref-1). It fell [2](#ref-2).'],
    ['It rose [1](#ref-1). It fell [2|].', 'It rose [1](#ref-1). It fell [2](#ref-2).'],
    ['It rose [[1](#ref-1)]. It fell [har|].', 'It rose [[1](#ref-1)]. It fell [[2](#ref-2)].'],
    [
      'It rose [[1](#ref-1)]. It fell [[1](#ref-1), @har|].',
      'It rose [[1](#ref-1)]. It fell [[1](#ref-1), [2](#ref-2)].',
    ],
    [
      'It rose.<sup>[1](#bib1)</sup> It fell @har|.',
      'It rose.<sup>[1](#bib1)</sup> It fell<sup>[2](#bib2)</sup>.',
    ],
    ['It rose [1](#ref-1). Sigt|', 'It rose [1](#ref-1). Sigtermans *et al.* [3](#ref-3)'],
  ])('%s becomes %s', (marked, expected) => {
    expect(accepted(`${marked}${OWN}`)).toBe(`${expected}${OWN}`);
  });

  test.each([
    ['It rose [1]. It fell [@har|].', undefined],
    ['It rose [1]. It fell [@sigter|].', { key: 'sigtermans2009', number: 3 }],
    ['It rose [1]. Sigt|', { key: 'sigtermans2009', number: 3 }],
  ])('what the list lacks is to be added to it: %s', (marked, adds) => {
    expect(completions(`${marked}${OWN}`).found?.items[0]?.adds).toEqual(adds);
  });

  test('what supports the sentence is offered though it is not in the list yet', () => {
    const marked = `It rose [1]. Ketamine lowered pain in CRPS [|].${OWN}`;
    expect(offered(marked)).toEqual(expect.arrayContaining(['#1', 'sigtermans2009 (supports)']));
  });

  test.each([
    'It rose [1] and fell [@salas2012; @bell2003] [@lee]. It fell [@har|].',
    'It rose [@salas2012]. It fell [@har|].',
  ])('one that cites by key more often gets keys: %s', (marked) => {
    expect(accepted(`${marked}${OWN}`)).toContain('[@hardy2012]');
  });
});

describe('a name', () => {
  test.each([
    ['As Sigt|', 'As Sigtermans *et al.* [@sigtermans2009]'],
    ['As Sigt| found', 'As Sigtermans *et al.* [@sigtermans2009] found'],
    ['As Sigt| et al. found', 'As Sigtermans et al. found'],
    ['As (Sigt|)', 'As (Sigtermans *et al.* [@sigtermans2009])'],
    ['It fell [1], [2], [3]. Sigt|', 'It fell [1], [2], [3]. Sigtermans *et al.* [38]'],
    ['It fell.^1^ It rose.^2^ Sigt|', 'It fell.^1^ It rose.^2^ Sigtermans *et al.*^38^'],
  ])('%s becomes %s', (marked, expected) => {
    expect(accepted(marked)).toBe(expected);
  });

  test.each([
    'As Sig|',
    'As sigt|',
    'As Sigt|er',
    '# Sigt|',
    'See [the Sigt|',
    'In `Sigt|`',
    'At https://x.org/Sigt|',
    'The Zzzz|',
    'Mc_Sigt|',
    '<!-- Sigt|',
  ])('none is offered in %j', (marked) => {
    expect(offered(marked)).toBeUndefined();
  });

  test('tells how its reference stands to the sentence', () => {
    expect(offered('Less cancer pain with ketamine than with placebo was found by Hard|')?.[0]).toMatch(
      /^hardy2012/,
    );
  });
});
