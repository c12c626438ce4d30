import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { ClauseReading } from './clause-reading';
import { FARING, FELT, RESPECTS } from './english/content-words';
import { PEOPLE, PHRASE_EDGES, PRONOUNS } from './english/function-words';
import { GENERIC } from './english/generic';
import { CONDITION_PREPOSITIONS, RESULT_PREPOSITIONS } from './english/prepositions';
import { DEMONSTRATIVES, INDIRECT_QUESTIONS } from './english/word-classes';
import { MODIFIER, NO_SUBJECT, type WordPattern } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import type { Predicate } from './predicate';
import { covers } from './range';
import type { Sentence } from './sentence';
import type { Token } from './tokens';

/** Within this many words of the verb, a condition is its object: "reduced severe back pain". */
const OBJECT_REACH = 5;

/**
 * Whether all that the clause's predicate is about is known: a verb of change needs an outcome, and no unknown
 * noun may stand where the object should be ("relieves lumbago", "reduced cortisol in asthma").
 */
export function hasKnownObject(sentence: Sentence, reading: ClauseReading, base: EvidenceBase): boolean {
  const { predicate, advice, clause } = reading;
  if (advice || !predicate || predicate.from < clause.from || predicate.rules.includes('absence'))
    return true;
  return knowsObjectOf(sentence, predicate, reading, base);
}

function knowsObjectOf(
  sentence: Sentence,
  predicate: Predicate,
  { roles, ownConditions, clause }: ClauseReading,
  base: EvidenceBase,
): boolean {
  const object = pastTrial(sentence, objectAfter(sentence, predicate.core.to, clause.to));
  const pointed = roles.outcomes.length === 0 && isOnOther(sentence, predicate, clause);
  if (pointed || unknownIn(sentence, behindHead(sentence, object))) return false;
  const moves = movesIt(predicate, object.to > object.from);
  if (!moves || PRONOUNS.has(sentence.tokens[predicate.core.to]?.norm ?? '')) return true;
  if (roles.outcomes.length > 0 || (isCounted(predicate) && ownConditions.length > 0)) return true;
  return ownConditions.some((id) => hasSymptom(id, base)) && conditionNear(sentence, predicate.core);
}

/**
 * "The advantage that <trial> saw", "relief in the <trial> trial came from", "commoner when <trial> gave it": whose result it is
 * stands where an object may.
 */
function pastTrial({ tokens, trials }: Sentence, { from, to }: Range): Range {
  const introduced = isOneOf(tokens, from, RESULT_PREPOSITIONS);
  if (!introduced && tokens[from]?.norm !== 'that') return { from, to };
  const end = introduced ? to : Math.min(to, from + TRIAL_REACH + 1);
  const trial = trials.find((name) => name.from > from && name.from < end);
  return trial ? { from: Math.min(trial.to, to), to } : { from, to };
}

/** Words of "that the" before the name of a trial at most. */
const TRIAL_REACH = 2;

/** "Was less frequent" is said of a condition as well as of an outcome. */
const isCounted = ({ rules }: Predicate): boolean =>
  rules.includes('less-frequent') || rules.includes('more-frequent');

/** "No better in this respect", or improved on a scale that nobody knows. */
function isOnOther(sentence: Sentence, { to, core }: Predicate, clause: Range): boolean {
  const on = sentence.tokens.findIndex(({ norm }, at) => at >= to && at < clause.to && norm === 'on');
  if (on >= 0 && unknownIn(sentence, objectAfter(sentence, on, clause.to))) return true;
  if (isTheirDoing(sentence, core)) return true;
  const told = sentence.tokens[to]?.norm === 'in' && isOneOf(sentence.tokens, to + 1, INDIRECT_QUESTIONS);
  return told || isInThatRespect(sentence, clause);
}

/** "Patients breathed better": what got better is what a verb tells that nobody knows. */
function isTheirDoing(sentence: Sentence, { from }: Range): boolean {
  const { tokens } = sentence;
  if (!isOneOf(tokens, from, FELT) || !isOneOf(tokens, from - 2, PEOPLE)) return false;
  const verb = { from: from - 1, to: from };
  return !isOneOf(tokens, verb.from, FARING) && unknownIn(sentence, verb, NO_SUBJECT);
}

