import type { Clause } from './clauses';
import { PEOPLE, TAKING } from './english/function-words';
import { ADDING, COURSES, STARTING } from './english/regimens';
import { PEOPLE_RELATIVES } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import type { Range } from './range';
import type { Sentence } from './sentence';
import type { Token } from './tokens';

/**
 * "In patients given X, Y lowered pain" is about Y: X is what those people take anyway. So it is where the subject stands
 * elsewhere: before an insertion at whose end the clause goes on, or in a pronoun.
 */
export function withoutUsual(
  { tokens }: Sentence,
  clause: Clause,
  treatments: readonly Mention[],
  predicate: Range | undefined,
): readonly Mention[] {
  const isUsual = (mention: Mention) => {
    const at = takenAt(tokens, mention);
    if (at === undefined) return false;
    const relative = isOneOf(tokens, at - 1, PEOPLE_RELATIVES) ? 2 : 1;
    return tokens[at]?.norm === 'under' || isOneOf(tokens, at - relative, PEOPLE);
  };
  const drugs = treatments.filter((mention) => conceptOf(mention, 'intervention'));
  const started = drugs.filter((mention) => isStarted(tokens, mention));
  const usual = drugs.filter(
    (mention) =>
      isUsual(mention) || isLater(tokens, mention) || (started.length > 0 && !started.includes(mention)),
  );
  const before = predicate && tokens[predicate.from - 1];
  // "It lessened pain in mice treated with X", "Y, an antagonist, lessened pain in mice treated with X".
  const elsewhere = before?.norm === 'it' || (clause.link === 'resume' && before?.text === ',');
  return usual.length < drugs.length || elsewhere
    ? treatments.filter((mention) => !usual.includes(mention))
    : treatments;
}

/** Where it is told that people have a treatment: the word before it, or before "a continuous infusion of" it. */
function takenAt(tokens: readonly Token[], { from }: Range): number | undefined {
  const course = tokens[from - 1]?.norm === 'of' && isOneOf(tokens, from - 2, COURSES);
  const nearest = course ? [from - 3, from - 4, from - 5] : [from - 1, from - 2];
  return nearest.find((at) => isOneOf(tokens, at, TAKING));
}

/** "X before Y" and "ahead of Y" put Y after what is spoken of. */
export function isLater(tokens: readonly Token[], { from }: Mention): boolean {
  const [before, last] = [tokens[from - 2]?.norm, tokens[from - 1]?.norm];
  return last === 'before' || (last === 'of' && before === 'ahead');
}

/** "Once X is added" names what is tried on top of whatever else is taken. */
function isStarted(tokens: readonly Token[], { from, to }: Mention): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).some(({ norm }) => STARTING.has(norm));
  return before && tokens.slice(to, to + STARTED_REACH).some(({ norm }) => ADDING.has(norm));
}

const STARTED_REACH = 4;
