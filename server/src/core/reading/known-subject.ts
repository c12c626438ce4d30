import type { ClauseReading } from './clause-reading';
import { CAUSING, GROUP_NOUNS, REPORTERS } from './english/content-words';
import { AUXILIARIES, PEOPLE } from './english/function-words';
import { CLAUSE_STARTS, DEFINITE, FORMS_OF_BE, SUBJECT_PRONOUNS } from './english/word-classes';
import { NO_SUBJECT } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import { hasMovingVerb, unknownIn } from './known-object';
import { conceptOf, type Mention } from './mentions';
import type { Predicate } from './predicate';
import { covers, type Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import { subjectOf } from './subject-of';

/**
 * Whether what a clause is said of is known. A treatment that is only carried over is not meant where a word that
 * nobody knows is the subject ("propranolol reduced it"), and the usual outcome of a condition is not meant where
 * something else rose or did not differ.
 */
export function hasKnownSubject(sentence: Sentence, reading: ClauseReading): boolean {
  const { predicate, clause } = reading;
  const told = predicate ?? cuesOf(sentence.cues, 'advice', clause)[0];
  if (isOfAnother(sentence, reading)) return false;
  if (!told || told.from < clause.from || isRelative(sentence, reading)) return true;
  // A clause that goes on after an insertion has its subject before that, and behind a fronted one in itself.
  const resumes = clause.link === 'resume' && !isFronted(sentence, clause.opening);
  const before = resumes ? clause.opening : { from: clause.from, to: told.from };
  if (!before) return true;
  const subject = resumes ? before : subjectOf(sentence, before);
  return fits(sentence, reading, subject, told);
}

/** "Despite the hope with which X was met, ...": what stands before the insertion is no subject. */
function isFronted({ cues }: Sentence, opening: Range | undefined): boolean {
  return cues.some(
    ({ means, from }) =>
      means.kind === 'link' &&
      (means.link === 'contrary' || means.link === 'concession') &&
      from === opening?.from,
  );
}

function fits(sentence: Sentence, reading: ClauseReading, subject: Range, told: Range): boolean {
  const { clause, roles } = reading;
  const own = sentence.mentions.filter((mention) => covers(clause, mention) || covers(subject, mention));
  const carried = !own.some((mention) => conceptOf(mention, 'intervention'));
  if (carried && namesUnknownGroup(sentence, clause)) return false;
  const attributed = sentence.trials.some((trial) => trial.from < clause.to);
  if (isNamed(sentence, own, subject, clause.from) || isPronoun(sentence, told.from)) return true;
  if (attributed) return roles.outcomes.length > 0 || !isMovedUnknown(sentence, reading, subject);
  if (carried && !fitsCarried(sentence, reading, own, subject)) return false;
  if (roles.outcomes.length > 0 && !carried) return true;
  if (unknownIn(sentence, behindNames(own, subject))) return false;
  return reading.predicate === undefined || !unknownIn(sentence, told);
}

/** "Consumption was not reduced", "pressure had to be stronger", in which nobody knows what went down or up. */
function isMovedUnknown(sentence: Sentence, { predicate }: ClauseReading, subject: Range): boolean {
  const moves =
    hasMovingVerb(predicate?.rules ?? []) || predicate?.rules.some((rule) => GRADES.has(rule)) === true;
  const core = predicate?.core.from ?? 0;
  const passive = sentence.tokens
    .slice(Math.max(0, core - 2), core)
    .some(({ norm }) => AUXILIARIES.has(norm) || FORMS_OF_BE.has(norm));
  return moves && passive && unknownIn(sentence, subject);
}

const GRADES = new Set(['more', 'less']);

/** A treatment, also one that is explained before the verb ("X, an antagonist, lessens"), or those who report. */
function isNamed({ tokens }: Sentence, own: readonly Mention[], subject: Range, from: number): boolean {
  const words = tokens.slice(subject.from, subject.to);
  const treatments = own.filter((mention) => conceptOf(mention, 'intervention'));
  const explained = ({ from: at, to }: Range) =>
    tokens[to]?.text === ',' && (at <= from || !tokens[at - 1] || isOneOf(tokens, at - 1, CLAUSE_STARTS));
  return (
    treatments.some(
      (mention) => (subject.from <= mention.from && mention.from < subject.to) || explained(mention),
    ) || words.some(({ norm }, at) => REPORTERS.has(norm) && words[at - 1]?.norm !== 'of')
  );
}

/** "..., which in controlled studies was no better than placebo". */
function isRelative(sentence: Sentence, { clause, ofPatients }: ClauseReading): boolean {
  return clause.link === 'relative' && !ofPatients && !unknownIn(sentence, clause);
}

/** "Dreams at night, which resolved" tells nothing of the treatment. */
function isOfAnother(sentence: Sentence, { clause, predicate, ownInterventions }: ClauseReading): boolean {
  if (clause.link !== 'relative' || !predicate || ownInterventions.length > 0) return false;
  const isLast = sentence.tokens.slice(predicate.to, clause.to).every(({ kind }) => kind === 'mark');
  return isLast && unknownIn(sentence, { from: clause.from - ANTECEDENT, to: clause.from });
}

/** Words and marks before "which" among which is what it is said of: "night, both of". */
const ANTECEDENT = 5;

/** "It attenuates", "they did not improve", "it makes people drowsy". */
function isPronoun({ tokens }: Sentence, told: number): boolean {
  const lastBefore = (end: number) =>
    tokens.findLastIndex(
      ({ norm }, at) => at < end && !AUXILIARIES.has(norm) && !NO_SUBJECT.pattern.test(norm),
    );
  const before = lastBefore(told);
  const causes = isOneOf(tokens, before, PEOPLE) && isOneOf(tokens, before - 1, CAUSING);
  return isOneOf(tokens, causes ? lastBefore(before - 1) : before, SUBJECT_PRONOUNS);
}

/** Whether a clause without a treatment of its own may be said of the one that is carried over. */
function fitsCarried(
  sentence: Sentence,
  { predicate, clause, roles }: ClauseReading,
  own: readonly Mention[],
  subject: Range,
): boolean {
  if (!predicate || isThatEffect(sentence, predicate, clause)) return true;
  // What did not differ is told by the clauses before, where the clause itself does not tell it.
  const from = roles.outcomes.length > 0 ? clause.from : 0;
  if (isHeldAgainst(predicate.rules) && unknownIn(sentence, { from, to: clause.to })) return false;
  if (from === 0 && isDefinite(sentence, predicate.from) && !namesOutcome(sentence, clause)) return false;
  const says =
    roles.interventions.length + roles.outcomes.length > 0 ||
    own.some((mention) => covers(subject, mention)) ||
    cuesOf(sentence.cues, 'anaphor', subject).some(({ means }) => means.of === 'intervention');
  return says || (clause.from === 0 && isEmpty(sentence, { from: 0, to: predicate.from }));
}

/** "X relieves it; the effect is permanent": of a treatment that the sentence named, it tells for how long. */
function isThatEffect(sentence: Sentence, { from, rules }: Predicate, clause: Range): boolean {
  const lasts = cuesOf(sentence.cues, 'permanence', clause).length > 0;
  const before = sentence.mentions.filter(({ to }) => to <= clause.from);
  const named = before.some((mention) => conceptOf(mention, 'intervention'));
  const adverse = before.some((mention) => {
    const outcome = conceptOf(mention, 'outcome');
    return outcome?.kind === 'outcome' && outcome.adverse;
  });
  return named && !adverse && lasts && isDefinite(sentence, from) && rules.every((rule) => EFFECTS.has(rule));
}

const EFFECTS = new Set(['relief-noun', 'better-noun', 'efficacy-topic', 'named-change']);

/** "This difference": one that was told before. */
function isDefinite({ tokens }: Sentence, told: number): boolean {
  return isOneOf(tokens, told - 1, DEFINITE);
}

function namesOutcome({ mentions }: Sentence, { to }: Range): boolean {
  return mentions.some((mention) => mention.to <= to && conceptOf(mention, 'outcome'));
}

/** A cell of a table may say no more than "permanently cured". */
function isEmpty({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens.slice(from, to).every(({ norm }) => NO_SUBJECT.pattern.test(norm));
}

/** "There was no difference", "no effect". */
function isHeldAgainst(rules: readonly string[]): boolean {
  return rules.some((rule) => HELD_AGAINST.has(rule));
}

const HELD_AGAINST = new Set(['difference', 'real-difference', 'equality', 'efficacy-topic']);

/** "The paroxetine group", but not "Zarate's group". */
function namesUnknownGroup(sentence: Sentence, { from, to }: Range): boolean {
  return sentence.tokens.slice(from, to - 1).some((_, index) => {
    const at = from + index;
    const group = isOneOf(sentence.tokens, at + 1, GROUP_NOUNS) && !isOneOf(sentence.tokens, at, CAUSING);
    const known = sentence.trials.some((trial) => trial.from <= at && at <= trial.to);
    return group && !known && unknownIn(sentence, { from: at, to: at + 1 });
  });
}

/** What stands behind the last name of a phrase: "HADS depression scores". */
function behindNames(own: readonly Mention[], subject: Range): Range {
  const last = own.findLast((mention) => covers(subject, mention));
  return last ? { from: last.to, to: subject.to } : subject;
}
