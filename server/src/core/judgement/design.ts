import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { durationHours, fourWeeklyHours, isAboutAsLong } from '../evidence/duration';
import type { Treatment, Trial } from '../evidence/schema/trial';
import type { Design } from '../reading/design';
import { NUMBER_WORDS } from '../reading/english/numbers';
import { comparePhrase } from './design-phrases';

/** How a design stands to a trial's record. */
export type DesignResult = 'agrees' | 'differs' | 'silent';

/** Holds a design against a trial's record. */
export function compareDesign(trial: Trial, design: Design, base: EvidenceBase): DesignResult {
  if (design.aspect === 'duration') return compareTime(trial, design.hours, design.given);
  if (design.aspect === 'dose') {
    return among(dosesOf(trial), (dose) => amountsIn(dose).includes(design.amount));
  }
  if (design.aspect === 'follow-up') {
    return among(hoursOf([trial.followUp]), (known) => isAboutAsLong(known, design.hours));
  }
  if (!('concept' in design)) return comparePhrase(trial, design, base);
  if (design.aspect !== 'route' && design.people !== undefined && studied(trial, design.people, base))
    return 'agrees';
  return among(recordedFor(trial, design, base), (id) => related(id, design.concept, base));
}

function studied({ populations }: Trial, people: string, base: EvidenceBase): boolean {
  return populations.some((id) => conceptIndex(base).areRelated(id, people));
}

function compareTime(trial: Trial, hours: number, given = false): DesignResult {
  if (treatmentTimes(trial).length === 0) return 'silent';
  return among(given ? treatmentTimes(trial) : allTimes(trial), (recorded) => near(recorded, hours));
}

function recordedFor(
  trial: Trial,
  design: Extract<Design, { concept: string }>,
  base: EvidenceBase,
): readonly string[] {
  if (design.aspect === 'condition') return trial.conditions;
  return design.aspect === 'route' ? routesOf(trial, design.of, base) : givenIn(trial);
}

function among<T>(recorded: readonly T[], fits: (one: T) => boolean): DesignResult {
  if (recorded.length === 0) return 'silent';
  return recorded.some(fits) ? 'agrees' : 'differs';
}

/** A trial in a whole field says nothing of one sort of it. */
function isWholeSubject(recorded: string, said: string, base: EvidenceBase): boolean {
  const concept = conceptIndex(base).get(recorded);
  return (
    concept?.kind === 'condition' &&
    concept.broader.length === 0 &&
    recorded !== said &&
    conceptIndex(base).isA(said, recorded)
  );
}

/** One is a kind of the other, or both are ways of giving one drug that trials give. */
function related(a: string, b: string, base: EvidenceBase): boolean {
  const concepts = conceptIndex(base);
  if (concepts.areRelated(a, b)) return true;
  if (concepts.get(a)?.kind !== 'intervention') return false;
  return concepts.ancestors(a).some(({ id }) => concepts.isA(b, id) && isGiven(id, base));
}

function isGiven(id: string, { trials }: EvidenceBase): boolean {
  return trials.some((trial) => treatmentsOf(trial).some(({ intervention }) => intervention === id));
}

/** Whether none of the recorded concepts is what is said, a kind of it or broader. */
export function differs(recorded: readonly string[], said: string, base: EvidenceBase): boolean {
  return (
    recorded.length > 0 && !recorded.some((id) => related(id, said, base) && !isWholeSubject(id, said, base))
  );
}

/** Times are rounded: 4.2 days are four days and a bit. Three months are also called twelve weeks, and the reverse. */
const near = (recorded: number, said: number): boolean =>
  [recorded, fourWeeklyHours(recorded)].some((one) =>
    [said, fourWeeklyHours(said)].some((other) => Math.abs(one - other) <= 0.06 * one),
  );

const treatmentsOf = ({ arms }: Trial): Treatment[] => arms.flatMap(({ treatments }) => treatments);

function routesOf(trial: Trial, drug: string | undefined, base: EvidenceBase): string[] {
  const all = treatmentsOf(trial);
  const own = all.filter(({ intervention }) => drug === undefined || !differs([intervention], drug, base));
  return (own.length > 0 ? own : all).flatMap(({ route }) => route ?? []);
}

/** Everything that was given or held against. */
function givenIn(trial: Trial): string[] {
  return [...treatmentsOf(trial).map(({ intervention }) => intervention), ...trial.comparators];
}

function hoursOf(texts: readonly (string | undefined)[]): number[] {
  return texts.flatMap((text) => durationHours(text) ?? []);
}

const treatmentTimes = (trial: Trial): number[] => [
  ...hoursOf(treatmentsOf(trial).flatMap(({ administration, duration }) => [administration, duration])),
  ...timesIn(treatmentsOf(trial).map(({ regimen }) => regimen)),
];

function allTimes(trial: Trial): number[] {
  const findings = trial.findings.flatMap(({ at, until }) => [at, until]);
  return [
    ...treatmentTimes(trial),
    ...hoursOf([trial.followUp, ...findings]),
    ...timesIn([trial.population, trial.design]),
  ];
}

/** Times that stand in words only: every 35 days, pain for at least six months. */
function timesIn(texts: readonly (string | undefined)[]): number[] {
  return texts.flatMap((text) =>
    hoursOf([...(text ?? '').matchAll(TIME)].map(([, value, unit]) => `${digits(value)} ${unit}`)),
  );
}

const TIME =
  /(\d{1,9}(?:\.\d{1,9})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](minute|hour|day|week|month|year)/gi;
const digits = (value: string | undefined): string =>
  String(NUMBER_WORDS.get(value?.toLowerCase() ?? '') ?? value ?? '');

const dosesOf = (trial: Trial): string[] =>
  treatmentsOf(trial).flatMap(({ dose }) => (dose && /\d/.test(dose) ? dose : []));

/** The numbers in a dose as its source words it. */
export const amountsIn = (dose: string): number[] =>
  [...dose.matchAll(/\d+(?:\.\d+)?/g)].map(([amount]) => Number(amount));
