import type { EvidenceNode } from '../../../server/src/protocol-evidence';

/** An icon of the editor by its name, and the colour of the theme that it has. */
export interface Look {
  readonly icon: string;
  readonly colour?: string;
}

type Verdict = NonNullable<EvidenceNode['verdict']>;

/** A verdict differs from every other in shape as in colour, and its word stands beside it. */
export const VERDICT_LOOKS: Readonly<Record<Verdict, Look>> = {
  benefit: { icon: 'arrow-up', colour: 'charts.green' },
  'no-benefit': { icon: 'dash', colour: 'charts.blue' },
  harm: { icon: 'arrow-down', colour: 'charts.red' },
  mixed: { icon: 'arrow-swap', colour: 'charts.orange' },
  insufficient: { icon: 'question', colour: 'charts.purple' },
};

const KIND_LOOKS: Readonly<Record<Exclude<EvidenceNode['kind'], 'claim'>, Look>> = {
  'left-out': { icon: 'checklist' },
  condition: { icon: 'list-tree' },
  trial: { icon: 'beaker' },
  reference: { icon: 'book' },
};

/** How a line of the evidence view looks. */
export function lookOf({ kind, verdict }: Pick<EvidenceNode, 'kind' | 'verdict'>): Look {
  if (verdict) return VERDICT_LOOKS[verdict];
  return kind === 'claim' ? { icon: 'circle-outline' } : KIND_LOOKS[kind];
}
