import { PATIENT_PRONOUNS } from './english/function-words';
import { COORDINATORS } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { hasVerb, nextMark } from './scope-end';
import type { Sentence } from './sentence';

/** Whether the comma at `comma` stands before "for" and a clause that gives a reason: "use X, for Y and Z have failed". */
export function opensReason(sentence: Sentence, comma: number): boolean {
  const { tokens } = sentence;
  if (tokens[comma + 1]?.norm !== 'for') return false;
  const subject = { from: comma + 2, to: endOfSubject(sentence, comma + 2) };
  const relative = tokens
    .slice(subject.from, subject.to)
    .some(({ norm }) => norm === 'which' || norm === 'that' || PATIENT_PRONOUNS.has(norm));
  return !relative && hasVerb(sentence, subject);
}

/** The next mark that does not stand between the treatments of a list: "X, Y and Z have failed". */
function endOfSubject({ tokens, mentions }: Sentence, from: number): number {
  let end = nextMark(tokens, from);
  const lists = (at: number) => {
    const next = isOneOf(tokens, at + 1, COORDINATORS) ? at + 2 : at + 1;
    return mentions.some(({ to }) => to === at) && mentions.some((mention) => mention.from === next);
  };
  while (tokens[end]?.text === ',' && lists(end)) end = nextMark(tokens, end + 1);
  return end;
}
