import { FAVOURING } from '../../reading/english/word-patterns';
import { type ArmMention, otherSide, type Side } from '../arms/arms';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import { movedTo, referenceOf } from './reference';
import type { Segment } from './segments';
import { subjectOf } from './subject';

/** The arm that something is told of, and by what the text says so. */
export interface Told {
  readonly side: Side;
  readonly by: 'winner' | 'subject' | 'reference';
}

/** After "in favour of" the winner is named within this many tokens. */
const WINNER_REACH = 5;
/**
 * Of which arm a predicate is told, as against the other. The arm after "than" is the reference; else it is told of the
 * arm named nearest to it; undefined when no arm is named.
 */
export function toldOf(passage: Passage, segment: Segment, predicate: Range): Told | undefined {
  return (
    toldWithin(passage, segment, predicate) ??
    toldWithin(passage, aroundSegment(passage, segment), predicate) ??
    toldBeyond(passage, segment, predicate)
  );
}

/** "It fell in these patients, whereas it did not in the controls": the arm that only the contrast names is the other one. */
function toldBeyond(passage: Passage, segment: Segment, predicate: Range): Told | undefined {
  const behind = { from: segment.from, to: segment.sentence.to };
  const told = toldWithin(passage, behind, predicate);
  const denies = passage.cues.some(
    ({ means, from }) => means.kind === 'negation' && from >= segment.to && from < behind.to,
  );
  return told?.by === 'subject' && denies ? { side: otherSide(told.side), by: 'reference' } : told;
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
  const later = movedTo(passage, range, mentions);
  if (later) return { side: later.side, by: 'reference' };
  const subject = subjectOf(passage, predicate, mentions);
  const reference = referenceOf(passage, range, predicate, mentions);
  if (subject && (!reference || isOneArm(passage, subject, reference, mentions)))
    return { side: subject.side, by: 'subject' };
  return reference && { side: otherSide(reference.side), by: 'reference' };
}

/** Subject and reference seem to be one arm: one of them was mistaken, and what stands further in front is the safer one. */
function isOneArm(
  { depths }: Passage,
  subject: ArmMention,
  reference: ArmMention,
  mentions: readonly ArmMention[],
): boolean {
  const isOpen = ({ from }: ArmMention) => (depths[from] ?? 0) === 0;
  if (subject.side !== reference.side || subject.to > reference.from || !isOpen(subject)) return false;
  return !mentions.some((other) => other.side !== subject.side && other.to <= subject.from && isOpen(other));
}

/** "in favour of X": what follows is what does better. */
function favoured(passage: Passage, predicate: Range, mentions: readonly ArmMention[]): Side | undefined {
  const words = passage.tokens.slice(predicate.from, predicate.to).map(({ norm }) => norm);
  if (!words.some((word) => FAVOURING.pattern.test(word))) return undefined;
  return mentions.find(({ from }) => from >= predicate.to && from - predicate.to <= WINNER_REACH)?.side;
}
