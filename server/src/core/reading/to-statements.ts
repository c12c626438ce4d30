import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { changeSaid } from './change-said';
import { citedBy } from './cited-by';
import type { ClauseReading } from './clause-reading';
import type { Surroundings } from './context';
import { directionOf } from './direction';
import { doseOf } from './doses';
import { SUPERLATIVES } from './english/function-words';
import { likened } from './likened';
import { isOnlyObserved } from './observed';
import { outcomesFor } from './outcomes-for';
import { comparedTogether, partsOf } from './parts';
import type { Range } from './range';
import { BASELINE } from './roles';
import type { Sentence } from './sentence';
import type { Change, Statement } from './statement';
import { isTakenOver } from './taken-over';
import { whyUnread } from './why-unread';

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
  const unread = whyUnread(sentence, reading, base);
  const labelled = unread === 'unknown-object' && around.labels.outcomes.length > 0;
  if (!change || (unread && !labelled)) return [];
  const told = partsOf(sentence, reading, base, around, citations);
  const takenOver = isTakenOver(sentence, reading, around);
  const [parts, comparator] = likened(reading, told);
  // "X with Y was no better than X alone" is about a combination that the base may not know.
  const interventions = parts.interventions.filter((id) => id === undefined || id !== comparator);
  return interventions.flatMap((intervention) =>
    parts.conditions.flatMap((condition) =>
      outcomesFor(sentence, reading, { intervention, condition }, around, base).map((outcome) =>
        statement(
          sentence,
          reading,
          base,
          { intervention, condition, outcome, comparator, trials: parts.trials, takenOver },
          change,
          citations,
        ),
      ),
    ),
  );
}

interface About {
  readonly intervention: string | undefined;
  readonly condition: string | undefined;
  readonly outcome: string | undefined;
  readonly comparator: string | undefined;
  readonly trials: readonly string[];
  readonly takenOver: boolean;
}

function statement(
  sentence: Sentence,
  reading: ClauseReading,
  base: EvidenceBase,
  { intervention, condition, outcome, comparator: held, trials, takenOver }: About,
  change: Change,
  citations: readonly string[],
): Statement {
  const span = spanOf(sentence, reading);
  const alone = reading.predicate?.occurrence || comparedTogether(reading, base);
  const comparator = alone ? BASELINE : held;
  const dose = doseOf(sentence, reading.clause);
  return {
    span,
    text: sentence.text.slice(span.start, span.end),
    ...(intervention === undefined ? {} : { intervention }),
    ...(condition === undefined ? {} : { condition }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(comparator === undefined ? {} : { comparator }),
    ...(dose === undefined ? {} : { dose }),
    ...(comparator === undefined && saysMost(sentence, reading.clause) ? { most: true } : {}),
    ...(isOnlyObserved(sentence, reading) ? { observed: true } : {}),
    ...(takenOver ? { takenOver } : {}),
    populations: reading.roles.populations,
    change,
    direction: directionOf(change, outcome === undefined ? undefined : conceptIndex(base).get(outcome)),
    force: reading.force,
    ...adviceOf(reading),
    extent: reading.extent,
    trials,
    citations: citedBy(sentence, reading.clause) ?? citations,
    trace: reading.rules,
  };
}

/** To reject the advice to use something is to advise against it, and the reverse. */
function adviceOf({ advice, force }: ClauseReading): Pick<Statement, 'advice'> {
  if (!advice) return {};
  if (force !== 'rejected') return { advice };
  return { advice: advice === 'avoid' ? 'use' : 'avoid' };
}

function saysMost({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ norm }, at) => {
    const ofSome = tokens[from + at + 1]?.norm === 'of' && tokens[from + at + 2]?.norm !== 'all';
    return SUPERLATIVES.has(norm) && !ofSome;
  });
}

/** The words of the clause without the link word and marks at its edges. */
function spanOf({ text, tokens, cues }: Sentence, { clause }: ClauseReading): { start: number; end: number } {
  let from = clause.from;
  while (
    from < clause.to - 1 &&
    (tokens[from]?.kind === 'mark' ||
      (cues.some((cue) => cue.means.kind === 'link' && cue.from === from && cue.means.link !== 'that') &&
        // "None of which" says what "which" alone does not.
        !cues.some((cue) => cue.means.kind === 'negation' && cue.from === from)))
  )
    from++;
  let to = clause.to;
  while (to > from + 1 && tokens[to - 1]?.kind === 'mark') to--;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? text.length;
  return { start, end };
}
