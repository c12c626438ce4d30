import type { Token } from '../../reading/tokens';
import type { Range } from '../ranges';
import { findHits, type Hits } from './hits';
import { type Phrase, phraseOf, weightOf } from './phrase';

/** The outcome of a row: its words, and what each weighs. */
export interface Outcome {
  readonly phrase: Phrase;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Reads the name of an outcome. When it has common words only, these have to do. */
export function readOutcome(name: string): Outcome {
  const phrase = phraseOf(name);
  const weights = new Map<string, number>();
  for (const term of phrase.terms)
    weights.set(term.stem, Math.max(weights.get(term.stem) ?? 0, weightOf(term)));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { phrase, weights, total };
}

/** For each token the words of the outcome that it stands for. */
export function findOutcome(tokens: readonly Token[], { phrase }: Outcome): Hits {
  return findHits(tokens, phrase, phrase.terms);
}

/** How much of the outcome's name stands in a range, from 0 to 1. */
export function coverage(hits: Hits, { weights, total }: Outcome, range: Range): number {
  if (total === 0) return 0;
  const found = new Set<string>();
  for (let at = range.from; at < range.to; at++) for (const stem of hits[at] ?? []) found.add(stem);
  let sum = 0;
  for (const stem of found) sum += weights.get(stem) ?? 0;
  return sum / total;
}

/** Where in a range the outcome is named: from its first telling word to its last, within a few tokens of each other. */
export function outcomeIn(hits: Hits, outcome: Outcome, range: Range): Range | undefined {
  const heaviest = Math.max(0, ...outcome.weights.values());
  const weigh = (at: number) =>
    Math.max(0, ...(hits[at] ?? []).map((stem) => outcome.weights.get(stem) ?? 0));
  let best: (Range & { weight: number }) | undefined;
  let current: (Range & { weight: number }) | undefined;
  for (let at = range.from; at < range.to; at++) {
    const weight = weigh(at);
    if (weight === 0) continue;
    current =
      current && at - current.to <= REACH
        ? { from: current.from, to: at + 1, weight: current.weight + weight }
        : { from: at, to: at + 1, weight };
    if (!best || current.weight > best.weight) best = current;
  }
  return best && best.weight >= heaviest * 0.5 ? { from: best.from, to: best.to } : undefined;
}

/** Words of one name stand no further apart than this, in tokens. */
const REACH = 5;
