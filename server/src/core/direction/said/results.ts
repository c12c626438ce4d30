import type { Cue } from '../../reading/lexicon';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';

/** Cues that tell a result when they stand outside brackets and are no part of an arm's name. */
export function resultCues(passage: Passage, range: Range): Cue[] {
  return passage.cues.filter(
    (cue) =>
      (cue.means.kind === 'effect' || cue.means.kind === 'pace') &&
      within(range, cue) &&
      (passage.depths[cue.from] ?? 0) === 0 &&
      !opensSentence(passage, cue) &&
      !namesArm(passage, cue),
  );
}

/** "Similarly, ..." joins sentences and compares nothing. */
function opensSentence({ tokens }: Passage, cue: Range): boolean {
  const before = tokens[cue.from - 1];
  return (!before || before.text === '.') && tokens[cue.to]?.text === ',';
}

/** "double dose", "early treatment": words of change that belong to the name of an arm. */
function namesArm(passage: Passage, cue: Range): boolean {
  return passage.mentions.some((mention) => within(mention, cue));
}

/** The words of a name stand no further apart than this, in tokens. */
const NAME_REACH = 4;
/** What a word must weigh to name an outcome, not merely its measure. */
const TELLING = 0.5;

/** Whether a cue is part of the outcome's name, and the name stands there. */
export function isNamed({ hits, outcome }: Passage, cue: Range): boolean {
  const weigh = (at: number) =>
    Math.max(0, ...(hits[at] ?? []).map((stem) => outcome.weights.get(stem) ?? 0));
  const isHit = (hits[cue.from]?.length ?? 0) > 0 || (hits[cue.to - 1]?.length ?? 0) > 0;
  if (!isHit) return false;
  if (weigh(cue.from) >= TELLING || outcome.weights.size <= 2) return true;
  for (let at = cue.from - NAME_REACH; at < cue.to + NAME_REACH; at++) {
    if ((at < cue.from || at >= cue.to) && weigh(at) >= TELLING) return true;
  }
  return false;
}
