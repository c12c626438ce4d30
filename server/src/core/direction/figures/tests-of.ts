import type { Passage, PlacedStatistic } from '../passage';
import { type Range, within } from '../ranges';
import { refersBack } from '../said/ellipsis';
import type { Segment } from '../said/segments';

/** The test results that belong to an outcome: the first behind it; else those of its segment; else of its sentence. */
export function testsOf(passage: Passage, segment: Segment, outcome: Range | undefined): PlacedStatistic[] {
  const between = betweenGroups(passage, segment);
  if (between.length > 0) return between;
  const inSegment = passage.statistics.filter((statistic) => within(segment, statistic));
  const behind = inSegment.filter(({ from }) => from >= (outcome?.to ?? 0));
  if (behind.length > 0) return firstItem(passage, behind);
  if (inSegment.length > 0) return inSegment.slice(-1);
  if (saysSignificant(passage, segment)) return [];
  const inSentence = passage.statistics.filter((statistic) => within(segment.sentence, statistic));
  const later = inSentence.filter(({ from }) => from >= segment.to);
  if (inSentence.length > 0) return firstItem(passage, later.length > 0 ? later : inSentence);
  return nextSentence(passage, segment);
}

/** "(p = 0.03; between groups p = 0.19)": of a change and a difference in one segment the test of the difference counts. */
function betweenGroups({ statistics, cues }: Passage, segment: Segment): PlacedStatistic[] {
  const own = statistics.filter((statistic) => within(segment, statistic));
  const named = own.filter(({ from }) =>
    cues.some((cue) => cue.means.kind === 'between' && cue.to <= from && from - cue.to <= NAMED),
  );
  return own.length > named.length ? named : [];
}

/** Between the name of a test and its result stand no more tokens than this. */
const NAMED = 3;

/** What is called significant needs no test from elsewhere. */
function saysSignificant({ cues }: Passage, segment: Segment): boolean {
  return cues.some(
    (cue) => cue.means.kind === 'significance' && cue.means.significant && within(segment, cue),
  );
}

/** The test of a sentence that goes on about this one: "The difference was significant (p = 0.01)." */
function nextSentence(passage: Passage, { sentence }: Segment): PlacedStatistic[] {
  const next = passage.sentences.find(({ from }) => from === sentence.to);
  if (!next || !refersBack(passage, next)) return [];
  return passage.statistics.filter((statistic) => within(next, statistic)).slice(0, 1);
}

/** Outside brackets, results of one item stand no further apart than this, in tokens: OR 0.5, 95% CI 0.3 to 0.8, p = 0.01. */
const ADJACENT = 4;

/** The results in one pair of brackets belong together; those behind it are of the next item. */
function firstItem(passage: Passage, statistics: readonly PlacedStatistic[]): PlacedStatistic[] {
  const kept: PlacedStatistic[] = [];
  for (const statistic of statistics) {
    const last = kept.at(-1);
    if (
      last &&
      (closes(passage, last, statistic) ||
        (passage.depths[last.from] === 0 && statistic.from - last.to > ADJACENT))
    )
      break;
    kept.push(statistic);
  }
  return kept;
}

function closes({ tokens }: Passage, last: Range, next: Range): boolean {
  return tokens.slice(last.to, next.from).some(({ text }) => text === ')' || text === ']');
}
