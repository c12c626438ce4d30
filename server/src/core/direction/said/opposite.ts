import { OPPOSITES } from '../../reading/english/opposites';
import type { Focus } from '../focus';
import type { Answer } from '../row';
import { isUntilEvent } from './valence';

/** Rules whose answers hold of whatever the text speaks of. */
const OF_THE_EVENT = /^(?:said-level|figures|interval|ratio)/;

const RATIO = /\b(?:odds|risks?|hazards?|a?OR|a?RR|a?HR)\b/;

/** Whether a direction was read of the opposite of the outcome: "fewer relapses" of "time to relapse". */
export function isOfOpposite({ passage, outcome }: Focus, { rule }: Answer): boolean {
  if (!OF_THE_EVENT.test(rule)) return false;
  const name = passage.outcome.phrase.text;
  const isRatio = /^(?:interval|ratio)/.test(rule) && RATIO.test(passage.text);
  // What a hazard is of was looked at with the interval.
  if (isRatio && isUntilEvent(name)) return false;
  return OPPOSITES.some(({ name: called, named, event, ratios }) => {
    if (!called.test(name)) return false;
    if (ratios && isRatio) return true;
    return !named.test(passage.text) && (event ? event.test(passage.text) : outcome !== undefined);
  });
}
