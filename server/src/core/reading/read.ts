import type { EvidenceBase } from '../evidence/base';
import { withAlike } from './alike';
import { type ClauseReading, readClause } from './clause-reading';
import { type Clause, splitClauses } from './clauses';
import { type Carried, carryOn, type Surroundings } from './context';
import { definedIn } from './definitions';
import { SHOWING } from './english/content-words';
import { PRONOUNS } from './english/function-words';
import { POINTING_BACK } from './english/word-classes';
import { readExtent } from './extent';
import { resolveFragments } from './fragments';
import { inherit } from './inherit';
import { isOneOf } from './is-one-of';
import { pairRespectively } from './respectively';
import { cuesOf, type Sentence } from './sentence';
import type { Statement } from './statement';
import { toStatements } from './to-statements';
import { stillTold } from './trials-of';

/** What one sentence says, and what the next one may take over from it. */
export interface SentenceReading {
  readonly statements: readonly Statement[];
  readonly carried: Carried;
}

/** Reads a recognised sentence clause by clause. Offsets of the statements are those of the sentence's text. */
export function readSentence(
  sentence: Sentence,
  base: EvidenceBase,
  around: Surroundings,
  citations: readonly string[],
): SentenceReading {
  const resolved = mayName(sentence) ? readClauses(sentence) : [];
  const statements = resolved.flatMap((reading) => toStatements(sentence, reading, base, around, citations));
  const own = carriedBy(sentence, resolved, statements, base);
  return { statements, carried: carryOn(stillTold(around.previous, own, base), own) };
}

/** Whether a sentence names anything or tells of an effect. Clauses of one that does neither give nothing to anybody. */
function mayName({ mentions, cues }: Sentence): boolean {
  return mentions.length > 0 || cues.some(({ means }) => means.kind === 'effect' || means.kind === 'advice');
}

/** What each clause of a recognised sentence says, in order, with what it takes over from the others. */
export function readClauses(sentence: Sentence): ClauseReading[] {
  const read: ClauseReading[] = [];
  for (const clause of splitClauses(sentence)) read.push(inherit(readClause(sentence, clause), read));
  const readings = read.map((reading, index) => withAlike(sentence, reading, read[index + 1]));
  return withExtents(
    sentence,
    pairRespectively(sentence, rejectLate(sentence, resolveFragments(sentence, readings))),
  );
}

/** Clauses that say something of their own, and nothing of how far the one before them goes. */
const ASIDE: ReadonlySet<string> = new Set(['relative', 'reason', 'if', 'contrast']);

/** "...; at month 3, no difference was left": behind a semicolon, too. */
function tellsAside({ tokens }: Sentence, { link, from }: Clause): boolean {
  return link !== undefined && (ASIDE.has(link) || tokens[from]?.text === ';');
}

/**
 * How far each clause goes is told also by the clauses around it that say nothing else: "Two months later, patients
 * who ... still had less pain".
 */
function withExtents(sentence: Sentence, readings: readonly ClauseReading[]): ClauseReading[] {
  const saying = (reading: ClauseReading) => reading.predicate !== undefined || reading.advice !== undefined;
  return readings.map((reading, index) => {
    if (!saying(reading)) return reading;
    const from = readings.slice(0, index).findLast(saying)?.clause.to ?? 0;
    const next = readings[index + 1];
    const aside = next !== undefined && tellsAside(sentence, next.clause);
    const to = aside
      ? reading.clause.to
      : (readings.slice(index + 1).find(saying)?.clause.from ?? sentence.tokens.length);
    return { ...reading, extent: readExtent(sentence, { from, to }, reading.predicate) };
  });
}

/** "Some believe that it works, but this is wrong": a rejection in a clause of its own reaches back. */
function rejectLate(sentence: Sentence, readings: readonly ClauseReading[]): ClauseReading[] {
  return readings.map((reading, index) => {
    const next = readings[index + 1];
    const rejected =
      next &&
      !next.predicate &&
      next.rejects &&
      ((reading.believed && !isAsked(reading)) ||
        refersBack(sentence, next) ||
        isTakenBack(sentence, reading, next));
    return rejected ? { ...reading, force: 'rejected' } : reading;
  });
}

/** "They asked why we had not advised it" is no belief. */
function isAsked({ rules }: ClauseReading): boolean {
  return rules.includes('open');
}

/** "..., which is incorrect" and "but this is wrong"; "which shows how wrong one may be" judges something else. */
function refersBack({ tokens }: Sentence, { clause }: ClauseReading): boolean {
  const pointing = tokens.slice(clause.from, clause.from + 3).findIndex(({ norm }, at) => {
    // "And that X" goes on with what is told.
    return POINTING_BACK.has(norm) || (norm === 'that' && tokens[clause.from + at - 1]?.norm !== 'and');
  });
  return pointing >= 0 && !isOneOf(tokens, clause.from + pointing + 1, SHOWING);
}

/** "Although small studies suggested X, larger ones have not confirmed it"; what was found stays found by those who did. */
function isTakenBack(
  { cues, tokens }: Sentence,
  { force }: ClauseReading,
  { clause }: ClauseReading,
): boolean {
  const end = tokens.findLastIndex(({ kind }, at) => at < clause.to && kind !== 'mark') + 1;
  const told = cuesOf(cues, 'rejection', clause).some(
    ({ from, to }) =>
      end - to <= TAKEN_BACK_REACH && tokens.slice(from, end).some(({ norm }) => PRONOUNS.has(norm)),
  );
  return force === 'hedged' && told;
}

/** Words of "(not borne) this out" at most: what goes on ("in children") takes back no more than that. */
const TAKEN_BACK_REACH = 2;

function carriedBy(
  sentence: Sentence,
  readings: readonly ClauseReading[],
  statements: readonly Statement[],
  base: EvidenceBase,
): Carried {
  const unique = (ids: readonly (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];
  const roles = readings.map((reading) => reading.roles);
  return {
    interventions: unique([
      ...statements.map(({ intervention }) => intervention),
      ...roles.flatMap(({ interventions }) => interventions),
    ]),
    conditions: unique([
      ...statements.map(({ condition }) => condition),
      ...roles.flatMap(({ conditions }) => conditions),
      ...definedIn(sentence, base),
    ]),
    outcomes: [],
    trials: unique(sentence.trials.flatMap(({ trials }) => trials)),
  };
}
