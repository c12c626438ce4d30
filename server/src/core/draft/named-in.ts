import type { Carried } from '../reading/context';
import { conceptOf } from '../reading/mentions';
import type { Sentence } from '../reading/sentence';

/** What a heading or a table's labels name, for the text under them to take over. */
export function namedIn(sentence: Sentence): Carried {
  const of = (kind: 'intervention' | 'condition' | 'outcome') =>
    sentence.mentions.flatMap((mention) => conceptOf(mention, kind)?.id ?? []);
  return {
    interventions: of('intervention'),
    conditions: of('condition'),
    outcomes: of('outcome'),
    trials: sentence.trials.flatMap(({ trials }) => trials),
  };
}
