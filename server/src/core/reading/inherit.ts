import type { ClauseReading } from './clause-reading';
import type { Clause } from './clauses';
import { tellsFrequency } from './frequency';
import { BASELINE, type Roles } from './roles';

const SUBORDINATE: ReadonlySet<NonNullable<Clause['link']>> = new Set<NonNullable<Clause['link']>>([
  'reason',
  'relative',
  'if',
  'concession',
  'contrary',
  'unlike',
]);

/** "The former" and "the latter" point to the first and the last of those named before. */
function formerOrLatter(pointsTo: ClauseReading['pointsTo'], names: readonly string[]): string[] | undefined {
  const all = [...new Set(names)];
  const pointed = pointsTo === 'former' ? all[0] : all.at(-1);
  return pointsTo === undefined || pointed === undefined || all.length < 2 ? undefined : [pointed];
}

/** What the nearest clause before compares with; a comparison with baseline ends with its own clause. */
function comparatorOf(
  { clause, predicate }: ClauseReading,
  before: readonly ClauseReading[],
): Roles['comparator'] {
  // "X did no better than Y, although it alone lowered pain".
  if (clause.link === 'concession') return undefined;
  // "X did no better than Y, but only X and Y together lowered it".
  if (clause.link === 'contrast' && predicate?.comparative === false) return undefined;
  return before.findLast(({ roles: { comparator } }) => comparator && comparator !== BASELINE)?.roles
    .comparator;
}

/** "Was compared with X, where it came out ahead": of X. */
function comparesOn({ predicate, clause }: ClauseReading): boolean {
  return predicate?.comparative === true && clause.link === 'relative';
}

/**
 * The outcomes of a clause, or those of the one it goes on from, unless they are left out of what is said. "There was no
 * difference" and "less common than with X in Y" are about what was told right before.
 */
function outcomesOf(
  { roles, predicate, ownConditions }: ClauseReading,
  host: ClauseReading | undefined,
  before: readonly ClauseReading[],
): readonly string[] {
  if (roles.outcomes.length > 0) return roles.outcomes;
  if (host) return host.excepts ? roles.outcomes : host.roles.outcomes;
  const rules = predicate?.rules ?? [];
  const bare = rules.includes('difference') && ownConditions.length === 0;
  if (!bare && !tellsFrequency(rules)) return roles.outcomes;
  return before.at(-1)?.roles.outcomes ?? [];
}

/** Gives a clause the parts it leaves unsaid: its intervention, comparator and condition from the clauses before it. */
export function inherit(reading: ClauseReading, before: readonly ClauseReading[]): ClauseReading {
  if (before.length === 0) return reading;
  const host = before.find(({ clause }) => clause.from === reading.clause.opening?.from);
  const main = before.filter(({ clause }) => clause.link === undefined || !SUBORDINATE.has(clause.link));
  const order = [...before, ...main, ...(host ? [host] : [])];
  const last = <T>(pick: (roles: Roles) => readonly T[]) =>
    order.map(({ roles }) => pick(roles)).findLast((list) => list.length > 0) ?? [];
  const { roles } = reading;
  const takesSubject = roles.interventions.length === 0 && !reading.ofPatients;
  const comparator =
    roles.comparator ?? (takesSubject || comparesOn(reading) ? comparatorOf(reading, before) : undefined);
  const { pointsTo } = reading;
  const drugs = before.flatMap(({ roles: { interventions } }) => interventions);
  const pointedDrug = takesSubject ? formerOrLatter(pointsTo, drugs) : undefined;
  const pointed = pointedDrug
    ? undefined
    : formerOrLatter(
        pointsTo,
        before.flatMap(({ ownConditions }) => ownConditions),
      );
  const ownComparator = comparator === undefined ? {} : { comparator };
  return {
    ...reading,
    roles: {
      ...roles,
      ...ownComparator,
      interventions:
        pointedDrug ?? (takesSubject ? last((other) => other.interventions) : roles.interventions),
      conditions:
        pointed ?? (roles.conditions.length === 0 ? last((other) => other.conditions) : roles.conditions),
      outcomes: outcomesOf(reading, host, before),
      populations: roles.populations.length === 0 ? last((other) => other.populations) : roles.populations,
    },
  };
}
