import { sentence } from '../clause';
import { silences } from '../relations';
import { each, type Transformation, type Variant } from '../transformation';
import { embedded, isFrameable } from '../words';

const FRAMES: readonly (readonly [string, string])[] = [
  ['It is unclear whether ', '.'],
  ['Whether ', ' remains to be seen.'],
  ['It remains to be seen if ', '.'],
];

const QUESTIONS: readonly (readonly [string, string])[] = [
  ['Is it true that ', '?'],
  ['Can it be said that ', '?'],
];

/** "It is unclear whether ..." leaves open what it asks. */
export const unclear: Transformation = {
  name: 'it is unclear whether',
  relation: silences,
  textual: true,
  cases: each(({ text }, world) => (isFrameable(text) ? framed(FRAMES, embedded(text, world)) : [])),
};

/** A question says nothing. */
export const question: Transformation = {
  name: 'question',
  relation: silences,
  cases: each(({ text, clause }, world) => {
    const direct =
      clause && !clause.denied
        ? sentence('did', clause.subject, clause.verb.base, clause.object, clause.rest, clause.than)
        : undefined;
    return [
      ...(isFrameable(text) ? framed(QUESTIONS, embedded(text, world)) : []),
      ...(direct === undefined ? [] : [{ how: 'Did ...?', text: direct.replace(/\.$/, '?') }]),
    ];
  }),
};

function framed(frames: readonly (readonly [string, string])[], text: string): Variant[] {
  return frames.map(([before, after]) => ({
    how: `${before}...${after}`,
    text: `${before}${text.slice(0, -1)}${after}`,
  }));
}
