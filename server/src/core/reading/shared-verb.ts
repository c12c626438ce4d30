import type { Clause } from './clauses';
import { DENYING_SUBJECT, DENYING_VERB } from './english/denials';
import { AUXILIARIES } from './english/function-words';
import { COORDINATORS, WAS } from './english/word-classes';
import { INFLECTED, NO_SUBJECT } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import type { EffectForm } from './meaning';
import { afterOpener } from './opener';
import { cuesOf, type Sentence } from './sentence';
import type { Token } from './tokens';

/** Forms in which a word tells what happens by itself, as the verb of its clause. */
export const isVerbal = (form: EffectForm): boolean =>
  form === 'verb' || form === 'prevention' || form === 'efficacy' || form === 'response';

/**
 * Whether a verb without ending and without subject stands at a token: "(may lower pain and) improve sleep". It shares
 * the auxiliary of the verb before it, and with it the hedge or the denial.
 */
export function isBareVerb({ tokens, cues }: Sentence, from: number): boolean {
  const at = NO_SUBJECT.pattern.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  const verb = cues.some(
    ({ means, ...cue }) =>
      cue.from === at && (means.kind === 'advice' || (means.kind === 'effect' && isVerbal(means.form))),
  );
  return verb && !INFLECTED.pattern.test(tokens[at]?.norm ?? '');
}

/** The denial that a clause shares with the one before it: "did not lower pain or improve sleep". */
export function sharedDenial(sentence: Sentence, { from, link }: Clause): Cue | undefined {
  const { tokens, cues } = sentence;
  const joint = tokens[from]?.text === ',' ? from + 1 : from;
  if (link !== 'coordinate' || !isOneOf(tokens, joint, COORDINATORS) || !isBareVerb(sentence, joint + 1))
    return undefined;
  const denial = cuesOf(cues, 'negation', { from: 0, to: from }).at(-1);
  return denial && reaches(tokens, denial, from) ? denial : undefined;
}

/** Whether a denial still holds at a token: no other verb, and no end of a clause, stands between. */
function reaches(tokens: readonly Token[], { to }: Cue, at: number): boolean {
  const last = tokens[to - 1]?.norm ?? '';
  if (!DENYING_VERB.has(last)) return false;
  // "Nor did it" has its auxiliary behind.
  const between = tokens.slice(to + (last === 'nor' ? 1 : 0), at);
  return !between.some(({ norm }) => AUXILIARIES.has(norm) || /^[;:]$/.test(norm));
}

/**
 * The denial that an insertion parts from what it denies: "we cannot, despite its price, recommend it", "what they did
 * not find, for all their care, was a benefit".
 */
export function suspendedDenial(sentence: Sentence, { from }: Clause): Cue | undefined {
  const { tokens, cues } = sentence;
  const first = tokens[from]?.text === ',' ? from + 1 : from;
  const denials = cuesOf(cues, 'negation', { from: 0, to: from });
  if (first > from && isBareVerb(sentence, first)) return denials.find(({ to }) => tokens[to]?.text === ',');
  if (!isOneOf(tokens, first, WAS)) return undefined;
  // "It seems that what they did not find was ...".
  const begins = (at: number) => at === afterOpener(tokens) || at === 0 || tokens[at - 1]?.norm === 'that';
  const cleft = tokens.findIndex(({ norm }, at) => norm === 'what' && begins(at));
  return cleft < 0 ? undefined : denials.find((denial) => denial.from > cleft);
}

/** The denial in the subject of a clause that goes on after an insertion: "neither X nor Y, given early, (kept it away)". */
export function openingDenial({ tokens, cues }: Sentence, { link, opening }: Clause): Cue | undefined {
  if (link !== 'resume' || !opening || cuesOf(cues, 'effect', opening).length > 0) return undefined;
  return cuesOf(cues, 'negation', opening).find(({ from }) => isOneOf(tokens, from, DENYING_SUBJECT));
}
