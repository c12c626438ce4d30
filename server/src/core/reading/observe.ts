import type { EvidenceBase } from '../evidence/base';
import { type Carried, carryOn, type Surroundings } from './context';
import { designIn } from './design';
import { figuresIn } from './figures';
import type { Observation } from './observation';
import { readSentence } from './read';
import { relationsIn } from './relations';
import type { Cited, Sentence } from './sentence';
import { narrowedByCitation } from './trial-names';
import { citedTrials, pointsToTrial } from './trials-of';

/** What a sentence says, with offsets of its text, and what the next one may take over from it. */
export interface Observed {
  readonly observation: Observation;
  readonly carried: Carried;
}

/** Reads all that a recognised sentence says: statements, how trials were done, figures and relations. */
export function observe(
  recognised: Sentence,
  base: EvidenceBase,
  around: Surroundings,
  cited: readonly Cited[],
): Observed {
  const citations = [...new Set(cited.map(({ key }) => key))];
  const sentence = { ...recognised, cited, trials: narrowedByCitation(recognised.trials, citations, base) };
  const { statements, carried } = readSentence(sentence, base, around, citations);
  const trials = attributedTo(sentence, around, citations, base);
  const before = carryOn(around.heading, around.previous);
  const published = citedTrials(citations, base);
  const named = sentence.trials.length > 0;
  const passedOn = named || published.length === 0 ? carried : { ...carried, trials: published };
  return {
    observation: {
      span: { start: 0, end: sentence.text.length },
      statements,
      details: trials.length > 0 ? designIn(sentence, base) : [],
      figures: figuresIn(sentence, carryOn(around.previous, around.labels)),
      relations: relationsIn(sentence, before),
      trials,
      citations,
    },
    carried: passedOn,
  };
}

/** The trials a sentence names, or means by "this trial": the one it cites itself, else that of the text before. */
function attributedTo(
  sentence: Sentence,
  { labels, previous }: Surroundings,
  citations: readonly string[],
  base: EvidenceBase,
): readonly string[] {
  const named = sentence.trials.flatMap(({ trials }) => trials);
  if (named.length > 0) return [...new Set(named)];
  if (!pointsToTrial(sentence)) return labels.trials;
  const cited = citedTrials(citations, base);
  if (cited.length === 0) return previous.trials;
  const told = previous.trials.filter((id) => cited.includes(id));
  if (told.length > 0) return told;
  return cited.length === 1 ? cited : [];
}
