import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { type LoadedBase, loadBase, type ReadText } from '../../../server/src/core/evidence/load';
import { problemText } from '../../../server/src/core/evidence/problem-text';

/** The files of a base in memory, by path. */
export type Files = Readonly<Record<string, string>>;

const MANIFEST = `name: Test base
version: "1"
files:
  concepts: [concepts.yaml]
  references: [references.yaml]
  annotations: [annotations.yaml]
  trials: [trials.yaml]
  claims: [claims.yaml]
  facts: [facts.yaml]
`;

const CONCEPTS = `interventions:
  - id: drug
    label: drug
  - id: drug-iv
    label: intravenous drug
    broader: [drug]
comparators:
  - id: placebo
    label: placebo
  - id: baseline
    label: baseline
    withinGroup: true
conditions:
  - id: pain-state
    label: pain state
  - id: phantom-pain
    label: phantom pain
    broader: [pain-state]
outcomes:
  - id: pain
    label: pain
    goodWhen: lower
  - id: worst-pain
    label: worst pain
    goodWhen: lower
    broader: [pain]
relations:
  - id: approved-for
    label: approved for
measures:
  - id: cost
    label: cost
`;

const REFERENCES = `references:
  - id: alba2001
    type: article-journal
    title: First trial
  - id: berg2002
    type: article-journal
    title: Second trial
`;

const ANNOTATIONS = `annotations:
  - key: alba2001
    number: 1
    aliases: [ref1]
    erratum: Printed as 2010.
`;

const TRIALS = `trials:
  - id: alba
    reference: alba2001
    names: [Alba]
    kind: trial
    findings:
      - outcome: pain
        verdict: no-benefit
        versus: placebo
      - outcome: pain
        verdict: benefit
        versus: baseline
    summary: Alba found no difference.
  - id: berg
    reference: berg2002
    names: [Berg, Berg and Cole]
    kind: trial
    summary: Berg says nothing of pain.
`;

const CLAIMS = `claims:
  - id: drug-pain
    intervention: drug
    condition: pain-state
    outcome: pain
    verdict: no-benefit
    trials: [alba, berg]
    references: [ref1]
    verdictText: no benefit over placebo
    summary: The drug does not help.
`;

const FACTS = `figures:
  - id: drug-cost
    subject: drug
    measure: cost
    value: 12
    unit: EUR
    summary: A dose costs 12 euros.
`;

/** A base with nothing wrong in it; cases replace its files. */
export const SOUND: Files = {
  'evidence.yaml': MANIFEST,
  'concepts.yaml': CONCEPTS,
  'references.yaml': REFERENCES,
  'annotations.yaml': ANNOTATIONS,
  'trials.yaml': TRIALS,
  'claims.yaml': CLAIMS,
  'facts.yaml': FACTS,
};

function reader(files: Files): ReadText {
  return async (path) => {
    const text = files[path];
    return text === undefined ? { problem: { message: `No ${path}.` } } : { text };
  };
}

/** What comes of loading the sound base with some files replaced. */
function loadFiles(files: Files = {}): Promise<LoadedBase> {
  return loadBase('evidence.yaml', reader({ ...SOUND, ...files }));
}

/** The sound base with some files replaced. Throws when there is no base at all. */
export async function baseOf(files: Files = {}): Promise<EvidenceBase> {
  const loaded = await loadFiles(files);
  if ('unreadable' in loaded) throw new Error(loaded.unreadable);
  return loaded.base;
}

/** The problems of the sound base with some files replaced, each on one line. */
export async function problemsOf(files: Files = {}): Promise<string[]> {
  return (await baseOf(files)).problems.map(problemText);
}

/** A file of the sound base with a part replaced, and another. Throws unless each is there exactly once. */
export function edited(
  file: string,
  part: string,
  replacement: string,
  ...more: readonly [string, string][]
): Files {
  let text = SOUND[file] ?? '';
  for (const [old, by] of [[part, replacement] as const, ...more]) {
    const parts = text.split(old);
    if (parts.length !== 2) throw new Error(`${file} must hold ${old} exactly once`);
    text = parts.join(by);
  }
  return { [file]: text };
}
