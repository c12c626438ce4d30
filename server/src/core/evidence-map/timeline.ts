import type { EvidenceBase } from '../evidence/base';
import { durationHours } from '../evidence/duration';
import { groupBy } from '../evidence/group-by';
import type { Claim } from '../evidence/schema/claim';
import type { Trial, TrialFinding } from '../evidence/schema/trial';
import { type Records, recordsOf } from '../wording/records';
import { trialName } from '../wording/trial-name';
import { isAdverse, labelOf, resultWords } from '../wording/words';
import type { Observation, TimelineRow } from './evidence-map';

/**
 * What the trials of an intervention saw over time, a row for each trial, outcome and arm, the longest effects first.
 * Trials are those behind the claims, and all others that gave the intervention. Results that are told without a time
 * are left out.
 */
export function timelineOf(
  base: EvidenceBase,
  claims: readonly Claim[],
  isShown: (intervention: string) => boolean,
): TimelineRow[] {
  const records = recordsOf(base);
  const behind = new Set(claims.flatMap(({ trials }) => trials));
  return base.trials
    .filter((trial) => behind.has(trial.id) || gives(trial, isShown))
    .map((trial) => rowsOf(trial, records))
    .filter((rows) => rows.length > 0)
    .toSorted((a, b) => longest(b) - longest(a))
    .flat();
}

function gives({ arms }: Trial, isShown: (intervention: string) => boolean): boolean {
  return arms.some(({ treatments }) => treatments.some(({ intervention }) => isShown(intervention)));
}

function rowsOf(trial: Trial, records: Records): TimelineRow[] {
  const timed = trial.findings.filter(({ at, until }) => at !== undefined || until !== undefined);
  const groups = groupBy(timed, ({ outcome, arm }) => JSON.stringify([outcome, arm]));
  return [...groups.values()].flatMap((findings) => {
    const [first] = findings;
    if (!first) return [];
    const arm = trial.arms.find(({ id }) => id === first.arm);
    return [
      {
        trial: trial.id,
        name: trialName(trial, records),
        outcome: labelOf(first.outcome, records),
        arm: arm && (arm.label ?? labelOf(arm.id, records)),
        followUp: hours(trial.followUp),
        observations: [...groupBy(findings, sameTime).values()].flatMap((same) => observation(same, records)),
      },
    ];
  });
}

/** What was found alike at the same time against several comparators is one observation. */
function sameTime({ verdict, at, until }: TrialFinding): string {
  return JSON.stringify([verdict, at, until]);
}

function observation(same: readonly TrialFinding[], records: Records): Observation[] {
  const [first] = same;
  if (!first) return [];
  const { outcome, verdict, at, until } = first;
  const versus = same.flatMap((finding) => finding.versus ?? []).map((id) => labelOf(id, records));
  const parts = [
    resultWords(verdict, isAdverse(outcome, records)),
    at && `at ${at}`,
    until && `until ${until}`,
    versus.length > 0 && `against ${versus.join(' and ')}`,
  ];
  const label = parts.filter(Boolean).join(', ');
  return [{ verdict, at: hours(at), until: hours(until), when: until ?? at ?? '', label }];
}

function hours(duration: string | undefined): number | undefined {
  return durationHours(duration);
}

/** The time up to which a good effect was seen; 0 where none was. */
function longest(rows: readonly TimelineRow[]): number {
  const seen = rows.flatMap(({ observations }) =>
    observations.filter(({ verdict }) => verdict === 'benefit'),
  );
  return Math.max(0, ...seen.map(({ at = 0, until = 0 }) => Math.max(at, until)));
}
