import { NEGATIVE_WORDS } from '../../reading/english/measures';
import { ORDINARY } from '../../reading/english/trial-words';
import { findCues } from '../../reading/lexicon';
import { tokenize } from '../../reading/tokens';
import { TRIAL_ENGLISH } from '../english';
import type { Phrase } from '../names/phrase';
import { prepare } from '../prepare';

/** A name begins within this many tokens. */
const START = 3;

/**
 * How much the name of an arm sounds like a control, as a number to be held against that of the other arm: the start of the
 * trial, placebo, usual care, no treatment, or what the other has without something.
 */
export function controlLikeness(phrase: Phrase, other: Phrase): number {
  const tokens = tokenize(prepare(phrase.text));
  const cues = findCues(tokens, TRIAL_ENGLISH);
  if (cues.some(({ means, from }) => means.kind === 'baseline' && from < START - 1)) return 6;
  const names = cues.filter(({ means }) => means.kind === 'arm' && means.arm === 'control');
  const contained = isContained(phrase, other) ? 1 : 0;
  if (names.length > 0) return contained + (names.some(({ from }) => from < START) ? 3 : 2);
  if (tokens.slice(0, START + 1).some(({ norm }) => NEGATIVE_WORDS.has(norm))) return contained + 3;
  const modest = tokens.some(({ norm }, at) => ORDINARY.has(norm) && (at < START || at >= tokens.length - 2));
  return contained + (modest ? 1 : 0);
}

/** Whether the other arm has all that this one has, and more. */
function isContained(phrase: Phrase, other: Phrase): boolean {
  const others = new Set(other.terms.map(({ stem }) => stem));
  return phrase.terms.length < other.terms.length && phrase.terms.every(({ stem }) => others.has(stem));
}
