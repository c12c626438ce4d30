import { AUXILIARIES, FINDING_VERBS, FRONTING, PHRASE_EDGES } from './english/function-words';
import type { Range } from './range';
import type { Sentence } from './sentence';

/** The noun phrase before a predicate, with what "of" adds to it: behind a fronted phrase and "found that". */
export function subjectOf({ tokens, cues }: Sentence, { from, to }: Range): Range {
  // "Consumption after surgery was": a phrase within the subject.
  const isWithin = (at: number) => at > from && /\p{L}/u.test(tokens[at - 1]?.norm ?? '');
  const opens = (at: number) =>
    cues.some(
      ({ means, from: begins }) =>
        means.kind === 'link' &&
        begins === at &&
        means.link !== 'relative' &&
        !(means.link === 'reason' && isWithin(at)),
    );
  let start = from;
  for (let at = from; at < to; at++) if (opens(at)) start = at + 1;
  while (start < to && tokens[start]?.kind === 'mark') start++;
  const fronted = [start - 1, start].some((at) => FRONTING.has(tokens[at]?.norm ?? ''));
  const comma = tokens.findLastIndex(({ text }, at) => at >= start && at < to && text === ',');
  if (comma >= 0 || fronted) start = comma < 0 ? to : comma + 1;
  let end = start;
  while (end < to && !endsSubject(tokens[end]?.norm ?? '')) end++;
  return { from: start, to: end };
}

function endsSubject(word: string): boolean {
  return word !== 'of' && (PHRASE_EDGES.has(word) || AUXILIARIES.has(word) || FINDING_VERBS.has(word));
}
