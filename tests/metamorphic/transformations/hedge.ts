import { type Clause, sentence } from '../clause';
import { hedges } from '../relations';
import { each, type Transformation, type Variant } from '../transformation';
import { embedded, isFrameable } from '../words';

const MODALS = ['may', 'might', 'could', 'appeared to', 'seemed to', 'is thought to'];
const DENIED = ['may not', 'might not', 'did not seem to', 'did not appear to'];

const FRAMES: readonly (readonly [string, string])[] = [
  ['It seems that ', '.'],
  ['The findings suggest that ', '.'],
  ['Perhaps ', '.'],
  ['', ', it seems.'],
];

/** A hedge lowers the voice, and changes nothing else. */
export const hedge: Transformation = {
  name: 'hedge',
  relation: hedges,
  textual: true,
  cases: each(({ text, clause }, world) => {
    const { readings } = world.ask(text);
    const asserted = readings.length > 0 && readings.every(({ force }) => force === 'asserted');
    if (!asserted || !isFrameable(text)) return [];
    return [...(clause ? withModals(clause) : []), ...framed(text, embedded(text, world))];
  }),
};

function withModals({ subject, verb, denied, object, rest, than }: Clause): Variant[] {
  return (denied ? DENIED : MODALS).map((modal) => ({
    how: modal,
    text: sentence(subject, modal, verb.base, object, rest, than),
  }));
}

function framed(text: string, within: string): Variant[] {
  return FRAMES.map(([before, after]) => ({
    how: `${before}...${after}`,
    text: `${before}${(before === '' ? text : within).slice(0, -1)}${after}`,
  }));
}
