import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Trial } from '../evidence/schema/trial';
import { trialIndex } from '../evidence/trial-index';
import { speaksOfAnotherTrial } from './another-trial';
import { citedBy } from './cited-by';
import type { ClauseReading } from './clause-reading';
import { type Clause, splitClauses } from './clauses';
import { gaveTogether } from './combination';
import type { Carried } from './context';
import { PAST } from './english/function-words';
import { THESE_OR_THOSE } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { namedTrials, trialsWithin } from './named-trials';
import { covers, type Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import { gave, wasGiven } from './trials-giving';

/** The trials that a clause reports of, as ids: those it names, or those told before where it goes on about them. */
export function trialsOf(
  sentence: Sentence,
  reading: ClauseReading,
  previous: Carried,
  points: boolean,
  base: EvidenceBase,
  citations: readonly string[],
): readonly string[] {
  const named = namedTrials(sentence, reading.clause);
  if (isOfAnother(sentence, reading.clause)) return [];
  if (named.length > 0) return citesAnother(sentence, reading.clause, named, base) ? [] : named;
  if (pointsToItsOwn(sentence) || citesOthers(citations, previous.trials, base)) return [];
  if (points || pointsToSubjects(sentence, reading.clause)) return previous.trials;
  const known = previous.trials.length === 1 && reportsResult(sentence, reading);
  return known ? previous.trials.filter((id) => mayBeOf(id, sentence, reading, base)) : [];
}

/** "<Trial> found less pain [1], but X did no harm [2]", "...; a later trial saw none": it is none of those named before the clause. */
function citesAnother(
  sentence: Sentence,
  clause: Clause,
  named: readonly string[],
  base: EvidenceBase,
): boolean {
  if (trialsWithin(sentence, clause).length > 0) return false;
  return citesOthers(citedBy(sentence, clause) ?? [], named, base);
}

/** "In another study", and "<trial> found relief; a later study did not". */
function isOfAnother(sentence: Sentence, { from, to }: Clause): boolean {
  if (trialsWithin(sentence, { from, to }).length > 0) return false;
  const told = sentence.trials.findLast((name) => name.to <= from);
  return speaksOfAnotherTrial(sentence, {
    from: told ? Math.max(told.to, from) : 0,
    to: told ? to : sentence.tokens.length,
  });
}

/** Whether what is cited is of trials, and of none of those that were told before. */
function citesOthers(citations: readonly string[], told: readonly string[], base: EvidenceBase): boolean {
  const cited = citedTrials(citations, base);
  return cited.length > 0 && !cited.some((id) => told.includes(id));
}

/** Whether a clause that says nothing of a trial can be about it: it gave what is named, to those who are named. */
function mayBeOf(
  id: string,
  { mentions }: Sentence,
  { clause, ownInterventions, roles }: ClauseReading,
  base: EvidenceBase,
): boolean {
  const trial = trialIndex(base).get(id);
  if (!trial) return false;
  // "Adding X to Y" is of no trial that gave X alone.
  const named = mentions.flatMap((mention) =>
    covers(clause, mention) ? (conceptOf(mention, 'intervention')?.id ?? []) : [],
  );
  return (
    named.every((one) => wasGiven(trial, one, base)) &&
    (ownInterventions.length === 0 ||
      ownInterventions.some((one) => gave(trial, one, base) && gaveTogether(trial, one, base))) &&
    (roles.conditions.length === 0 || studiedAny(trial, roles.conditions, base))
  );
}

/** "In that trial": the one of the text before. */
export function pointsToTrial(sentence: Sentence): boolean {
  return trialAnaphors(sentence).length > 0 && !pointsToItsOwn(sentence);
}

/** Where a sentence has told of a trial itself, "that trial" further on is that one. */
function pointsToItsOwn(sentence: Sentence): boolean {
  const end = splitClauses(sentence)[0]?.to ?? 0;
  const anaphors = trialAnaphors(sentence);
  const told = sentence.mentions.some(
    (mention) => mention.to <= end && TOLD.some((kind) => conceptOf(mention, kind)),
  );
  return told && anaphors.length > 0 && anaphors.every(({ from }) => from >= end);
}

const TOLD = ['intervention', 'comparator', 'condition'] as const;

const trialAnaphors = ({ cues, tokens }: Sentence) =>
  cuesOf(cues, 'anaphor', { from: 0, to: tokens.length }).filter(({ means }) => means.of === 'trial');

/** "In these mice": those of the trial that was told before. */
function pointsToSubjects({ tokens, mentions }: Sentence, { to }: Range): boolean {
  return mentions.some(
    (mention) =>
      mention.to <= to &&
      conceptOf(mention, 'population') &&
      isOneOf(tokens, mention.from - 1, THESE_OR_THOSE),
  );
}

/**
 * A result told in the past tense, of no condition in particular or of "the" one, is one of the trial that its paragraph
 * speaks of: "There was no difference in pain", "the back pain was the same with and without it".
 */
function reportsResult(sentence: Sentence, { ownConditions, predicate, clause }: ClauseReading): boolean {
  const { tokens } = sentence;
  if (!predicate || (ownConditions.length > 0 && !namesDefinite(sentence, clause))) return false;
  const core = tokens[predicate.core.from]?.norm ?? '';
  return core.endsWith('ed') || tokens.some(({ norm }) => PAST.has(norm));
}

/** Whether a clause speaks of conditions only as of those that were told before: "the back pain". */
function namesDefinite({ tokens, mentions }: Sentence, clause: Range): boolean {
  return mentions.every(
    (mention) =>
      !covers(clause, mention) ||
      !conceptOf(mention, 'condition') ||
      tokens[mention.from - 1]?.norm === 'the',
  );
}

/** What was told before a sentence, without the trials of other conditions than the sentence is about. */
export function stillTold(before: Carried, next: Carried, base: EvidenceBase): Carried {
  if (next.trials.length > 0 || next.conditions.length === 0) return before;
  const isOnThese = (id: string) => {
    const trial = trialIndex(base).get(id);
    return trial !== undefined && studiedAny(trial, next.conditions, base);
  };
  return { ...before, trials: before.trials.filter(isOnThese) };
}

/** The trials that were published in what is cited, as ids. */
export function citedTrials(citations: readonly string[], base: EvidenceBase): readonly string[] {
  return citations.flatMap((key) =>
    trialIndex(base)
      .publishedIn(key)
      .map(({ id }) => id),
  );
}

/** Whether any of the trials studied any of the conditions, or a kind of one. */
export function studiedBy(
  trials: readonly string[],
  conditions: readonly string[],
  base: EvidenceBase,
): boolean {
  const { isA } = conceptIndex(base);
  return base.trials.some(
    (trial) =>
      trials.includes(trial.id) && trial.conditions.some((own) => conditions.some((said) => isA(own, said))),
  );
}

function studiedAny({ conditions }: Trial, named: readonly string[], base: EvidenceBase): boolean {
  const { areRelated } = conceptIndex(base);
  return conditions.some((own) => named.some((said) => areRelated(own, said)));
}
