import { CAUSING, GIVEN_WITH } from './english/content-words';
import { AUXILIARIES, PEOPLE } from './english/function-words';
import { MEANS_PREPOSITIONS } from './english/prepositions';
import { COORDINATORS } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import type { Sentence } from './sentence';

/**
 * Whether treatments, or several outcomes, and a verb of their own stand behind a comma: "..., and the data for X and Y are
 * divergent", "..., and nausea and headache were more frequent".
 */
export function hasSubjectAndVerb({ tokens, mentions }: Sentence, at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const [joint, pronoun, verb] = [1, 2, 3].map((after) => tokens[at + after]?.norm ?? '');
  if (joint === 'and' && pronoun === 'it' && CAUSING.has(verb ?? '')) return true;
  const named = (kind: 'intervention' | 'outcome') =>
    mentions.filter((mention) => mention.from > at && conceptOf(mention, kind));
  const drugs = named('intervention');
  const [first] = drugs;
  if (first && first.from - at <= SUBJECT_REACH && hasVerbBehind(tokens, first, drugs)) return true;
  const outcomes = named('outcome');
  const begun = outcomes.find(({ from }) => from === at + 2);
  if (!begun || !isOneOf(tokens, at + 1, COORDINATORS)) return false;
  return isOneOf(tokens, begun.to, COORDINATORS) && hasVerbBehind(tokens, begun, outcomes);
}

/** Whether an auxiliary stands behind a name and those that are listed with it. */
function hasVerbBehind(tokens: Sentence['tokens'], first: Mention, all: readonly Mention[]): boolean {
  let end = first.to;
  while (isOneOf(tokens, end, COORDINATORS)) {
    const next = all.find(({ from }) => from === end + 1);
    if (!next) return false;
    end = next.to;
  }
  return AUXILIARIES.has(tokens[end]?.norm ?? '');
}

/** Words of ", and the data for" and the like at most. */
const SUBJECT_REACH = 6;

/**
 * Whether a clause goes on at a place where one may begin: "prevention of X and of Y was", "the relief after X was", "X is not,
 * however, better", "people with back pain that is severe".
 */
export function goesOn(sentence: Sentence, at: number): boolean {
  const word = (index: number) => sentence.tokens[index]?.norm ?? '';
  if (closesInsertion(sentence, at) || tellsWhoseCondition(sentence, at)) return true;
  return isMeans(sentence, at) || (COORDINATORS.has(word(at)) && word(at + 1) === 'of');
}

/** "Patients with severe back pain". */
function tellsWhoseCondition({ tokens, mentions }: Sentence, at: number): boolean {
  if (tokens[at]?.norm !== 'with' || !isOneOf(tokens, at - 1, PEOPLE)) return false;
  return mentions.some(
    (mention) => mention.from > at && mention.from <= at + CONDITION_REACH && conceptOf(mention, 'condition'),
  );
}

/** Words up to the condition of "with long-standing back pain" at most. */
const CONDITION_REACH = 3;

/** Behind the one word, or two, that are put between a verb's "is" or "not" and what it says. */
function closesInsertion({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const opens = tokens.findLastIndex(({ text }, index) => index < at && text === ',');
  if (opens < 1 || at - opens > LONGEST_INSERTION + 1) return false;
  return breaksOff(tokens, opens);
}

const LONGEST_INSERTION = 2;

/** Whether a verb stands right before a comma without what it says: "X is not, (however, better)". */
export function breaksOff(tokens: Sentence['tokens'], comma: number): boolean {
  return isOneOf(tokens, comma - 1, AUXILIARIES) || tokens[comma - 1]?.norm === 'not';
}

/** "The attempt to prevent it with X was unsuccessful", "the relief after X was": X is the means, and the subject goes on. */
function isMeans({ tokens, mentions }: Sentence, at: number): boolean {
  if (!isOneOf(tokens, at, MEANS_PREPOSITIONS)) return false;
  if (isOneOf(tokens, at - 1, GIVEN_WITH)) return true;
  const named = mentions.find(({ from }) => from > at && from <= at + MEANS_REACH);
  return named !== undefined && AUXILIARIES.has(tokens[named.to]?.norm ?? '');
}

/** Words up to the treatment of "after a dose of X was" at most. */
const MEANS_REACH = 4;
