import { plainTitle, shortCitation } from '../bibliography/format-short';
import type { Claim } from '../evidence/schema/claim';
import type { Reference } from '../evidence/schema/reference';
import type { Trial } from '../evidence/schema/trial';
import { trialVerdict } from '../hover/trial-verdict';
import { oneLine } from '../markdown-escape';
import { joined } from '../wording/joined';
import type { Records } from '../wording/records';
import { trialName } from '../wording/trial-name';
import { designWord } from '../wording/words';
import type { TreeNode } from './node';

/** The references, by their own keys, that the draft cites; `undefined` without a draft. */
export type Cited = ReadonlySet<string> | undefined;

/** What a claim rests on, a line each below `parent`: its trials, then its further references. */
export function sourceNodes(claim: Claim, parent: string, records: Records, cited: Cited): TreeNode[] {
  const trials = [...new Set(claim.trials)].flatMap((id) => records.trials.get(id) ?? []);
  const shown = new Set(trials.map(({ reference }) => records.references.get(reference)?.key));
  const further = claim.references.flatMap((key) => records.references.get(key) ?? []);
  return [
    ...trials.map((trial) => trialNode(trial, parent, records, cited)),
    ...further.filter(({ key }) => !shown.has(key)).map((one) => referenceNode(one, parent, cited)),
  ];
}

function trialNode(trial: Trial, parent: string, records: Records, cited: Cited): TreeNode {
  const reference = records.references.get(trial.reference);
  const found = oneLine(joined([designWord(trial), trialVerdict(trial, records)], ': '));
  return {
    id: `${parent}/trial:${trial.id}`,
    kind: 'trial',
    record: { kind: 'trial', id: trial.id },
    ...lines(trialName(trial, records), found, oneLine(trial.summary), reference, cited),
    canBeCited: reference !== undefined,
    children: [],
  };
}

function referenceNode(reference: Reference, parent: string, cited: Cited): TreeNode {
  const { key, csl } = reference;
  return {
    id: `${parent}/reference:${key}`,
    kind: 'reference',
    record: { kind: 'reference', id: key },
    ...lines(oneLine(shortCitation(csl)), oneLine(plainTitle(csl) ?? key), '', reference, cited),
    canBeCited: true,
    children: [],
  };
}

function lines(name: string, says: string, summary: string, reference: Reference | undefined, cited: Cited) {
  const state = cited && (reference && cited.has(reference.key) ? 'cited' : 'not cited');
  const description = joined([says, state], ' · ');
  return {
    label: name,
    description,
    tooltip: [name, says, summary, state && `In the draft: ${state}`].filter(Boolean).join('\n'),
    spoken: joined([name, says, state], ', '),
  };
}