/** Words and marks of ", in this respect" in front of a clause at most. */
const RESPECT = 4;

/** "No better in this respect", "no such gain": in which one, the text before tells. */
function isInThatRespect({ tokens }: Sentence, { from, to }: Range): boolean {
  const start = Math.max(0, from - RESPECT);
  return tokens
    .slice(start, to)
    .some(
      ({ norm }, at) =>
        (norm === 'such' && tokens[start + at - 1]?.norm === 'no') ||
        (DEMONSTRATIVES.has(norm) && isOneOf(tokens, start + at + 1, RESPECTS)),
    );
}

/** Whether a predicate tells that something goes up or down, or denies that of an object. */
function movesIt({ change, negated, rules }: Predicate, hasObject: boolean): boolean {
  if (change === 'increase' || change === 'decrease') return true;
  return negated && hasObject && hasMovingVerb(rules);
}

/** Whether a predicate with these rules has a verb by which something goes up or down: "was not reduced". */
export function hasMovingVerb(rules: readonly string[]): boolean {
  return rules.some((rule) => MOVING.has(rule));
}

const MOVING: ReadonlySet<string> = new Set(['decrease-verb', 'increase-verb']);

/** What stands behind the last outcome or condition of a phrase, which is its head: "the widespread pain". */
function behindHead({ mentions }: Sentence, object: Range): Range {
  const head = mentions.findLast(
    (mention) =>
      covers(object, mention) && (conceptOf(mention, 'outcome') ?? conceptOf(mention, 'condition')),
  );
  return head ? { from: head.to, to: object.to } : object;
}

/**
 * Whether "in ..." or "for ..." in front, right behind a condition's name or later in the clause names something that is no name
 * of the base: another condition.
 */
export function namesUnknownCondition(sentence: Sentence, { predicate, clause }: ClauseReading): boolean {
  const unknownAt = (at: number) =>
    isOneOf(sentence.tokens, at, CONDITION_PREPOSITIONS) &&
    unknownIn(sentence, objectAfter(sentence, at, clause.to));
  for (let at = predicate?.core.to ?? clause.from; at < clause.to; at++) if (unknownAt(at)) return true;
  const behind = sentence.mentions.filter(
    (mention) => covers(clause, mention) && conceptOf(mention, 'condition'),
  );
  return unknownAt(0) || unknownAt(clause.from) || behind.some(({ to }) => unknownAt(to));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words after `from` up to where the next phrase begins. */
function objectAfter({ tokens }: Sentence, from: number, end: number): Range {
  let to = from;
  const isEdge = (token: Token | undefined, at: number) =>
    token?.kind === 'mark' || (at > from && PHRASE_EDGES.has(token?.norm ?? ''));
  while (to < end && !isEdge(tokens[to], to)) to++;
  return { from, to };
}

/**
 * Whether a range holds a content word that no name, entry of the lexicon or general word covers. The words of the
 * pattern may always stand by.
 */
export function unknownIn(
  { tokens, mentions, cues }: Sentence,
  { from, to }: Range,
  { pattern }: WordPattern = MODIFIER,
): boolean {
  const named = [...mentions, ...cues];
  return tokens.slice(from, to).some((token, index) => {
    const at = { from: from + index, to: from + index + 1 };
    return (
      token.kind === 'word' &&
      !GENERIC.has(token.norm) &&
      !pattern.test(token.norm) &&
      !named.some((range) => covers(range, at))
    );
  });
}

function hasSymptom(id: string, base: EvidenceBase): boolean {
  const concept = conceptIndex(base).get(id);
  return concept?.kind === 'condition' && concept.symptom !== undefined;
}

/** A comparative has its noun right behind it; a verb may have its object before it too, in the passive. */
export function conditionNear({ mentions, cues }: Sentence, core: Range): boolean {
  const degree = cues.some(
    (cue) => cue.from === core.from && cue.means.kind === 'effect' && cue.means.form === 'degree',
  );
  if (degree)
    return mentions.some(
      (mention) => conceptOf(mention, 'condition') && mention.from >= core.to && mention.from - core.to <= 2,
    );
  return mentions.some(
    (mention) =>
      conceptOf(mention, 'condition') &&
      mention.from - core.to <= OBJECT_REACH &&
      core.from - mention.to <= OBJECT_REACH,
  );
}
