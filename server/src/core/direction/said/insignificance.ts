import { GROUP_WORDS } from '../../reading/english/trial-words';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import { joinsOutcome } from './results';

/** A negation this far before "significant", in tokens, negates it: no clinically or statistically significant. */
const REACH = 6;

/**
 * Whether a range says that a difference doesn't count. A mere trend or borderline difference counts all the same when a test in the range passes.
 */
export function saysInsignificant(passage: Passage, range: Range): boolean {
  const cues = passage.cues.filter((cue) => within(range, cue) && (passage.depths[cue.from] ?? 0) === 0);
  const passes = passage.statistics.some((statistic) => statistic.significant && within(range, statistic));
  return cues.some((cue) => {
    if (cue.means.kind !== 'significance') return false;
    if (!cue.means.significant) return !isLabel(passage, cue) && !(passes && WEAK.has(cue.rule));
    return cues.some(
      ({ means, from, to }) =>
        means.kind === 'negation' &&
        from < cue.from &&
        cue.from - to <= REACH &&
        !joinsOutcome(passage, { from, to }) &&
        !deniesArm(passage, { from: to, to: cue.from }),
    );
  });
}

/** What only weakens a difference: a trend, of borderline significance. */
const WEAK: ReadonlySet<string> = new Set(['trend', 'borderline']);

/** "group NS". */
function isLabel({ tokens }: Passage, { from }: Range): boolean {
  return GROUP_WORDS.has(tokens[from - 1]?.norm ?? '');
}

/** "one arm, but not the other, showed a significant change": between a negation and "significant" it is an arm that is denied, or what stands between commas. */
function deniesArm({ mentions, tokens, hits }: Passage, between: Range): boolean {
  if (tokens[between.from - 2]?.norm !== 'but') return false;
  const closed = tokens.slice(between.from, between.to).some(({ text }) => text === ',');
  const isAsked = hits.slice(between.from, between.to).some((stems) => stems.length > 0);
  return (closed && !isAsked) || mentions.some((mention) => within(between, mention));
}
