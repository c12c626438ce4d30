import { durationsIn } from './durations';
import type { Predicate } from './predicate';
import type { Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import type { Extent } from './statement';

/** How far a clause goes, and what in the whole sentence holds it back. */
export function readExtent(sentence: Sentence, clause: Range, predicate: Predicate | undefined): Extent {
  const has = (kind: 'certainty' | 'universal' | 'permanence') =>
    cuesOf(sentence.cues, kind, clause).length > 0;
  const whole = { from: 0, to: sentence.tokens.length };
  const hours = durationsIn(sentence.tokens, clause).at(-1)?.hours;
  return {
    absolute: predicate?.absolute ?? false,
    certain: has('certainty'),
    universal: has('universal'),
    permanent: has('permanence'),
    qualified: cuesOf(sentence.cues, 'qualifier', whole).length > 0,
    ...(hours === undefined ? {} : { hours }),
  };
}
