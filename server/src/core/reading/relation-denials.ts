import { DENYING_PEOPLE } from './english/denials';
import { BEING, DEFINING, DETERMINERS, FORMS_OF_BE } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import { conceptOf, type Mention } from './mentions';
import { nextMark } from './scope-end';
import type { Sentence } from './sentence';
import { isAlternative } from './set-aside';

/** A denial this many words before a relation denies it; "nobody" denies something else. */
const DENIAL_REACH = 6;

/** Whether a negation bears on a relation: it stands shortly before it, or right behind with a verb of being. */
export function deniesRelation(sentence: Sentence, cue: Cue, relation: Mention): boolean {
  const { tokens } = sentence;
  // "Approval is unlikely", "was never granted"; what is said of "that it is cheap" is not said of its price.
  if (cue.from >= relation.to) {
    // "Blocking it is not one treatment but several" tells what it is.
    const told = isOneOf(tokens, relation.from - 1, FORMS_OF_BE) || isOneOf(tokens, cue.to, DEFINING);
    return !told && isOneOf(tokens, cue.from - 1, BEING) && nextMark(tokens, relation.to) >= cue.from;
  }
  // The "not" of a name such as "not linked to" is part of what it says.
  // "Was not approved until 1970" tells since when it was.
  if (tokens.slice(relation.to).some(({ norm }) => norm === 'until')) return false;
  const near = cue.from < relation.from && relation.from - cue.from <= DENIAL_REACH;
  const named = [...sentence.mentions, ...sentence.factMentions];
  if (!near || named.some((mention) => isAlternative(sentence, cue, mention))) return false;
  return !isOneOf(tokens, cue.from, DENYING_PEOPLE);
}

/** "Not a competitive antagonist", "not a strong blocker": how it is one is denied, not that it is one. */
export function deniesManner({ tokens, mentions }: Sentence, cue: Cue, relation: Mention): boolean {
  const noun = cue.to + 1;
  if (!isOneOf(tokens, cue.to, DETERMINERS) || noun >= relation.from) return false;
  const named = (at: number) =>
    mentions.some(
      (mention) => mention.from <= at && at < mention.to && conceptOf(mention, 'relation') === undefined,
    );
  for (let at = noun; at < relation.from; at++) if (!named(at)) return true;
  return false;
}
