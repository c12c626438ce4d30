import type { Cue } from '../../reading/lexicon';
import { treatedSide } from '../arms/arms';
import { CLOSE, compareFigures, comparePair } from '../figures/compare';
import { figuresIn } from '../figures/figures';
import { listedFigures } from '../figures/lists';
import { readTable } from '../figures/table';
import type { Focus } from '../focus';
import { type Range, within } from '../ranges';
import { labelOf, turned } from '../row';
import { toldOf } from '../said/orientation';
import { isUntilEvent } from '../said/valence';
import { abstain, noDifference, type Rule } from './rule';

/** It is a fragment of a table. */
export const table: Rule = ({ passage }) => readTable(passage);

/** The figures of the two arms differ, and the test passes or they differ by much. */
export const figuresDiffer: Rule = (focus) => {
  const { passage, segment, outcome } = focus;
  const { sentence } = segment;
  const behind = { from: outcome ? startOfFigures(focus, outcome) : segment.from, to: sentence.to };
  const listed = outcome && listedFigures(passage, sentence, outcome);
  if (listed === 'unclear') return abstain('figures-listed');
  const comparison = listed
    ? comparePair(passage, listed, sentence)
    : (compareFigures(passage, behind, sentence) ?? compareFigures(passage, sentence, sentence));
  if (!comparison) return undefined;
  const tested = isTested(focus);
  if (!tested && comparison.ratio <= CLOSE) return noDifference('figures-close');
  if (!comparison.named && comparison.sign !== 0)
    return focus.statistics.some(({ sign }) => sign) ? undefined : abstain('figures-unnamed');
  return { label: labelOf(comparison.sign), rule: tested ? 'figures-tested' : 'figures' };
};

/** Figures stand this close before an outcome that they count, in tokens. */
const COUNTS = 14;

/** Figures stand behind the outcome, or count it: "12 cases of X in the control group". */
function startOfFigures({ passage, segment }: Focus, outcome: Range): number {
  const counting = figuresIn(passage, {
    from: Math.max(segment.from, outcome.from - COUNTS),
    to: outcome.from,
  });
  return counting[0]?.at ?? outcome.to;
}

function isTested({ passage, statistics, predicate }: Focus): boolean {
  return (
    statistics.some(({ significant }) => significant) ||
    predicate !== undefined ||
    passage.cues.some(isSignificance)
  );
}

function isSignificance({ means }: Cue): boolean {
  return means.kind === 'significance' && means.significant;
}

/** "X fell by 5 in one group and by 3 in the other": each arm changed, and the figures have to tell. */
export const changedInEach: Rule = (focus) => {
  const { passage, segment, predicate, statistics } = focus;
  if (!predicate || predicate.comparative || predicate.trend.kind !== 'change') return undefined;
  const sides = new Set(
    passage.mentions.filter((mention) => within(segment, mention)).map(({ side }) => side),
  );
  if (sides.size < 2 || compares(focus)) return undefined;
  const answer = figuresDiffer(focus);
  if (!answer) return undefined;
  const tested = statistics.some(({ significant }) => significant) || passage.cues.some(isSignificance);
  if (!tested) return noDifference('changed-in-each-untested');
  const label = fellBy(focus) ? turned(answer.label) : answer.label;
  return { label, rule: 'changed-in-each' };
};

/** Something is held against something else; "by 2 with A versus 5 with B" tells of each arm by itself. */
function compares({ passage, segment }: Focus): boolean {
  const versus = passage.cues.filter((cue) => cue.means.kind === 'versus' && within(segment, cue));
  const [first, second] = figuresIn(passage, segment);
  if (!first || !second || passage.tokens[first.at - 1]?.norm !== 'by') return versus.length > 0;
  return versus.some(({ from }) => from < first.at || from > second.at);
}

/** The figures say by how much it fell: the larger figure is the lower result. */
function fellBy({ passage, segment, predicate }: Focus): boolean {
  const trend = predicate?.trend;
  const first = figuresIn(passage, segment)[0];
  return (
    trend?.kind === 'change' &&
    trend.sign < 0 &&
    first !== undefined &&
    passage.tokens[first.at - 1]?.norm === 'by'
  );
}

/** An interval or a ratio of the two arms lies on one side of no difference. */
export const intervalLies: Rule = ({ passage, segment, statistics }) => {
  const told =
    statistics.find(({ kind, sign }) => kind === 'interval' && sign) ?? statistics.find(({ sign }) => sign);
  if (!told?.sign) return undefined;
  // A hazard is the hazard of the event: less of it is a longer time until then.
  const hazard = /\bHR\b|[Hh]azard/.test(passage.text.slice(Math.max(0, told.at - 60), told.end));
  const turn = hazard && isUntilEvent(passage.outcome.phrase.text) ? -1 : 1;
  const side = toldOf(passage, segment, told)?.side ?? treatedSide(passage.arms);
  return {
    label: labelOf(told.sign * turn * (side === 'intervention' ? 1 : -1)),
    rule: told.kind,
  };
};
