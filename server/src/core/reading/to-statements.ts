import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { ClauseReading } from './clause-reading';
import type { Surroundings } from './context';
import { directionOf } from './direction';
import { hasKnownObject } from './known-object';
import { comparedTogether, outcomesFor, partsOf } from './parts';
import { BASELINE } from './roles';
import { cuesOf, type Sentence } from './sentence';
import type { Change, Statement } from './statement';

/**
 * The statements of one clause: one for each intervention, condition and outcome it names or takes over.
 * A clause that is only half understood (an object that no name of the base covers) gives none.
 */
export function toStatements(
  sentence: Sentence,
  reading: ClauseReading,
  base: EvidenceBase,
  around: Surroundings,
  citations: readonly string[],
): Statement[] {
  const change = changeSaid(reading);
  if (!change || deniesOnlyExtent(sentence, reading) || !hasKnownObject(sentence, reading, base)) return [];
  const parts = partsOf(sentence, reading, base, around);
  return parts.interventions.flatMap((intervention) =>
    parts.conditions.flatMap((condition) =>
      outcomesFor(reading, condition, around, base).map((outcome) =>
        statement(
          sentence,
          reading,
          base,
          { intervention, condition, outcome, trials: parts.trials },
          change,
          citations,
        ),
      ),
    ),
  );
}

/** "Does not cure" or "not permanent" denies the extent, not the benefit. */
function deniesOnlyExtent(
  sentence: Sentence,
  { clause, predicate, extent, rules, force }: ClauseReading,
): boolean {
  if (cuesOf(sentence.cues, 'denied-universal', clause).length > 0) return true;
  if (!predicate?.negated && force !== 'rejected') return false;
  return extent.permanent || extent.universal || extent.certain || rules.includes('relief-absolute');
}

function changeSaid({ predicate, advice, roles, force }: ClauseReading): Change | undefined {
  const said =
    (predicate?.purpose ? undefined : predicate?.change) ??
    (advice && (advice === 'avoid' ? 'none' : 'better'));
  if (said === undefined || said === 'different') return undefined;
  const turned = roles.turned ? TURNED[said] : said;
  return force === 'rejected' ? REJECTED[turned] : turned;
}

const TURNED: Readonly<Record<Change, Change>> = {
  increase: 'decrease',
  decrease: 'increase',
  better: 'worse',
  worse: 'better',
  none: 'none',
  different: 'different',
};
const REJECTED: Readonly<Record<Change, Change>> = {
  increase: 'none',
  decrease: 'none',
  better: 'none',
  worse: 'none',
  none: 'better',
  different: 'none',
};

interface About {
  readonly intervention: string | undefined;
  readonly condition: string | undefined;
  readonly outcome: string | undefined;
  readonly trials: readonly string[];
}

function statement(
  sentence: Sentence,
  reading: ClauseReading,
  base: EvidenceBase,
  { intervention, condition, outcome, trials }: About,
  change: Change,
  citations: readonly string[],
): Statement {
  const span = spanOf(sentence, reading);
  const alone = reading.predicate?.occurrence || comparedTogether(reading, base);
  const comparator = alone ? BASELINE : reading.roles.comparator;
  return {
    span,
    text: sentence.text.slice(span.start, span.end),
    ...(intervention === undefined ? {} : { intervention }),
    ...(condition === undefined ? {} : { condition }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(comparator === undefined ? {} : { comparator }),
    populations: reading.roles.populations,
    change,
    direction: directionOf(change, outcome === undefined ? undefined : conceptIndex(base).get(outcome)),
    force: reading.force,
    ...(reading.advice ? { advice: reading.advice } : {}),
    extent: reading.extent,
    trials,
    citations,
    trace: reading.rules,
  };
}

/** The words of the clause without the link word and marks at its edges. */
function spanOf({ text, tokens, cues }: Sentence, { clause }: ClauseReading): { start: number; end: number } {
  let from = clause.from;
  while (
    from < clause.to - 1 &&
    (tokens[from]?.kind === 'mark' ||
      cues.some((cue) => cue.means.kind === 'link' && cue.from === from && cue.means.link !== 'that'))
  )
    from++;
  let to = clause.to;
  while (to > from + 1 && tokens[to - 1]?.kind === 'mark') to--;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? text.length;
  return { start, end };
}
