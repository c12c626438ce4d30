import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { filterTree } from '../../../server/src/core/evidence-tree/filter';
import type { TreeNode } from '../../../server/src/core/evidence-tree/node';
import { claimStandings } from '../../../server/src/core/evidence-tree/standings';
import { evidenceTree } from '../../../server/src/core/evidence-tree/tree';
import { bundledBase } from '../../support/bundled';
import { nastyBase } from '../hover/any-record';
import { smallBase } from './small-base';

/** A tree as text: a line for each node, indented, with what is shown behind it. */
function drawn(nodes: readonly TreeNode[], indent = ''): string {
  return nodes
    .map(({ label, description, children }) =>
      [`${indent}${label} (${description})`, drawn(children, `${indent}  `)].filter(Boolean).join('\n'),
    )
    .join('\n');
}

function flat(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

const analyse = createAnalyser();

describe('the evidence tree', () => {
  test('without a draft has conditions, claims with their verdicts, and what these rest on', () => {
    expect(drawn(evidenceTree(smallBase))).toBe(`Cancer pain (2 claims)
  Pain: no difference (ketamine)
    Hardy 2012 (RCT: no benefit over placebo)
    Bell 2003 (A review)
  Nausea: worse (more frequent) (ketamine)
    Hardy 2012 (RCT: no benefit over placebo)
CRPS (1 claim)
  Pain: better (ketamine against midazolam)`);
  });

  test('with a draft says how it stands to each claim, and first what it leaves out', () => {
    const analysis = analyse('Ketamine relieved cancer pain [@hardy2012].', smallBase);
    expect(drawn(evidenceTree(smallBase, analysis))).toBe(`What my draft leaves out (2 of 3 claims)
  Ketamine for cancer pain, nausea: worse (more frequent) ()
    Hardy 2012 (RCT: no benefit over placebo · cited)
  Ketamine for CRPS: better (against midazolam)
Cancer pain (2 claims, 1 contradicted)
  Pain: no difference (contradicted · ketamine)
    Hardy 2012 (RCT: no benefit over placebo · cited)
    Bell 2003 (A review · not cited)
  Nausea: worse (more frequent) (never mentioned · ketamine)
    Hardy 2012 (RCT: no benefit over placebo · cited)
CRPS (1 claim)
  Pain: better (never mentioned · ketamine against midazolam)`);
  });

  test('tells claims on one outcome apart by what was given, or else by all that was compared', () => {
    const [pain, nausea, crps] = smallBase.claims;
    if (!pain || !nausea || !crps) throw new Error('The base has three claims.');
    const claims = [
      pain,
      { ...pain, id: 'rest', intervention: 'rest', versus: 'midazolam' },
      nausea,
      crps,
      { ...crps, id: 'crps-2', versus: 'placebo' },
    ];
    const base = { ...smallBase, revision: 'apart', claims };
    expect(
      evidenceTree(base).map(({ children }) =>
        children.map(({ label, description }) => `${label} | ${description}`),
      ),
    ).toEqual([
      [
        'Pain (ketamine): no difference | ',
        'Pain (rest): no difference | against midazolam',
        'Nausea: worse (more frequent) | ketamine',
      ],
      ['Pain (ketamine against midazolam): better | ', 'Pain (ketamine against placebo): better | '],
    ]);
  });

  test('says everything to whoever hears it, and leads to the records', () => {
    const [, condition] = evidenceTree(smallBase, analyse('Ketamine relieved cancer pain.', smallBase));
    const [claim] = condition?.children ?? [];
    expect(claim?.spoken).toBe('Pain: no difference, ketamine, contradicted in the draft');
    expect(claim).toMatchObject({
      verdict: 'no-benefit',
      record: { kind: 'claim', id: 'cancer' },
      canBeCited: true,
    });
    expect(claim?.tooltip).toBe(
      'Ketamine for cancer pain\nEvidence: no benefit over placebo\nTwo trials found no difference from placebo.\nIn the draft: contradicted',
    );
    expect(condition?.record).toEqual({ kind: 'concept', id: 'cancer-pain' });
  });

  test('of any base has lines of their own, each in one line and with an id of its own', () => {
    fc.assert(
      fc.property(nastyBase, (base) => {
        const nodes = flat(evidenceTree(base));
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        for (const { label, description, spoken } of nodes)
          expect(`${label}${description}${spoken}`).not.toMatch(/[\n\r\t\u202e]|undefined/);
      }),
      { numRuns: 100 },
    );
  });

  test('of a base without claims is empty', () => {
    const base = { ...smallBase, revision: 'none', claims: [] };
    expect(evidenceTree(base, analyse('', base))).toEqual([]);
  });
});

describe('a filter', () => {
  const tree = evidenceTree(smallBase);
  test.each([
    { wanted: '', lines: 8 },
    { wanted: 'CRPS', lines: 2 },
    { wanted: 'nausea', lines: 3 },
    { wanted: 'cancer hardy', lines: 5 },
    { wanted: 'Pain BELL', lines: 3 },
    { wanted: 'better', lines: 2 },
    { wanted: 'nobody', lines: 0 },
    { wanted: '.*', lines: 8 },
  ])('for "$wanted" leaves $lines lines', ({ wanted, lines }) => {
    expect(flat(filterTree(tree, wanted))).toHaveLength(lines);
  });

  test('leaves what stands in a line, not all below a heading that counts such lines', () => {
    const drafted = evidenceTree(smallBase, analyse('Ketamine relieved cancer pain.', smallBase));
    expect(drawn(filterTree(drafted, 'cancer contradicted'))).toBe(`Cancer pain (2 claims, 1 contradicted)
  Pain: no difference (contradicted · ketamine)
    Hardy 2012 (RCT: no benefit over placebo · not cited)
    Bell 2003 (A review · not cited)`);
  });
});

describe('how a draft stands to a claim', async () => {
  const base = await bundledBase();
  test.each([
    ['Ketamine relieved cancer pain.', 'contradicted'],
    ['Ketamine may relieve cancer pain.', 'contradicted'],
    ['Ketamine did not relieve cancer pain.', 'stated'],
    ['Whether ketamine relieves cancer pain is unknown.', 'mentioned'],
    ['It is a myth that ketamine relieves cancer pain.', 'stated'],
    ['Hardy et al. found that ketamine did not relieve cancer pain.', 'stated'],
    ['Hardy et al. found that ketamine relieved cancer pain.', 'contradicted'],
    ['Ketamine did not relieve cancer pain. Ketamine relieved cancer pain.', 'contradicted'],
    ['Ketamine is a drug.', undefined],
    ['', undefined],
  ])('%s: %s', (text, expected) => {
    const id = base.claims.find(
      ({ condition, outcome, intervention }) =>
        condition === 'cancer-pain' && outcome === 'pain' && intervention === 'ketamine',
    )?.id;
    expect(id).toBeTypeOf('string');
    expect(claimStandings(analyse(text, base), base).get(id ?? '')).toBe(expected);
  });
});
