import { AUXILIARIES, FINDING_VERBS } from './english/function-words';
import { PLACE_PREPOSITIONS } from './english/prepositions';
import {
  CLAUSE_COORDINATORS,
  CONTRASTING,
  COORDINATORS,
  DENYING_OBJECT,
  SUBJECT_PRONOUNS,
} from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, isTreatment } from './mentions';
import type { Range } from './range';
import { nextMark } from './scope-end';
import type { Sentence } from './sentence';

/** Whether a comma at `at` ends what is said: another trial or another place, with something said of it, comes next. */
export function beginsAnew(sentence: Sentence, at: number): boolean {
  const { cues } = sentence;
  if (!OPENINGS.some((opens) => opens(sentence, at))) return false;
  const told = cues.some(({ means, to }) => means.kind === 'effect' && to <= at);
  return told && cues.some(({ means, from }) => means.kind === 'effect' && from > at);
}

/** "While they found less pain in X, they saw no difference in Y". */
function reportsNext({ tokens }: Sentence, at: number): boolean {
  return isOneOf(tokens, at + 1, SUBJECT_PRONOUNS) && isOneOf(tokens, at + 2, FINDING_VERBS);
}

/** "<Trial> found less pain, and <trial> an early benefit". */
function namesNextTrial({ tokens, trials }: Sentence, at: number): boolean {
  const joined = isOneOf(tokens, at + 1, CLAUSE_COORDINATORS);
  if (!joined && !isOneOf(tokens, 0, CONTRASTING)) return false;
  const next = trials.some(({ from }) => from === at + (joined ? 2 : 1));
  const listed = trials.some(({ to }) => to === at);
  return next && !listed && trials.some(({ to }) => to < at);
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
const OPENINGS = [namesNextTrial, frontsPlace, namesPeople, reportsNext];

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
