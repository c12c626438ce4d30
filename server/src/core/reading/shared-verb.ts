import type { Clause } from './clauses';
import { AUXILIARIES } from './english/function-words';
import type { Cue } from './lexicon';
import type { EffectForm } from './meaning';
import { cuesOf, type Sentence } from './sentence';

/** Forms in which a word tells what happens by itself, as the verb of its clause. */
export const isVerbal = (form: EffectForm): boolean =>
  form === 'verb' || form === 'prevention' || form === 'efficacy' || form === 'response';

/** Words that may stand before a verb and are no subject of it. */
export const NO_SUBJECT = /^(?:not|never|also|only|even|still|then|thus|indeed|rather|\p{L}*ly)$/u;

/**
 * Whether a verb without ending and without subject stands at a token: "(may lower pain and) improve sleep". It shares
 * the auxiliary of the verb before it, and with it the hedge or the denial.
 */
export function isBareVerb({ tokens, cues }: Sentence, from: number): boolean {
  const at = NO_SUBJECT.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  const verb = cues.some((cue) => cue.from === at && cue.means.kind === 'effect' && isVerbal(cue.means.form));
  return verb && !/(?:s|ed|ing)$/.test(tokens[at]?.norm ?? '');
}

/** The denial that a clause shares with the one before it: "did not lower pain or improve sleep". */
export function sharedDenial(sentence: Sentence, { from, link }: Clause): Cue | undefined {
  const { tokens, cues } = sentence;
  const joint = tokens[from]?.text === ',' ? from + 1 : from;
  if (link !== 'coordinate' || !JOINS.test(tokens[joint]?.norm ?? '') || !isBareVerb(sentence, joint + 1))
    return undefined;
  const denial = cuesOf(cues, 'negation', { from: 0, to: from }).at(-1);
  if (!denial || !/^(?:not|to|never)$/.test(tokens[denial.to - 1]?.norm ?? '')) return undefined;
  const between = tokens.slice(denial.to, from);
  const ended = between.some(({ norm }) => AUXILIARIES.has(norm) || /^[;:]$/.test(norm));
  return ended ? undefined : denial;
}

const JOINS = /^(?:and|or)$/;
