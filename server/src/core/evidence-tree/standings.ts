import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { heldAgainst } from '../judgement/held-against';
import { judge } from '../judgement/judge';
import type { Statement } from '../reading/statement';

/** How a draft stands to a claim: says it, says the opposite, raises its subject without either, or is silent. */
export type Standing = 'stated' | 'contradicted' | 'mentioned' | 'left-out';

/** What goes before what where a draft speaks of a claim several times: what is wrong must not be hidden. */
const ORDER: readonly Standing[] = ['left-out', 'mentioned', 'stated', 'contradicted'];

/** How a draft stands to each claim that it speaks of, by the claim's id. It leaves out those that are missing. */
export function claimStandings(analysis: DraftAnalysis, base: EvidenceBase): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const reported = new Set(analysis.findings.flatMap(({ statement }) => (statement ? place(statement) : [])));
  for (const statement of analysis.statements) {
    for (const [id, standing] of standingsOf(statement, reported, base)) {
      const before = standings.get(id) ?? 'left-out';
      if (ORDER.indexOf(standing) > ORDER.indexOf(before)) standings.set(id, standing);
    }
  }
  return standings;
}

/** To the claims on the subject of one statement, of which one decides. */
function standingsOf(
  statement: Statement,
  reported: ReadonlySet<string>,
  base: EvidenceBase,
): [string, Standing][] {
  // What is left open, or said of one trial, still speaks of what the claims are about.
  const bare = { ...statement, trials: [], citations: [] };
  const held = heldAgainst(bare.force === 'open' ? { ...bare, force: 'asserted' } : bare, base);
  const mentioned = 'claims' in held ? held.claims : [];
  const standings = mentioned.map(({ id }): [string, Standing] => [id, 'mentioned']);
  const own = judge(statement, base);
  const judgement = own.result === 'unheld' && own.rule === 'trial' ? judge(bare, base) : own;
  if (judgement.result === 'unheld') return standings;
  // A trial may well have found what the claim denies: that is wrong only where it is reported.
  const isWrong = own.result === 'contradicts' || reported.has(place(statement));
  if (judgement.result !== 'contradicts') standings.push([judgement.claim.id, 'stated']);
  else standings.push([judgement.claim.id, isWrong ? 'contradicted' : 'mentioned']);
  return standings;
}

function place({ span: { start, end } }: Statement): string {
  return `${start}-${end}`;
}
