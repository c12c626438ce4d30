import { capitalised } from '../clause';
import { union } from '../relations';
import { each, type Transformation, type Variant } from '../transformation';
import { beginsPlainly, isPlainSentence, namesIn } from '../words';
import type { World } from '../world';

const JOINT = /; |, (?:and|but|whereas|while|yet|so) /g;

/** A coordinated sentence says what its two halves say. */
export const split: Transformation = {
  name: 'split in two',
  relation: union,
  cases: each(({ id, text, parts }, world) => {
    if (parts) return [{ how: id, text: parts.join(' ') }];
    return isPlainSentence(text) && beginsPlainly(text) ? atJoint(text, world) : [];
  }),
};

/** Cuts a text at its only joint, where what follows begins with a treatment as its subject. */
function atJoint(text: string, world: World): Variant[] {
  const [joint, ...others] = text.matchAll(JOINT);
  if (!joint || others.length > 0) return [];
  const second = text.slice(joint.index + joint[0].length);
  const [name] = namesIn(second, world);
  if (name?.start !== 0 || !name.kinds.includes('intervention')) return [];
  return [{ how: `at "${joint[0].trim()}"`, text: `${text.slice(0, joint.index)}. ${capitalised(second)}` }];
}
