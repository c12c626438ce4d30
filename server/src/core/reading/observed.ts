import type { ClauseReading } from './clause-reading';
import { FELT } from './english/content-words';
import { FEELING, INTRANSITIVE } from './english/intransitive';
import { FORMS_OF_BE, SUBJECT_STARTS } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf } from './mentions';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';

/**
 * Whether a clause tells what became of those treated, and not what the treatment did: "pain fell with X", "both groups felt
 * better", where neither a treatment nor a pronoun for one is the subject.
 */
export function isOnlyObserved(sentence: Sentence, { predicate, clause, roles }: ClauseReading): boolean {
  const { tokens, mentions, cues } = sentence;
  if (!predicate || roles.comparator !== undefined || !isVerb(sentence, predicate.core.from)) return false;
  const { from, to } = predicate.core;
  const word = tokens[from]?.norm ?? '';
  const passive = isOneOf(tokens, from - 1, FORMS_OF_BE) || (word.endsWith('ed') && !INTRANSITIVE.has(word));
  const opened = tokens.findLastIndex(({ norm }, at) => at < from && SUBJECT_STARTS.has(norm));
  const subject = { from: Math.max(clause.from, opened + 1), to: from };
  const own = mentions.filter((mention) => covers(clause, mention));
  const acts = own.some((mention) => covers(subject, mention) && conceptOf(mention, 'intervention'));
  const pronoun = cuesOf(cues, 'anaphor', subject).some(({ means }) => means.of === 'intervention');
  const object = own.some(
    (mention) =>
      mention.from >= to &&
      mention.from <= to + 2 &&
      (conceptOf(mention, 'outcome') ?? conceptOf(mention, 'condition')),
  );
  return !passive && !acts && !pronoun && !object;
}

/** "Fell", and the "better" of "felt better". */
function isVerb({ cues, tokens }: Sentence, at: number): boolean {
  const feels = FEELING.has(tokens[at - 1]?.norm ?? '') && isOneOf(tokens, at, FELT);
  return cues.some(
    ({ means, from }) => from === at && means.kind === 'effect' && (means.form === 'verb' || feels),
  );
}
