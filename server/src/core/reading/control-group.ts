import { AUXILIARIES, PHRASE_EDGES } from './english/function-words';
import { CONTROL_PREPOSITIONS, TREATMENT_PREPOSITIONS } from './english/prepositions';
import { GROUP_WORDS, RECEIVING } from './english/treated';
import { ARTICLES } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Mention } from './mentions';
import type { Predicate } from './predicate';
import type { Sentence } from './sentence';

/**
 * What a clause that names no treatment but the control tells of it: "those on placebo had more pain" compares it with
 * the treatment, "in the placebo group nothing changed" is about it alone. `undefined` where it is no group, or the
 * treatment is what did as well as it.
 */
export function toldOfControl(
  sentence: Sentence,
  control: Mention,
  predicate: Predicate | undefined,
): 'alone' | 'compared' | undefined {
  if (!predicate) return undefined;
  if (isAfterOrActing(sentence, control, predicate)) return 'alone';
  if (isWhereSaid(sentence, control, predicate)) return 'compared';
  if (!isGroup(sentence, control)) return undefined;
  if (predicate.comparative && !predicate.likens) {
    return control.from < predicate.from ? 'compared' : undefined;
  }
  return predicate.likens && !predicate.rules.includes('change') ? undefined : 'alone';
}

/** The drug of "pain was twice as high with placebo as with X": the degree is that of the control, and X is held against it. */
export function heldAgainstControl(
  { tokens }: Sentence,
  control: Mention | undefined,
  drug: Mention | undefined,
  predicate: Predicate | undefined,
): Mention | undefined {
  if (!control || !drug || !predicate?.comparative || predicate.likens) return undefined;
  const told = predicate.to <= control.from && tokens[control.to]?.norm === 'as' && drug.from > control.to;
  return told ? drug : undefined;
}

/** "Headache was rarer with placebo" and "effects rarer in, or absent from, the control arm": the degree is that of the control. */
function isWhereSaid({ tokens }: Sentence, control: Mention, predicate: Predicate): boolean {
  if (!predicate.comparative || predicate.likens || control.from < predicate.to) return false;
  let at = control.from - 1;
  if (isOneOf(tokens, at, ARTICLES)) at--;
  if (tokens[at]?.text === ',') at--;
  const behind = tokens[control.to];
  const ends =
    !behind || behind.kind === 'mark' || GROUP_WORDS.has(behind.norm) || PHRASE_EDGES.has(behind.norm);
  // "Twice as common as with placebo" is held against it.
  return ends && isOneOf(tokens, at, TREATMENT_PREPOSITIONS) && tokens[at - 1]?.norm !== 'as';
}

/** "Pain did not fall after saline", "saline did not lower it". */
function isAfterOrActing({ tokens }: Sentence, control: Mention, predicate: Predicate): boolean {
  if (predicate.comparative || predicate.likens) return false;
  const after = isOneOf(tokens, control.from - 1, CONTROL_PREPOSITIONS);
  return after || (control.to < predicate.to && AUXILIARIES.has(tokens[control.to]?.norm ?? ''));
}

/** "Those on placebo", "in the placebo group", "placebo recipients". */
function isGroup({ tokens }: Sentence, { from, to }: Mention): boolean {
  const article = isOneOf(tokens, from - 1, ARTICLES) ? 1 : 0;
  return RECEIVING.has(tokens[from - 1 - article]?.norm ?? '') || GROUP_WORDS.has(tokens[to]?.norm ?? '');
}
