import type { Arm, Treatment, Trial, TrialFinding } from '../evidence/schema/trial';
import { escapeMarkdown } from '../markdown-escape';
import { joined } from '../wording/joined';
import type { Records } from '../wording/records';
import { capitalised, isAdverse, labelOf, resultWords } from '../wording/words';
import { bold, labelled, list, table } from './layout';

/** Who was studied and how: design, population and numbers, arms, comparator, follow-up. */
export function trialDetails(trial: Trial, records: Records): string | undefined {
  return list([
    labelled('Design', trial.design),
    labelled('Population', populationWords(trial, records)),
    ...trial.arms.map((arm) => armLine(arm, records)),
    labelled('Comparator', trial.comparators.map((id) => labelOf(id, records)).join(', ')),
    labelled('Follow-up', trial.followUp),
  ]);
}

function populationWords({ population, populations, participants }: Trial, records: Records): string {
  const who = population ?? populations.map((id) => labelOf(id, records)).join(', ');
  if (participants === undefined) return who;
  return who ? `${who} (n = ${participants})` : `n = ${participants}`;
}

function armLine(arm: Arm, records: Records): string | undefined {
  const numbers = arm.participants === undefined ? undefined : `n = ${arm.participants}`;
  const notes = joined([arm.role === 'comparator' ? 'comparator' : undefined, numbers]);
  const treatments = arm.treatments.map((treatment) => treatmentWords(treatment, records)).join(' + ');
  const name = `${bold(capitalised(armName(arm, records)))}${notes && ` (${notes})`}`;
  return treatments ? `${name}: ${escapeMarkdown(treatments)}` : name;
}

function armName(arm: Arm, records: Records): string {
  const named = arm.treatments.map(({ intervention }) => labelOf(intervention, records));
  return arm.label ?? (named.join(' + ') || arm.id.replaceAll('-', ' '));
}

function treatmentWords(treatment: Treatment, records: Records): string {
  const { intervention, dose, route, regimen, administration, duration } = treatment;
  return joined([
    joined([labelOf(intervention, records), dose], ' '),
    route && labelOf(route, records),
    regimen,
    administration && `over ${administration}`,
    duration && `for ${duration}`,
  ]);
}

/** One row for each finding; `undefined` where there is none. */
export function findingsTable(trial: Trial, records: Records): string | undefined {
  const arms = new Map(trial.arms.map((arm) => [arm.id, armName(arm, records)]));
  const rows = trial.findings.map((finding) => [
    outcomeWords(finding, arms, records),
    joined([resultWithEffect(finding, records), finding.note], '; '),
    finding.versus ? labelOf(finding.versus, records) : '',
    joined([finding.at && `at ${finding.at}`, finding.until && `until ${finding.until}`]),
  ]);
  return table(['Outcome', 'Result', 'Versus', 'When'], rows);
}

function outcomeWords(
  { outcome, arm }: TrialFinding,
  arms: ReadonlyMap<string, string>,
  records: Records,
): string {
  const label = capitalised(labelOf(outcome, records));
  return arm ? `${label} (${arms.get(arm) ?? arm.replaceAll('-', ' ')})` : label;
}

function resultWithEffect({ verdict, effect, outcome }: TrialFinding, records: Records): string {
  const words = resultWords(verdict, isAdverse(outcome, records));
  return effect ? `${words}: ${effect}` : words;
}

/** What is said of harms, and which were looked for and did not occur. */
export function adverseEvents(trial: Trial, records: Records): string | undefined {
  const absent = trial.adverseEventsAbsent.map((id) => labelOf(id, records)).join(', ');
  const lines = [labelled('Adverse events', trial.adverseEvents), labelled('Did not occur', absent)];
  return lines.filter(Boolean).join('  \n') || undefined;
}
