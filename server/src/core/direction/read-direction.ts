import { focusOn } from './focus';
import { recognisePassage } from './passage';
import { type Answer, type Row, turned } from './row';
import { RULES } from './rules/all';
import { doubtAbout } from './rules/doubt';
import { abstain } from './rules/rule';
import { isOfOpposite } from './said/opposite';

/** Reads what a text says of an outcome under the intervention as against the comparator. Abstains on a text without words, and where a direction is in doubt. */
export function readDirection(row: Row): Answer {
  const passage = recognisePassage(row);
  const focus = passage.tokens.some(({ kind }) => kind !== 'mark') ? focusOn(passage) : undefined;
  if (!focus) return { label: 'abstain', rule: 'no-words' };
  for (const rule of RULES) {
    const found = rule(focus);
    if (!found) continue;
    const answer = isOfOpposite(focus, found) ? ofOpposite(found) : found;
    const doubt = doubtAbout(focus, answer);
    return doubt === undefined ? answer : abstain(doubt);
  }
  return { label: 'abstain', rule: 'no-rule' };
}

function ofOpposite({ label, rule }: Answer): Answer {
  return { label: turned(label), rule: `${rule}-of-opposite` };
}
