import type { ClauseReading } from './clause-reading';
import { type Clause, splitClauses } from './clauses';
import type { Surroundings } from './context';
import { doseOf } from './doses';
import { DENYING_BEHIND } from './english/denials';
import { GROUPS } from './english/function-words';
import { PAIR, POSSESSIVES, SEVERAL } from './english/word-classes';
import { NO_SUBJECT } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { trialsWithin } from './named-trials';
import { covers, type Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import type { Change } from './statement';

/**
 * Whether a clause tells neither by what nor in which trial: it names no treatment and no trial, points to none by a
 * pronoun ("it", "this trial"), and has a subject of its own, so that both were taken over from the text around it.
 */
export function isTakenOver(
  sentence: Sentence,
  { clause, ownInterventions, predicate, ofPatients }: ClauseReading,
  { labels }: Surroundings,
): boolean {
  if (ownInterventions.length > 0 || labels.interventions.length + labels.trials.length > 0) return false;
  const ranges = [clause, ...belonging(sentence, clause, ofPatients)];
  if (ranges.some((range) => pointsToOne(sentence, range) || isOnGroups(sentence, range))) return false;
  if (doseOf(sentence, clause) !== undefined || ranges.some((range) => namesOne(sentence, range)))
    return false;
  return !predicate || !goesOnWithVerb(sentence, clause, predicate.from);
}

/**
 * What tells of whom a clause is, beside the clause: what it goes on from, "patients given X, (whose pain fell)" and
 * "(pain fell in those) whom <trial> had given X".
 */
function belonging(sentence: Sentence, { from, to, opening }: Clause, ofPatients: boolean): readonly Range[] {
  const clauses = splitClauses(sentence);
  const antecedent = ofPatients ? clauses.filter((other) => other.to === from) : [];
  const relative = clauses.filter((other) => other.from === to && other.link === 'relative');
  return [...(opening ? [opening] : []), ...antecedent, ...relative];
}

/** "<Trial> found no gain; the two groups had the same toxicity": those of the one trial that the sentence names. */
function isOnGroups({ tokens, trials }: Sentence, { from, to }: Range): boolean {
  const [trial, ...others] = trials;
  if (!trial || others.length > 0 || trial.from >= from) return false;
  return tokens
    .slice(from, to)
    .some(({ norm }, at) => PAIR.has(norm) && isOneOf(tokens, from + at + 1, GROUPS));
}

function namesOne(sentence: Sentence, range: Range): boolean {
  return (
    trialsWithin(sentence, range).length > 0 ||
    sentence.mentions.some((mention) => covers(range, mention) && conceptOf(mention, 'intervention'))
  );
}

function pointsToOne(sentence: Sentence, range: Range): boolean {
  const { cues, tokens } = sentence;
  return cuesOf(cues, 'anaphor', range).some(
    ({ means, from, to }) =>
      means.of !== 'condition' &&
      !tokens.slice(from, to).some(({ norm }) => SEVERAL.has(norm)) &&
      !isOfOutcome(sentence, { from, to }),
  );
}

/** "(Pain is one thing.) Its reduction ...". */
function isOfOutcome({ tokens, cues }: Sentence, { from, to }: Range): boolean {
  const moved = cuesOf(cues, 'effect', { from: to, to: to + 1 }).some(({ means }) => MOVES.has(means.change));
  return moved && isOneOf(tokens, from, POSSESSIVES);
}

const MOVES: ReadonlySet<Change> = new Set<Change>(['increase', 'decrease']);

/** "(X relieves one) but worsens the other": the subject is that of the clause before. */
function goesOnWithVerb({ tokens, cues }: Sentence, { from }: Range, told: number): boolean {
  const links = cues.filter(({ means }) => means.kind === 'link' || means.kind === 'negation');
  const begins = tokens[from]?.kind === 'mark' ? from + 1 : from;
  if (isOneOf(tokens, begins, DENYING_BEHIND)) return false;
  return tokens
    .slice(from, told)
    .every(
      ({ kind, norm }, at) =>
        kind === 'mark' ||
        NO_SUBJECT.pattern.test(norm) ||
        links.some((link) => link.from <= from + at && from + at < link.to),
    );
}
