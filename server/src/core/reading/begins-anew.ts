import { AGAIN, OF_ANOTHER } from './english/clause-edges';
import { TRIAL_NOUNS } from './english/content-words';
import { DENYING_OBJECT } from './english/denials';
import { AUXILIARIES, FINDING_VERBS } from './english/function-words';
import { PLACE_PREPOSITIONS } from './english/prepositions';
import { CLAUSE_COORDINATORS, CONTRASTING, COORDINATORS, SUBJECT_PRONOUNS } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, isTreatment } from './mentions';
import type { Range } from './range';
import { nextMark } from './scope-end';
import type { Sentence } from './sentence';
import type { TrialName } from './trial-names';

/**
 * Whether a comma at `at` ends what is said: another trial, another place or other people, with something said of them, come
 * next, or a treatment of which it is told once more.
 */
export function beginsAnew(sentence: Sentence, at: number): boolean {
  const { cues } = sentence;
  if (tellsAgain(sentence, at)) return true;
  if (!OPENINGS.some((opens) => opens(sentence, at))) return false;
  if (tellsOfNextTrial(sentence, at)) return true;
  const told = cues.some(({ means, to }) => means.kind === 'effect' && to <= at);
  return told && cues.some(({ means, from }) => means.kind === 'effect' && from > at);
}

/** "While they found less pain in X, they saw no difference in Y". */
function reportsNext({ tokens }: Sentence, at: number): boolean {
  return isOneOf(tokens, at + 1, SUBJECT_PRONOUNS) && isOneOf(tokens, at + 2, FINDING_VERBS);
}

/** "<Trial> found less pain, and <trial> an early benefit". */
function namesNextTrial(sentence: Sentence, at: number): boolean {
  const { tokens, trials } = sentence;
  if (!isOneOf(tokens, at + 1, CLAUSE_COORDINATORS) && !isOneOf(tokens, 0, CONTRASTING)) return false;
  const listed = trials.some(({ to }) => to === at);
  return nextTrial(sentence, at) !== undefined && !listed && trials.some(({ to }) => to < at);
}

/** The trial that is named right behind a comma or the "and" after it, by its author or by a key. */
function nextTrial({ tokens, trials }: Sentence, at: number): TrialName | undefined {
  const joined = isOneOf(tokens, at + 1, CLAUSE_COORDINATORS) ? 2 : 1;
  const key = tokens[at + joined]?.text === '@' ? 1 : 0;
  return trials.find(({ from }) => from === at + joined + key);
}

/** "<Trial> found that it fell, and <trial> that it did so with either". */
function tellsOfNextTrial(sentence: Sentence, at: number): boolean {
  return sentence.tokens[nextTrial(sentence, at)?.to ?? -1]?.norm === 'that';
}

/** "It lowered one, and in a crossover trial the other was no different". */
function frontsTrial({ tokens }: Sentence, at: number): boolean {
  if (!isOneOf(tokens, at + 1, CLAUSE_COORDINATORS) || !isOneOf(tokens, at + 2, PLACE_PREPOSITIONS))
    return false;
  if (!isOneOf(tokens, at + 3, OF_ANOTHER)) return false;
  const end = Math.min(nextMark(tokens, at + 1), at + TRIAL_REACH);
  return tokens.slice(at + 4, end).some(({ norm }) => TRIAL_NOUNS.has(norm));
}

/** Tokens up to the noun of ", and in a small crossover trial" at most. */
const TRIAL_REACH = 8;

/** "..., and once more X reversed it": with such an adverb between, what is named is no item of a list. */
function tellsAgain({ tokens, mentions, cues }: Sentence, at: number): boolean {
  if (!isOneOf(tokens, at + 1, CLAUSE_COORDINATORS) || !isOneOf(tokens, at + 2, AGAIN)) return false;
  let first = at + 3;
  while (isOneOf(tokens, first, AGAIN)) first++;
  const named = mentions.find(({ from }) => from === first);
  if (!named || !isTreatment(named)) return false;
  const { to } = named;
  const isVerb = cues.some(
    ({ means, from }) => from === to && means.kind === 'effect' && means.form === 'verb',
  );
  return isVerb || isOneOf(tokens, to, AUXILIARIES);
}

/** "X lowered pain in one place, and people with another had relief for a shorter time". */
function namesPeople({ tokens, mentions }: Sentence, at: number): boolean {
  if (!isOneOf(tokens, at + 1, CLAUSE_COORDINATORS)) return false;
  const people = mentions.find(({ from }) => from === at + 2);
  if (!people || !conceptOf(people, 'population')) return false;
  const verb = tokens.findIndex(
    ({ norm, kind }, next) => next >= people.to && (kind === 'mark' || AUXILIARIES.has(norm)),
  );
  return verb >= 0 && tokens[verb]?.kind !== 'mark';
}

/** "In one place it helped, in another and a third X did nothing", "..., and in another and in a third no gain". */
function frontsPlace(sentence: Sentence, at: number): boolean {
  const { tokens, mentions } = sentence;
  const first = placeBehind(sentence, isOneOf(tokens, at + 1, CLAUSE_COORDINATORS) ? at + 2 : at + 1);
  if (!first) return false;
  const joined = isOneOf(tokens, first.to, COORDINATORS);
  const end = ((joined ? placeBehind(sentence, first.to + 1) : undefined) ?? first).to;
  const named = mentions.find(({ from }) => from === end);
  const gives = isOneOf(tokens, end, DENYING_OBJECT) && isOneOf(tokens, at + 1, CLAUSE_COORDINATORS);
  return gives || isOneOf(tokens, end, SUBJECT_PRONOUNS) || (named !== undefined && isTreatment(named));
}

/** The condition at a token, or behind a preposition there: "in asthma". */
function placeBehind({ tokens, mentions }: Sentence, at: number): Range | undefined {
  const from = isOneOf(tokens, at, PLACE_PREPOSITIONS) ? at + 1 : at;
  return mentions.find((mention) => mention.from === from && conceptOf(mention, 'condition'));
}

/** What may stand behind a comma at which another clause begins. */
const OPENINGS = [namesNextTrial, frontsPlace, frontsTrial, namesPeople, reportsNext];

/** "X helped for three weeks, and at four weeks it no longer did": what was told is denied of a later time. */
export function deniesLater({ tokens }: Sentence, at: number): boolean {
  if (!isOneOf(tokens, at + 1, CLAUSE_COORDINATORS)) return false;
  const end = nextMark(tokens, at + 1);
  const ends = (...words: readonly string[]) =>
    words.every((word, index) => tokens[end - words.length + index]?.norm === word);
  return ends('no', 'longer', 'did') || ends('no', 'longer', 'does') || ends('it', 'did', 'not');
}

/** "X lowered pain, Y did not": a comma at `at` before a treatment of which the same is denied. */
export function deniesOfAnother({ tokens, mentions }: Sentence, at: number): boolean {
  const other = mentions.find(({ from }) => from === at + 1);
  if (!other || !isTreatment(other)) return false;
  const inserted = tokens[other.to]?.text === ',' ? nextMark(tokens, other.to + 1) + 1 : other.to;
  const denied = isOneOf(tokens, inserted, AUXILIARIES) && tokens[inserted + 1]?.norm === 'not';
  const behind = tokens[inserted + 2];
  const ends = behind?.kind === 'mark' && behind.text !== ',';
  return denied && (ends || isOneOf(tokens, inserted + 3, CLAUSE_COORDINATORS));
}
