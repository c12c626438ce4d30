import type { Claim } from '../evidence/schema/claim';
import type { Trial } from '../evidence/schema/trial';
import type { Records } from '../wording/records';
import { trialName } from '../wording/trial-name';
import { claimQualifiers, claimSubject, isAdverse, labelOf, resultWords } from '../wording/words';
import type { Bubble, EvidenceMap, Heading } from './evidence-map';

/** The bubbles of these claims, with the rows and columns that they stand in. */
export function cellsOf(
  claims: readonly Claim[],
  records: Records,
): Pick<EvidenceMap, 'size' | 'conditions' | 'outcomes' | 'bubbles'> {
  const size = hasParticipants(claims, records) ? 'participants' : 'trials';
  const outcomes = headings(
    claims.map(({ outcome }) => outcome),
    records,
  );
  return {
    size,
    conditions: headings(
      claims.map(({ condition }) => condition),
      records,
    ),
    outcomes: outcomes.toSorted((a, b) => Number(a.adverse) - Number(b.adverse)),
    bubbles: claims.map((claim) => bubble(claim, size, records)),
  };
}

/** The ids that occur, those that occur most often first. */
function headings(ids: readonly string[], records: Records): Heading[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => ({ id, label: labelOf(id, records), adverse: isAdverse(id, records) }));
}

/** Numbers of people that are known for some trials only would make the others look small. */
function hasParticipants(claims: readonly Claim[], records: Records): boolean {
  const trials = claims.flatMap((claim) => trialsOf(claim, records));
  return trials.length > 0 && trials.every(({ participants }) => participants !== undefined);
}

function trialsOf(claim: Claim, { trials }: Records): Trial[] {
  return [...new Set(claim.trials)].flatMap((id) => trials.get(id) ?? []);
}

function bubble(claim: Claim, size: EvidenceMap['size'], records: Records): Bubble {
  const trials = trialsOf(claim, records);
  const people = trials.reduce((sum, { participants = 0 }) => sum + participants, 0);
  const versus = claim.versus === undefined ? undefined : records.concepts.get(claim.versus);
  const { id, condition, outcome, verdict, certainty } = claim;
  return {
    claim: id,
    condition,
    outcome,
    verdict,
    certainty,
    withinGroup: versus?.kind === 'comparator' && versus.withinGroup,
    amount: size === 'participants' ? people : trials.length,
    result: resultOf(claim, records),
    lines: lines(claim, trials, people, records),
    trials: trials.map((trial) => trial.id),
  };
}

function lines(claim: Claim, trials: readonly Trial[], people: number, records: Records): string[] {
  const versus = claim.versus === undefined ? '' : `, against ${labelOf(claim.versus, records)}`;
  const count = trials.length === 1 ? '1 trial' : `${trials.length || 'No'} trials`;
  const participants = people > 0 ? `, ${people} participants` : '';
  const names = trials.map((trial) => trialName(trial, records)).join('; ');
  return [
    `${claimSubject(claim, records)}${versus}`,
    resultOf(claim, records),
    claimQualifiers(claim),
    `${count}${participants}${names && `: ${names}`}`,
  ].filter((line) => line !== '');
}

function resultOf({ verdict, outcome, verdictText }: Claim, records: Records): string {
  return `${resultWords(verdict, isAdverse(outcome, records))}: ${verdictText}`;
}
