import { SEEN } from './english/content-words';
import { AUXILIARIES } from './english/function-words';
import { BEFORE_PARTICIPLE, COORDINATORS } from './english/word-classes';
import { NO_SUBJECT } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import type { Range } from './range';
import { hasVerb } from './scope-end';
import { cuesOf, type Sentence } from './sentence';

/** Whether a denial is that of a verb of finding, told or left out, and so denies its subject: "less pain was not seen", "better sleep was not". */
export function deniesFinding({ tokens }: Sentence, { from, to }: Range): boolean {
  if (!isOneOf(tokens, from - 1, AUXILIARIES)) return false;
  let at = to;
  while (NO_SUBJECT.pattern.test(tokens[at]?.norm ?? '') || isOneOf(tokens, at, BEFORE_PARTICIPLE)) at++;
  const verb = tokens[at];
  return !verb || verb.kind === 'mark' || SEEN.has(verb.norm);
}

/** Whether what stands on both sides of "or" is the subject of one verb, which is denied: "better function or sleep was not seen". */
export function sharesDeniedFinding(sentence: Sentence, left: Range, right: Range): boolean {
  if (!isOneOf(sentence.tokens, right.from, COORDINATORS) || hasVerb(sentence, left)) return false;
  return cuesOf(sentence.cues, 'negation', right).some((cue) => deniesFinding(sentence, cue));
}
