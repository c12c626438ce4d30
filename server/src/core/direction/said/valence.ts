import { FUNCTION_WORDS, NEGATIVE_WORDS } from '../../reading/english/measures';
import { IS_TIME, STAYS_FREE, WANTED_LATE } from '../../reading/english/time-outcomes';
import { HEAD_ENDS } from '../../reading/english/trial-words';
import {
  BAD_FORMS,
  BAD_OUTCOMES,
  FALLS,
  GOOD_OUTCOMES,
  SCALE,
  TURNING,
  WELCOME_LOSS,
} from '../../reading/english/valence';
import { tokenize } from '../../reading/tokens';
import { prepare } from '../prepare';

/**
 * Whether more of an outcome is good (1) or bad (-1) for people; 0 when its name doesn't tell. The head of the name decides
 * before what depends on it, and of several words in the head the last one: pain relief is good, sleep disturbance bad.
 */
export function valenceOf(outcome: string): -1 | 0 | 1 {
  if (isTimeTo(outcome)) return -1;
  if (WELCOME_LOSS.test(outcome)) return 1;
  const words = tokenize(prepare(outcome)).map(({ norm }) => norm);
  const without = words.findIndex((word) => NEGATIVE_WORDS.has(word));
  if (without >= 0 && words.slice(without).some(bad)) return 1;
  const cut = words.findIndex((word) => HEAD_ENDS.has(word));
  const [head, rest] = cut < 0 ? [words, []] : [words.slice(0, cut), words.slice(cut)];
  const decided = head.map(wordValence).findLast((valence) => valence !== 0);
  if (decided) return decided;
  if (rest.some(turns)) return 1;
  const others = new Set(rest.map(wordValence));
  if (others.has(-1)) return -1;
  return others.has(1) ? 1 : 0;
}

function wordValence(word: string): -1 | 0 | 1 {
  if (good(word)) return 1;
  return bad(word) ? -1 : 0;
}

const good = matcher(GOOD_OUTCOMES);
const listedBad = matcher(BAD_OUTCOMES);
const bad = (word: string) => listedBad(word) || BAD_FORMS.some((form) => form.test(word));
const turns = matcher(TURNING);

/** Compares a word with a list in which a star stands for any ending. */
function matcher(list: readonly string[]): (word: string) => boolean {
  const whole = new Set(list.filter((entry) => !entry.endsWith('*')));
  const beginnings = list.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** Whether an outcome is a time until an event, whose hazard is the greater the shorter the time: survival, time to healing. */
export function isUntilEvent(outcome: string): boolean {
  return STAYS_FREE.test(outcome) || IS_TIME.test(outcome);
}

/** A length of time that one would rather have short. */
export function isTimeTo(outcome: string): boolean {
  return IS_TIME.test(outcome) && !WANTED_LATE.test(outcome);
}

/** Whether an outcome is a length or point of time at all. */
export function isTime(outcome: string): boolean {
  return IS_TIME.test(outcome);
}

/** Whether the head of an outcome's name is a fall: reduction in pain, number decrease. */
export function isCalledFall(outcome: string): boolean {
  const words = tokenize(prepare(outcome)).filter(
    ({ norm }) => !FUNCTION_WORDS.has(norm) || HEAD_ENDS.has(norm),
  );
  const cut = words.findIndex(({ norm }, at) => at > 0 && HEAD_ENDS.has(norm));
  const head = words[(cut < 0 ? words.length : cut) - 1]?.norm ?? '';
  return FALLS.has(head) || FALLS.has(words[0]?.norm ?? '');
}

/** Whether an outcome is a scale, which may run either way. */
export function isScale(outcome: string): boolean {
  return SCALE.test(outcome);
}
