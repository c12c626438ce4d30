import type { ClauseReading } from './clause-reading';
import type { Clause } from './clauses';
import { formerOrLatter } from './former-or-latter';
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
  // "Better function is not to be expected, as it was no different": nothing else was named.
  const alone = rules.includes('equality') && before.every(({ ownInterventions: own }) => own.length === 0);
  const bare = (rules.includes('difference') || alone) && ownConditions.length === 0;
  if (!bare && !tellsFrequency(rules)) return roles.outcomes;
  return before.at(-1)?.roles.outcomes ?? [];
}

/** The treatment or else the condition that "the former" or "the latter" of a clause means. */
function pointed(
  { pointsTo }: ClauseReading,
  before: readonly ClauseReading[],
  takesSubject: boolean,
): { readonly drug?: readonly string[] | undefined; readonly condition?: readonly string[] | undefined } {
  const drug = takesSubject ? formerOrLatter(pointsTo, before.flatMap(drugsOf)) : undefined;
  if (drug) return { drug };
  const conditions = before.flatMap(({ ownConditions }) => ownConditions);
  return { condition: formerOrLatter(pointsTo, conditions) };
}

function drugsOf({ roles: { interventions, comparator } }: ClauseReading): readonly string[] {
  const other = comparator === undefined || comparator === BASELINE ? [] : [comparator];
  return [...interventions, ...other];
}

/** Its own, or those told before, where they are those of its trials, too: "two showed no difference" tells not in which of several. */
function conditionsOf(
  { roles: { conditions }, ofOtherTrials }: ClauseReading,
  before: () => readonly string[],
): readonly string[] {
  if (conditions.length > 0) return conditions;
  const told = before();
  return ofOtherTrials && told.length > 1 ? [] : told;
}

/** The comparator of a clause, its own or that of a clause before, which is none that it points to. */
function comparing(
  reading: ClauseReading,
  before: readonly ClauseReading[],
  takesSubject: boolean,
  drug: readonly string[] | undefined,
): Pick<Roles, 'comparator'> {
  const takes = takesSubject || comparesOn(reading);
  const comparator = reading.roles.comparator ?? (takes ? comparatorOf(reading, before) : undefined);
  return comparator === undefined || drug?.includes(comparator) ? {} : { comparator };
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
  const { drug, condition } = pointed(reading, before, takesSubject);
  return {
    ...reading,
    ...(condition && { isPointed: true }),
    roles: {
      ...roles,
      ...comparing(reading, before, takesSubject, drug),
      interventions: drug ?? (takesSubject ? last((other) => other.interventions) : roles.interventions),
      conditions: condition ?? conditionsOf(reading, () => last((other) => other.conditions)),
      outcomes: outcomesOf(reading, host, before),
      populations: roles.populations.length === 0 ? last((other) => other.populations) : roles.populations,
    },
  };
}
