import { expect, test } from 'vitest';
import { problemsIn } from '../../../server/src/core/base-files/problems';
import { drawSpans, withSpans } from '../../support/fixture';
import { sourcesOf } from './sources';

/** A file of the sound base, in which exactly the marked stretches are reported. */
async function expectReported(path: string, marked: string): Promise<void> {
  const { text } = withSpans(marked);
  const sources = await sourcesOf({ [path]: text });
  const file = sources.files.find((one) => one.path === path);
  const found = file ? problemsIn(file, sources.base) : [];
  const labelled = found.map(({ span, severity, message }) => ({
    ...span,
    label: `${severity}: ${message}`,
  }));
  expect(drawSpans(text, labelled)).toBe(marked);
}

const CLAIM = `claims:
  - id: drug-pain
    intervention: drug
    condition: pain-state
    outcome: pain
    verdict: no-benefit
    trials: [alba, berg]
    verdictText: none
    summary: None.`;

test.each<[name: string, file: string, marked: string]>([
  [
    'an unknown concept',
    'claims.yaml',
    CLAIM.replace(
      'pain-state',
      'pain-stat\n               ^^^^^^^^^ error: There is no condition "pain-stat": did you mean "pain-state"?',
    ),
  ],
  [
    'a verdict that is not in the list',
    'claims.yaml',
    CLAIM.replace(
      'no-benefit',
      'no-benefits\n             ^^^^^^^^^^^ error: "verdict" cannot be "no-benefits": did you mean "no-benefit"?',
    ),
  ],
  [
    'an unknown trial in a list',
    'claims.yaml',
    CLAIM.replace(
      'berg]',
      'bert]\n                   ^^^^ error: There is no trial "bert": did you mean "berg"?',
    ),
  ],
  [
    'an unknown field',
    'claims.yaml',
    `${CLAIM}
    sumary: Twice.
    ^^^^^^ error: There is no field "sumary" here: did you mean "summary"?`,
  ],
  [
    'a claim whose trials all say otherwise',
    'claims.yaml',
    CLAIM.replace(
      'no-benefit',
      'benefit\n             ^^^^^^^ warning: The verdict on "pain" is benefit, but all of its trials found no-benefit: correct the claim or the trials.',
    ),
  ],
  [
    'two records with one id',
    'annotations.yaml',
    `annotations:
  - key: alba2001
    aliases: [ref1]
  - key: alba2001
         ^^^^^^^^ error: The key "alba2001" is already used at annotations.yaml:2: change or take out one of the two.`,
  ],
  [
    'a missing reference',
    'claims.yaml',
    CLAIM.replace(
      'verdictText',
      'references: [berg2003]\n                 ^^^^^^^^ error: There is no reference "berg2003": did you mean "berg2002"?\n    verdictText',
    ),
  ],
  [
    'a cycle in the hierarchy',
    'concepts.yaml',
    `interventions:
  - {id: drug, label: drug}
comparators:
  - {id: placebo, label: placebo}
  - {id: baseline, label: baseline, withinGroup: true}
conditions:
  - {id: pain-state, label: pain state, broader: [top]}
  - id: top
    label: top
    broader: [pain-state]
              ^^^^^^^^^^ error: "pain-state" is broader than itself (pain-state < top < pain-state): take out one of these links.
outcomes:
  - {id: pain, label: pain, goodWhen: lower}
measures:
  - {id: cost, label: cost}`,
  ],
  [
    'a field that is being written',
    'claims.yaml',
    CLAIM.replace(
      'condition: pain-state',
      'condition:\n    ^^^^^^^^^^ error: "condition" is empty: fill it in, or take the line out.',
    ),
  ],
  [
    'an empty file',
    'annotations.yaml',
    '# Nothing yet.\nother: 1\n^^^^^ error: There is no field "other" here: take it out, or use one of annotations.',
  ],
])('%s is reported where it stands', async (_, file, marked) => {
  await expectReported(file, marked);
});

test('a file that the manifest lists and that is not there', async () => {
  const sources = await sourcesOf({
    'evidence.yaml': 'name: x\nversion: "1"\nfiles:\n  claims: [gone.yaml]\n',
  });
  const [manifest] = sources.files;
  const found = manifest ? problemsIn(manifest, sources.base) : [];
  expect(found.map(({ span }) => manifest?.text.slice(span.start, span.end))).toEqual(['gone.yaml']);
});

test('a problem with no extent is shown where there is something to see, and any place is within the text', async () => {
  const { base, files } = await sourcesOf();
  const [file] = files;
  if (!file) throw new Error('No file');
  const at = (line: number, character: number) => {
    const problems = [{ severity: 'error', message: 'No.', file: file.path, line, character }] as const;
    return problemsIn(file, { ...base, problems }).map(({ span }) => file.text.slice(span.start, span.end));
  };
  expect(at(0, 0)).toEqual(['name: Test base']);
  expect(at(0, 5)).toEqual(['name:']);
  expect(at(99, 3)).toEqual(['']);
});
