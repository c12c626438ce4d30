import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Trial, TrialFinding } from '../evidence/schema/trial';
import { BY_ITSELF } from '../reading/english/regimens';
import type { Statement } from '../reading/statement';
import { tokenize } from '../reading/tokens';
import { findingsOn } from './findings-on';
import { likens } from './likening';

/**
 * What a trial found of two treatments that it held against the same control and not against each other, where one helped and the
 * other did not, and a statement says that they did alike, or that the one that did not help did better. None where the record tells no such thing.
 */
export function foundUnlike(statement: Statement, trial: Trial, base: EvidenceBase): readonly TrialFinding[] {
  const { intervention, comparator, extent } = statement;
  if (intervention === undefined || comparator === undefined || extent.hours !== undefined) return [];
  if (conceptIndex(base).get(comparator)?.kind !== 'intervention') return [];
  const own = foundOf(intervention, statement, trial, base);
  const other = foundOf(comparator, statement, trial, base);
  if (controlsOf(own) !== controlsOf(other)) return [];
  const worse = isAll(own, 'no-benefit') && isAll(other, 'benefit');
  const better = isAll(own, 'benefit') && isAll(other, 'no-benefit');
  const told = saysOf(statement);
  return (worse && told !== undefined) || (better && told === 'alike') ? [...own, ...other] : [];
}

/** Whether two treatments are said to have done alike, or the first to have done better. */
function saysOf(statement: Statement): 'alike' | 'better' | undefined {
  const { direction, trace } = statement;
  // "Not as good as" likens, too, and says which one was better.
  if (direction === 'benefit') return likens(statement) ? undefined : 'better';
  // "Made no difference to the effect of X" holds nothing against X.
  const equal = direction === 'no-benefit' && trace.includes('equality');
  return equal && !namesPart(statement) ? 'alike' : undefined;
}

function controlsOf(found: readonly TrialFinding[]): string {
  return [...new Set(found.map(({ versus }) => versus))].join(' ');
}

/** "The same as X alone" is said of X with something else, whatever is named beside it. */
function namesPart({ text }: Statement): boolean {
  return tokenize(text).some(({ norm }) => BY_ITSELF.has(norm));
}

function foundOf(
  intervention: string,
  statement: Statement,
  trial: Trial,
  base: EvidenceBase,
): TrialFinding[] {
  const { comparator: _control, ...said } = statement;
  return findingsOn({ ...said, intervention, trace: [] }, trial, base);
}

function isAll(found: readonly TrialFinding[], verdict: TrialFinding['verdict']): boolean {
  return found.length > 0 && found.every((finding) => finding.verdict === verdict);
}
