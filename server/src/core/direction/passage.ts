import { type Cue, findCues } from '../reading/lexicon';
import { type Token, tokenize } from '../reading/tokens';
import { findArms } from './arms/arm-mentions';
import { type ArmMention, type Arms, readArms } from './arms/arms';
import { TRIAL_ENGLISH } from './english';
import { type Statistic, statisticsIn } from './figures/statistics';
import { type Hits } from './names/hits';
import { findOutcome, type Outcome, readOutcome } from './names/outcome';
import { prepare } from './prepare';
import type { Range } from './ranges';
import type { Row } from './row';
import { sentencesIn } from './sentences';

/** A test result with the token it begins at. */
export type PlacedStatistic = Statistic & Range;

/** A text with all that was recognised in it, before anything is made of it. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** How many brackets each token stands in. */
  readonly depths: readonly number[];
  readonly sentences: readonly Range[];
  readonly cues: readonly Cue[];
  readonly arms: Arms;
  readonly mentions: readonly ArmMention[];
  readonly outcome: Outcome;
  /** For each token the words of the outcome that it stands for. */
  readonly hits: Hits;
  readonly statistics: readonly PlacedStatistic[];
}

/** Recognises the words of a row. */
export function recognisePassage(row: Row): Passage {
  const text = prepare(row.text);
  const tokens = tokenize(text);
  const sentences = sentencesIn(text, tokens);
  const cues = sentences.flatMap(({ from, to }) =>
    findCues(tokens.slice(from, to), TRIAL_ENGLISH).map((cue) => ({
      ...cue,
      from: cue.from + from,
      to: cue.to + from,
    })),
  );
  const arms = readArms(row.intervention, row.comparator);
  const outcome = readOutcome(row.outcome);
  const hits = findOutcome(tokens, outcome);
  const mentions = findArms(tokens, cues, arms, hits);
  return {
    text,
    tokens,
    depths: depthsOf(tokens),
    sentences,
    cues,
    arms,
    mentions,
    outcome,
    hits,
    statistics: place(statisticsIn(text), tokens),
  };
}

function depthsOf(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (text === '(' || text === '[') return ++depth;
    if (text === ')' || text === ']') return depth > 0 ? depth-- : 0;
    return depth;
  });
}

function place(statistics: readonly Statistic[], tokens: readonly Token[]): PlacedStatistic[] {
  let from = 0;
  return statistics.map((statistic) => {
    while ((tokens[from]?.end ?? Number.POSITIVE_INFINITY) <= statistic.at) from++;
    let to = from;
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < statistic.end) to++;
    return { ...statistic, from, to };
  });
}
