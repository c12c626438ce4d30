import type { EvidenceBase } from '../evidence/base';
import { trialIndex } from '../evidence/trial-index';
import { type Carried, carryOn, type Surroundings } from './context';
import { designIn } from './design';
import { figuresIn } from './figures';
import type { Observation } from './observation';
import { readSentence } from './read';
import { relationsIn } from './relations';
import { cuesOf, type Sentence } from './sentence';
import { narrowedByCitation } from './trial-names';

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
  citations: readonly string[],
): Observed {
  const sentence = { ...recognised, trials: narrowedByCitation(recognised.trials, citations, base) };
  const { statements, carried } = readSentence(sentence, base, around, citations);
  const trials = attributedTo(sentence, around);
  const before = carryOn(around.heading, around.previous);
  const cited = citations.flatMap((key) =>
    trialIndex(base)
      .publishedIn(key)
      .map(({ id }) => id),
  );
  const passedOn = carried.trials.length > 0 || cited.length === 0 ? carried : { ...carried, trials: cited };
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

/** The trials a sentence names, or means by "this trial". */
function attributedTo(sentence: Sentence, { labels, previous }: Surroundings): readonly string[] {
  const named = sentence.trials.flatMap(({ trials }) => trials);
  const anaphors = cuesOf(sentence.cues, 'anaphor', { from: 0, to: sentence.tokens.length });
  const points = anaphors.some(({ means }) => means.of === 'trial');
  if (named.length > 0) return [...new Set(named)];
  return points ? previous.trials : labels.trials;
}
