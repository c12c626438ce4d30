import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { trialIndex } from '../evidence/trial-index';
import type { Fits } from './fits';
import { WHOLE_FIT } from './search';
import { positionOfKey, type SearchIndex } from './search-index';
import type { Stance } from './stance-words';

/** How far before the cursor a trial's name still says what is about to be cited, in UTF-16 units. */
const NEAR = 300;

/**
 * What adds to the fit: that a reference supports what the sentence says or opposes it, and reports a trial, no guideline or review, that
 * its trial is named just before, that the draft cites it elsewhere. What was typed to its end goes before all that was typed in part.
 */
const BONUS = { whole: 60, supports: 60, opposes: 25, tried: 5, named: 20, cited: 3 } as const;

/** What the draft itself says of the references that may be cited, by their own keys. */
export interface Context {
  readonly stances: ReadonlyMap<string, Stance>;
  readonly named: ReadonlySet<string>;
  readonly cited: ReadonlySet<string>;
}

/** What a draft points to at an offset, given how references stand to the sentence there. */
export function contextAt(
  analysis: DraftAnalysis,
  offset: number,
  base: EvidenceBase,
  stances: ReadonlyMap<string, Stance>,
): Context {
  const cited = new Set<string>();
  for (const { key } of analysis.citations.flatMap(({ keys }) => keys)) {
    const reference = referenceIndex(base).get(key);
    if (reference) cited.add(reference.key);
  }
  const named = new Set<string>();
  for (const { trial, span } of analysis.trialMentions) {
    const key = trialIndex(base).get(trial)?.reference;
    if (key !== undefined && span.end <= offset && offset - span.end <= NEAR) named.add(key);
  }
  return { stances, named, cited };
}

/** Puts forward, of the references that fit what was typed, those that the draft points to. */
export function favour(fits: Fits, index: SearchIndex, base: EvidenceBase, context: Context): void {
  const { stances, named, cited } = context;
  const raiseBy = (at: number, bonus: number) => fits.raise(at, fits.at(at) + bonus);
  for (const at of fits.found) if (fits.at(at) >= WHOLE_FIT) raiseBy(at, BONUS.whole);
  const add = (key: string, bonus: number) => {
    const at = positionOfKey(index, key);
    if (fits.at(at) > 0) raiseBy(at, bonus);
  };
  for (const [key, stance] of stances) {
    const isTrial = trialIndex(base)
      .publishedIn(key)
      .some(({ kind }) => kind === 'trial');
    add(key, BONUS[stance] + (isTrial ? BONUS.tried : 0));
  }
  for (const key of named) add(key, BONUS.named);
  for (const key of cited) add(key, BONUS.cited);
}
