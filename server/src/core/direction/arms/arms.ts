import { DOSE_UNITS } from '../../reading/english/figure-words';
import { TREATMENT_WORDS } from '../../reading/english/measures';
import { GROUP_WORDS, NEVER_NAMES } from '../../reading/english/trial-words';
import { findCues } from '../../reading/lexicon';
import { tokenize } from '../../reading/tokens';
import { TRIAL_ENGLISH } from '../english';
import { type Phrase, phraseOf, type Term } from '../names/phrase';
import { controlLikeness } from './control-likeness';
import { labelsIn } from './labels';

/** Which of the two arms is meant: the row's intervention or its comparator. */
export type Side = 'intervention' | 'comparator';

/** A place in the text where one of the arms is named. Token indices, `to` exclusive. */
export interface ArmMention {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** The two arms of a row, and what tells them apart. */
export interface Arms {
  readonly intervention: Arm;
  readonly comparator: Arm;
  /** The arm that a trial would call its control; undefined when both or none look like one. */
  readonly control: Side | undefined;
}

export interface Arm {
  readonly phrase: Phrase;
  /** Words that the other arm has not. */
  readonly own: readonly Term[];
  /** Letters and numbers by which the name calls the group. */
  readonly labels: ReadonlySet<string>;
}

export function otherSide(side: Side): Side {
  return side === 'intervention' ? 'comparator' : 'intervention';
}

/** The arm that a trial would call its treated one: what it is told of where it names none, and names first. */
export function treatedSide({ control }: Arms): Side {
  return control === 'intervention' ? 'comparator' : 'intervention';
}

/** Reads the names of the two arms. */
export function readArms(intervention: string, comparator: string): Arms {
  const [one, two] = [phraseOf(intervention), phraseOf(comparator)];
  const likeness = controlLikeness(one, two) - controlLikeness(two, one);
  return {
    intervention: { phrase: one, own: ownTerms(one, two), labels: labelsIn(intervention) },
    comparator: { phrase: two, own: ownTerms(two, one), labels: labelsIn(comparator) },
    control: likeness === 0 ? undefined : likeness > 0 ? 'intervention' : 'comparator',
  };
}

/** "no drug" doesn't share the drug with the arm that has it. A name of common words only ("surgery") has to do with them. */
function ownTerms(phrase: Phrase, other: Phrase): Term[] {
  const stems = (negated: boolean) =>
    new Set(other.terms.filter((term) => term.negated === negated).map(({ stem }) => stem));
  const [shared, lacking] = [stems(false), stems(true)];
  const own = phrase.terms.filter(
    ({ stem, negated }) => !shared.has(stem) && !(negated && lacking.has(stem)),
  );
  const named = own.filter((term) => (term.isNumber ? isDose(term) : isTelling(term)));
  const steady = named.filter(({ word }) => !isChange(word));
  const telling = steady.length > 0 ? steady : named;
  return telling.length > 0
    ? telling
    : own.filter(({ word, isNumber }) => !isNumber && word.length > 2 && !NEVER_NAMES.has(word));
}

/** "Stress reduction", "prevention programme": a word of change by itself tells a result, as long as the arm has other words. */
function isChange(word: string): boolean {
  return findCues(tokenize(word), TRIAL_ENGLISH).some(
    ({ means }) => means.kind === 'effect' && (means.form === 'noun' || means.form === 'verb'),
  );
}

/** Doses tell two arms apart that are given the same. */
function isDose({ next }: Term): boolean {
  return next !== undefined && DOSE_UNITS.has(next.word);
}

/** Common words of treatments tell nothing, unless the group is called by them. */
function isTelling({ word, next }: Term): boolean {
  if (word.length < 2) return false;
  if (!TREATMENT_WORDS.has(word)) return true;
  return !NEVER_NAMES.has(word) && (GROUP_WORDS.has(next?.word ?? '') || /^doses?$/.test(next?.word ?? ''));
}
