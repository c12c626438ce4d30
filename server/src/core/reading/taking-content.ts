import { CITED, FARING_AS_THOUGHT } from './english/content-words';
import { AUXILIARIES } from './english/function-words';
import { CONCEDING, CONTENT_OPENERS, FORMS_OF_BE } from './english/word-classes';
import { BESIDE } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import { nextMark } from './scope-end';
import type { Sentence } from './sentence';

/** "Suggest that", "the belief that", "our hypothesis is that", "it seems, however, that", "is cited for". */
export function takesContent({ tokens }: Sentence, { to, means }: Cue): boolean {
  const equated = NOUNS_OF_THOUGHT.has(means.kind) && isOneOf(tokens, to, FORMS_OF_BE);
  if (equated && tokens[to + 1]?.norm === 'that') return true;
  if (tellsOfThought(tokens, to - 1)) return false;
  if (isOneOf(tokens, to - 1, CONTENT_OPENERS) || tokens[to]?.norm === 'that') return true;
  return isOneOf(tokens, to - 2, CITED) || (tokens[to]?.text === ',' && isPutIn(tokens, to));
}

/** "A belief that is still widespread" tells of the belief, and not what is believed. `at` is where the "that" may be. */
function tellsOfThought(tokens: Sentence['tokens'], at: number): boolean {
  if (tokens[at]?.norm !== 'that') return false;
  let verb = at + 1;
  while (BESIDE.pattern.test(tokens[verb]?.norm ?? '')) verb++;
  return isOneOf(tokens, verb, AUXILIARIES) || isOneOf(tokens, verb, FARING_AS_THOUGHT);
}

/** Whether what stands behind a comma is put in before "that": ", however, that" and ", though one that sells, that". */
export function isPutIn(tokens: Sentence['tokens'], comma: number): boolean {
  const reach = isOneOf(tokens, comma + 1, CONCEDING) ? LONGEST_CONCESSION : LONGEST_ASIDE;
  const end = nextMark(tokens, comma + 1);
  return end <= comma + 1 + reach && tokens[end]?.text === ',' && tokens[end + 1]?.norm === 'that';
}

/** Words of ", and it is no more than that," between a word of force and what it is said of at most. */
const LONGEST_ASIDE = 7;

/** Words of ", though one that several clinics make good money from," at most. */
const LONGEST_CONCESSION = 12;

/** What is thought or asked may be told behind "is"; what "the mistake is that" tells is no mistake itself. */
const NOUNS_OF_THOUGHT: ReadonlySet<Cue['means']['kind']> = new Set<Cue['means']['kind']>(['open', 'belief']);
