import type { EvidenceBase } from '../evidence/base';
import { type ClauseReading, readClause } from './clause-reading';
import { type Clause, splitClauses } from './clauses';
import { type Carried, carryOn, type Surroundings } from './context';
import { definedIn } from './definitions';
import { SAME_VERBS } from './english/content-words';
import { AUXILIARIES } from './english/function-words';
import { ADDING, IT_OR_THEY } from './english/word-classes';
import { readExtent } from './extent';
import { resolveFragments } from './fragments';
import { inherit } from './inherit';
import { rejectLate } from './late-rejection';
import { conceptOf } from './mentions';
import { covers } from './range';
import { pairRespectively } from './respectively';
import { BASELINE } from './roles';
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

/** "Pain fell with X and fell just as much with Y": each group is held against itself. */
function withAlike(
  sentence: Sentence,
  reading: ClauseReading,
  next: ClauseReading | undefined,
): ClauseReading {
  const { roles, predicate } = reading;
  if (!next || !predicate || predicate.change === 'none' || roles.comparator !== undefined) return reading;
  const others = next.roles.interventions.filter((id) => !roles.interventions.includes(id));
  const control = next.roles.comparator !== undefined || namesControl(sentence, next);
  if (isAlike(next, others.length > 0 || control)) return againstStart(reading);
  if (!doesSo(sentence, next.clause) && !doesAsWell(sentence, next, predicate)) return reading;
  if (control) return againstStart(reading);
  // Where a trial compared the two, each is against itself; elsewhere each is said to help.
  return {
    ...reading,
    roles: { ...roles, joint: 'drugs', interventions: [...roles.interventions, ...others] },
  };
}

function againstStart(reading: ClauseReading): ClauseReading {
  return { ...reading, roles: { ...reading.roles, comparator: BASELINE } };
}

/** Whether a clause says the same of another treatment, which the base may not know: "just as much better with ...". */
function isAlike({ clause: { link }, ownInterventions, predicate }: ClauseReading, named: boolean): boolean {
  const rules = predicate?.rules ?? [];
  if (!rules.includes('equality') || (link !== 'coordinate' && link !== 'contrast')) return false;
  return named || (ownInterventions.length === 0 && rules.length > 1);
}

function namesControl({ mentions }: Sentence, { clause }: ClauseReading): boolean {
  return mentions.some((mention) => covers(clause, mention) && conceptOf(mention, 'comparator'));
}

/** "But so did X", "as it did with X". */
function doesSo({ tokens }: Sentence, { from, to }: Clause): boolean {
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  const does = (at: number) => AUXILIARIES.has(words[at] ?? '');
  return words.some(
    (word, at) =>
      (word === 'so' && does(at + 1)) ||
      (word === 'same' && SAME_VERBS.has(words[at + 1] ?? '')) ||
      (word === 'as' && IT_OR_THEY.has(words[at + 1] ?? '') && does(at + 2)),
  );
}

/** "But those given Y got better, too". */
function doesAsWell(
  { tokens }: Sentence,
  { clause, predicate }: ClauseReading,
  { change }: NonNullable<ClauseReading['predicate']>,
): boolean {
  const alike = predicate?.change === change;
  return alike && tokens.slice(clause.from, clause.to).some(({ norm }) => ADDING.has(norm));
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
