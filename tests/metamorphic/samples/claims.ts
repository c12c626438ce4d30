import { conceptIndex } from '../../../server/src/core/evidence/concept-index';
import type { Claim } from '../../../server/src/core/evidence/schema/claim';
import { active, type Clause, verb } from '../clause';
import type { Sample } from '../sample';
import type { World } from '../world';

/** What a plain sentence says of a claim's outcome: that it got better, stayed or got worse. */
const VERDICTS = ['better', 'same', 'worse'] as const;
type Said = (typeof VERDICTS)[number];

/** Plain sentences on every claim of the base, saying each verdict, with the claim's comparator and without. */
export function fromClaims(world: World): Sample[] {
  return world.base.claims.flatMap((claim, index) =>
    VERDICTS.filter((said) => said !== 'worse' || !isPrevention(claim, world)).flatMap((said) =>
      thanOf(claim, world).map((than) => {
        const clause = clauseOf(claim, said, than, world, index);
        const id = `${claim.id} ${said} ${than}`.trim();
        return { id, text: active(clause), clause, claim, known: true };
      }),
    ),
  );
}

/** The sentence's parts; `than` is its comparison or empty, and `turn` chooses among verbs that say the same. */
function clauseOf(claim: Claim, said: Said, than: string, world: World, turn: number): Clause {
  const label = (id: string) => conceptIndex(world.base).get(id)?.label ?? id;
  const outcome = conceptIndex(world.base).get(claim.outcome);
  const prevention = isPrevention(claim, world);
  const higher = outcome?.kind === 'outcome' && outcome.goodWhen === 'higher';
  const verbs =
    VERBS[prevention ? 'prevention' : higher ? 'higher' : 'lower'][said === 'worse' ? 'bad' : 'good'];
  return {
    subject: label(claim.intervention),
    verb: verb(verbs[turn % verbs.length] ?? ''),
    tense: 'past',
    denied: said === 'same',
    object: prevention ? label(claim.condition) : label(claim.outcome),
    rest: prevention ? '' : `in ${label(claim.condition)}`,
    than,
  };
}

/** Verbs of a good and a bad change, by which way of the outcome is good. */
const VERBS = {
  prevention: { good: ['prevent'], bad: [] },
  higher: { good: ['improve'], bad: ['worsen'] },
  lower: {
    good: ['reduce', 'lower', 'decrease', 'lessen', 'diminish'],
    bad: ['increase', 'raise', 'intensify'],
  },
} as const;

/** Whether a claim is about a condition's arising at all, which has no plain word for getting worse. */
function isPrevention({ outcome: id }: Claim, { base }: World): boolean {
  const outcome = conceptIndex(base).get(id);
  return outcome?.kind === 'outcome' && outcome.prevention;
}

/** The comparisons that a sentence on the claim may draw: none where the claim's is with placebo or the like. */
function thanOf({ versus }: Claim, { base }: World): string[] {
  if (versus === undefined) return [''];
  const concept = conceptIndex(base).get(versus);
  const label = concept?.label ?? versus;
  const compared = `compared with ${label}`;
  if (concept?.kind !== 'comparator') return [`more than ${label}`, compared];
  return concept.withinGroup ? [compared] : ['', `more than ${label}`, compared];
}
