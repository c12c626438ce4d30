import { FINITE_VERBS, LEADS, PLACES } from '../../reading/english/trial-words';
import { GRADED, PARTICIPLE, SUPERLATIVE } from '../../reading/english/word-patterns';
import type { Cue } from '../../reading/lexicon';
import type { Token } from '../../reading/tokens';
import type { Hits } from '../names/hits';
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
      !isAttribute(passage, cue) &&
      !namesArm(passage, cue),
  );
}

/** "Similarly, ..." joins sentences and compares nothing. */
function opensSentence({ tokens }: Passage, cue: Range): boolean {
  const before = tokens[cue.from - 1];
  return (!before || before.text === '.') && tokens[cue.to]?.text === ',';
}

/** "dose-related", "in the smallest class", "of the lower limb": words that tell which thing is meant, not what became of it. */
function isAttribute({ tokens, hits }: Passage, { from, to }: Range): boolean {
  const first = tokens[from];
  if (isApposition(tokens, hits, from)) return true;
  if (first?.joined && to - from === 1 && PARTICIPLE.pattern.test(first.norm)) return true;
  return GRADED.pattern.test(first?.norm ?? '') && tokens[to]?.kind === 'word' && isPart(tokens, from, to);
}

/** An apposition is no longer than this, in tokens. */
const APPOSITION = 7;

/** "Cough, the commonest complaint, ...". */
function isApposition(tokens: readonly Token[], hits: Hits, from: number): boolean {
  const superlative = SUPERLATIVE.pattern.test(tokens[from]?.norm ?? '');
  const apart = tokens[from - 1]?.norm === 'the' && tokens[from - 2]?.text === ',';
  const behind = tokens.slice(from, from + APPOSITION);
  const end = behind.findIndex(({ text }) => text === ',');
  const isClause = behind.slice(0, end).some(({ norm }) => FINITE_VERBS.has(norm));
  return superlative && apart && end > 0 && !isClause && (hits[from - 3]?.length ?? 0) > 0;
}

/** What stands from `from` to `to` follows "in the" or the like, as long as that isn't "resulted in the", nor goes on with "than". */
function isPart(tokens: readonly Token[], from: number, to: number): boolean {
  const [article, place = '', verb = ''] = tokens
    .slice(Math.max(0, from - 3), from)
    .map(({ norm }) => norm)
    .toReversed();
  return article === 'the' && PLACES.has(place) && !LEADS.has(verb) && tokens[to + 1]?.norm !== 'than';
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

/** "responders vs. others", "time without symptoms": a cue that joins words of the outcome's own name. */
export function joinsOutcome({ tokens, hits }: Passage, { from, to }: Range): boolean {
  const behind = tokens[to]?.text === '.' ? to + 1 : to;
  return (hits[from - 1]?.length ?? 0) > 0 && (hits[behind]?.length ?? 0) > 0;
}
