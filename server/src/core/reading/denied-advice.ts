import type { Clause } from './clauses';
import { TRIAL_NOUNS } from './english/content-words';
import { DENYING_BEHIND } from './english/denials';
import { NOBODY } from './english/everyone';
import { PEOPLE } from './english/function-words';
import { TO_WHOM } from './english/prepositions';
import { isOneOf } from './is-one-of';
import type { Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import { suspendedDenial } from './shared-verb';

/** A denial this many words before an advice denies it. */
const ADVICE_REACH = 3;

/** Whether an advice is denied: right before it, by its subject ("no patient with X should"), or by those to whom it goes. */
export function isDeniedAdvice(sentence: Sentence, clause: Clause, first: Range): boolean {
  const denials = cuesOf(sentence.cues, 'negation', clause).filter(
    (cue) =>
      ((first.from - cue.to <= ADVICE_REACH || isSubjectDenial(sentence, cue)) && cue.from <= first.to) ||
      isRecipientDenial(sentence, cue, first),
  );
  // "Neither X nor Y" denies once.
  const word = (at: number) => sentence.tokens[at]?.norm;
  const paired = denials.some(({ from }) => word(from) === 'neither');
  const before = [suspendedDenial(sentence, clause), denialBefore(sentence, clause)].filter(Boolean).length;
  return (denials.filter(({ from }) => !(paired && word(from) === 'nor')).length + before) % 2 === 1;
}

/**
 * "Neither of the trials supports its use", "neither trial, in other words, supports its use", "no patient with X should",
 * "nobody with X should".
 */
function isSubjectDenial({ tokens }: Sentence, { from, to }: Range): boolean {
  if (isOneOf(tokens, from, NOBODY)) return true;
  if (!isOneOf(tokens, from, DENYING_BEHIND)) return false;
  const nouns = isOneOf(tokens, to, TRIAL_NOUNS) || isOneOf(tokens, to, PEOPLE);
  return tokens[to]?.norm === 'of' || tokens[to]?.norm === 'one' || nouns;
}

/** "Should be given to nobody with X". */
function isRecipientDenial(sentence: Sentence, cue: Range, { to }: Range): boolean {
  return cue.from === to + 1 && isOneOf(sentence.tokens, to, TO_WHOM) && isSubjectDenial(sentence, cue);
}

/** "Nobody (who has X should be given Y)". */
function denialBefore(sentence: Sentence, { link, from }: Clause): Range | undefined {
  if (link !== 'relative') return undefined;
  return cuesOf(sentence.cues, 'negation', { from: Math.max(0, from - 2), to: from }).find(
    (cue) => isSubjectDenial(sentence, cue) && sentence.tokens[from]?.text !== ',',
  );
}
