import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Assertion } from '../evidence/schema/fact';
import type { Statement } from '../reading/statement';

/** The side effect that a statement denies of a drug, of no condition in particular, though the base has it. */
export function deniedSideEffect(statement: Statement, base: EvidenceBase): Assertion | undefined {
  const { intervention, condition, outcome, comparator, direction, force, trace } = statement;
  if (intervention === undefined || outcome === undefined) return undefined;
  if (condition !== undefined || comparator !== undefined || direction === 'harm' || force === 'open')
    return undefined;
  if (!trace.some((rule) => rule === 'absence' || rule === 'relief-absolute')) return undefined;
  const concepts = conceptIndex(base);
  return base.facts
    .flatMap((fact) => (fact.kind === 'assertion' && fact.holds ? [fact] : []))
    .find(({ subject, relation, object }) => {
      const named = concepts.get(relation);
      const causal = named?.kind === 'relation' && named.causal;
      return causal && concepts.isA(intervention, subject) && concepts.areRelated(outcome, object);
    });
}
