import { PAIR_JOINS } from '../../reading/english/trial-words';
import type { Cue } from '../../reading/lexicon';
import { type ArmMention, otherSide, type Side } from '../arms/arms';
import { asksForBaseline } from '../baseline';
import type { Passage } from '../passage';
import { gap, type Range, within } from '../ranges';
import type { Segment } from './segments';

/** The arm that something is told of, and by what the text says so. */
export interface Told {
  readonly side: Side;
  readonly by: 'winner' | 'subject' | 'reference';
}

/** After "than" or "compared with" the reference is named within this many tokens. */
const REFERENCE_REACH = 12;
/** A group that a predicate is told of stands no further away than this, in tokens. */
const SUBJECT_REACH = 40;
/** After "in favour of" the winner is named within this many tokens. */
const WINNER_REACH = 5;

/**
 * Of which arm a predicate is told, as against the other. The arm after "than" is the reference; else it is told of the
 * arm named nearest to it; undefined when no arm is named.
 */
export function toldOf(passage: Passage, segment: Segment, predicate: Range): Told | undefined {
  return (
    toldWithin(passage, segment, predicate) ?? toldWithin(passage, aroundSegment(passage, segment), predicate)
  );
}

/** The segment with the rest of its sentence, up to what is set against it (whereas, but). */
function aroundSegment(passage: Passage, { from, to, sentence }: Segment): Range {
  const links = passage.cues.filter((cue) => cue.means.kind === 'link' && within(sentence, cue));
  const before = links.findLast((cue) => cue.from <= from)?.from ?? sentence.from;
  return { from: before, to: links.find((cue) => cue.from >= to)?.from ?? sentence.to };
}

function toldWithin(passage: Passage, range: Range, predicate: Range): Told | undefined {
  const mentions = passage.mentions.filter((mention) => within(range, mention));
  const winner = favoured(passage, predicate, mentions);
  if (winner) return { side: winner, by: 'winner' };
  const subject = subjectOf(passage, predicate, mentions);
  const reference = referenceOf(passage, range, predicate, mentions);
  if (subject && (!reference || isSameName(passage, subject, reference)))
    return { side: subject.side, by: 'subject' };
  return reference && { side: otherSide(reference.side), by: 'reference' };
}

/** Subject and reference are called by the same word: it doesn't tell the arms apart, and the subject is the safer one. */
function isSameName({ tokens, depths }: Passage, subject: ArmMention, reference: ArmMention): boolean {
  if (subject.to > reference.from || (depths[subject.from] ?? 0) > 0 || subject.side !== reference.side)
    return false;
  return tokens[subject.from]?.norm === tokens[reference.from]?.norm;
}

/** "in favour of X": what follows is what does better. */
function favoured(passage: Passage, predicate: Range, mentions: readonly ArmMention[]): Side | undefined {
  const words = passage.tokens.slice(predicate.from, predicate.to).map(({ norm }) => norm);
  if (!words.some((word) => /^(?:favo|prefer)/.test(word))) return undefined;
  return mentions.find(({ from }) => from >= predicate.to && from - predicate.to <= WINNER_REACH)?.side;
}

function referenceOf(
  passage: Passage,
  range: Range,
  predicate: Range,
  mentions: readonly ArmMention[],
): ArmMention | undefined {
  const cues = passage.cues.filter((cue) => cue.means.kind === 'versus' && within(range, cue));
  const found = cues.flatMap((cue) => {
    const mention = mentions.find(({ from }) => from >= Math.max(cue.from, cue.to - 1));
    if (!mention || mention.from - cue.to > REFERENCE_REACH || !holdsArms(passage, cue, mention, mentions))
      return [];
    return [{ cue, mention }];
  });
  return found.toSorted((a, b) => gap(a.cue, predicate) - gap(b.cue, predicate))[0]?.mention;
}

/** Not "5.7 vs 4.5", nor "compared with baseline", nor a list of figures in brackets (placebo 1 vs X 2). */
function holdsArms(
  { tokens, depths, cues, arms }: Passage,
  cue: Cue,
  mention: ArmMention,
  mentions: readonly ArmMention[],
): boolean {
  if (tokens[cue.from - 1]?.kind === 'number' && tokens[cue.to]?.kind === 'number') return false;
  const depth = depths[cue.from] ?? 0;
  if (depth !== (depths[mention.from] ?? 0)) return false;
  const opening = tokens.findLastIndex(({ text }, at) => at < cue.from && (text === '(' || text === '['));
  if (depth > 0 && mentions.some(({ from }) => from > opening && from < cue.from)) return false;
  return (
    asksForBaseline(arms) ||
    !cues.some(({ means, from }) => means.kind === 'baseline' && from >= cue.to && from < mention.from)
  );
}

/** The arm named nearest to the predicate, outside brackets if there is one, unless both are named together. */
function subjectOf(
  passage: Passage,
  predicate: Range,
  mentions: readonly ArmMention[],
): ArmMention | undefined {
  const outside = mentions.filter(({ from }) => (passage.depths[from] ?? 0) === 0);
  const pool = outside.length > 0 ? outside : mentions;
  let best: { mention: ArmMention; distance: number } | undefined;
  for (const mention of pool) {
    if (isPaired(passage, mention, mentions)) continue;
    const distance = distanceBetween(passage, mention, predicate);
    if (!best || distance < best.distance) best = { mention, distance };
  }
  return best && best.distance <= SUBJECT_REACH ? best.mention : undefined;
}

/** A comma parts as much as this many tokens. */
const COMMA = 3;

/** In tokens outside brackets. */
function distanceBetween({ tokens, depths }: Passage, a: Range, b: Range): number {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  let distance = 0;
  for (let at = from; at < to; at++)
    if ((depths[at] ?? 0) === 0) distance += tokens[at]?.text === ',' ? COMMA : 1;
  return distance;
}

/** "between A and B": named together, neither is the subject. */
function isPaired({ tokens }: Passage, mention: ArmMention, mentions: readonly ArmMention[]): boolean {
  return mentions.some((other) => {
    if (other.side === mention.side) return false;
    const [from, to] = other.from < mention.from ? [other.to, mention.from] : [mention.to, other.from];
    return to > from && tokens.slice(from, to).every(({ norm }) => PAIR_JOINS.has(norm));
  });
}
