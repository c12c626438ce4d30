import type { EvidenceBase } from '../evidence/base';
import { withAlike } from './alike';
import { type ClauseReading, readClause } from './clause-reading';
import { type Clause, splitClauses } from './clauses';
import { type Carried, carryOn, type Surroundings } from './context';
import { definedIn } from './definitions';
import { readExtent } from './extent';
import { resolveFragments } from './fragments';
import { inherit } from './inherit';
import { rejectLate } from './late-rejection';
import { pairRespectively } from './respectively';
import type { Sentence } from './sentence';
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
  const readings = read.map((reading, index) => withAlike(sentence, reading, nextSaying(read, index)));
  return withExtents(
    sentence,
    pairRespectively(sentence, rejectLate(sentence, resolveFragments(sentence, readings))),
  );
}

/** The next clause or, where an insertion parts its subject from its verb ("but people given Y, a drug, improved"), all of it. */
function nextSaying(readings: readonly ClauseReading[], index: number): ClauseReading | undefined {
  const next = readings[index + 1];
  if (!next || next.predicate) return next;
  const resumed = readings.find(
    ({ clause: { link, opening } }) => link === 'resume' && opening?.from === next.clause.from,
  );
  if (!resumed) return next;
  const { link } = next.clause;
  return { ...resumed, clause: { ...resumed.clause, ...(link ? { link } : {}) } };
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
    const told = readings.slice(0, index).findLast(saying)?.clause.to ?? 0;
    // What a time before a semicolon is that of, is told there.
    const from = Math.max(
      told,
      sentence.tokens.findLastIndex(({ text }, at) => at <= reading.clause.from && text === ';'),
    );
    const next = readings[index + 1];
    const aside = next !== undefined && tellsAside(sentence, next.clause);
    const to = aside
      ? reading.clause.to
      : (readings.slice(index + 1).find(saying)?.clause.from ?? sentence.tokens.length);
    return { ...reading, extent: readExtent(sentence, { from, to }, reading.predicate) };
  });
}

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
