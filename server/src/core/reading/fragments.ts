import type { ClauseReading } from './clause-reading';
import type { Clause } from './clauses';
import { leanOn } from './ellipsis';
import { HISTORY } from './history';
import { unknownIn } from './known-object';
import { cuesOf, type Sentence } from './sentence';

/** Fronted names ("In CRPS, ...") belong to the clause after them; later fragments repeat the predicate before them. */
export function resolveFragments(sentence: Sentence, readings: readonly ClauseReading[]): ClauseReading[] {
  return readings.map((reading, index) => {
    if (reading.predicate || reading.advice) return withLater(sentence, reading, readings[index + 1]);
    if (!reading.fragment || isOpening(reading, readings)) return reading;
    const before = readings.slice(0, index).findLast((other) => other.predicate);
    const standsAlone = reading.fragment === 'turns' && saysOwn(sentence, reading, readings[index + 1]);
    const host = before ?? (standsAlone ? undefined : readings.slice(index).find((other) => other.predicate));
    return host ? leanOn(sentence, host, reading) : reading;
  });
}

/** "None of them, given early, (has helped)" is the subject of what goes on behind the insertion. */
function isOpening({ clause }: ClauseReading, readings: readonly ClauseReading[]): boolean {
  return readings.some((other) => other.predicate && other.clause.opening?.from === clause.from);
}

/** "No longer orders it, as ..." and "X was not, although ..." turn nothing that is told behind them. */
function saysOwn(sentence: Sentence, { clause }: ClauseReading, next: ClauseReading | undefined): boolean {
  return SUBORDINATE.has(next?.clause.link) || unknownIn(sentence, clause);
}

const SUBORDINATE: ReadonlySet<Clause['link']> = new Set<Clause['link']>([
  'concession',
  'contrast',
  'reason',
]);

/** What stands behind these is on something of its own: "<trial> confirmed the relief; Y gave none". */
const PARTED: ReadonlySet<Clause['link']> = new Set<Clause['link']>(['break', 'reason']);

/** "Use it when the pain of asthma persists" tells what it is advised for. */
const WHEN_ADVISED: ReadonlySet<Clause['link']> = new Set<Clause['link']>(['reason', 'if']);

/** What stands behind holds for both in "reduced pain but not disability in asthma" and "far from useless in it, the drug is ...". */
function withLater(
  { cues }: Sentence,
  reading: ClauseReading,
  next: ClauseReading | undefined,
): ClauseReading {
  if (!next || (next.clause.link === 'relative' && next.force === 'open' && !next.rules.includes(HISTORY)))
    return reading;
  const { roles } = reading;
  const lends = roles.conditions.length === 0 && reading.pointsTo === undefined && sharesPlace(reading, next);
  // "The drug helps, which X does not".
  const named = cuesOf(cues, 'anaphor', reading.clause).some(
    ({ means, from, to }) => means.of === 'intervention' && to - from > 1,
  );
  const takes =
    roles.interventions.length === 0 &&
    !reading.ofPatients &&
    !named &&
    next.fragment !== 'turns' &&
    !PARTED.has(next.clause.link);
  return {
    ...reading,
    roles: {
      ...roles,
      conditions: lends ? next.ownConditions : roles.conditions,
      interventions: takes ? next.roles.interventions : roles.interventions,
    },
  };
}

function sharesPlace(
  { advice }: ClauseReading,
  { fragment, predicate, clause: { link } }: ClauseReading,
): boolean {
  return (
    fragment !== undefined ||
    predicate?.purpose === true ||
    link === 'relative' ||
    link === 'coordinate' ||
    (advice !== undefined && WHEN_ADVISED.has(link))
  );
}
