import { GROUPS } from './english/function-words';
import { isOneOf } from './is-one-of';
import { isTreatment } from './mentions';
import { covers, type Range } from './range';
import { nextMark } from './scope-end';
import type { Sentence } from './sentence';

/** Words from "both" to its "and" at most, and behind that one. */
const REACH = 5;

/** "In both the first and the second week", "both quick and cheap": what is joined is neither groups nor treatments. */
export function joinsOthers({ tokens, mentions }: Sentence, { to }: Range): boolean {
  const end = Math.min(nextMark(tokens, to), to + REACH);
  const and = tokens.findIndex(({ norm }, at) => at > to && at <= end && norm === 'and');
  if (and < 0) return false;
  const joined = { from: to, to: Math.min(nextMark(tokens, and), and + REACH) };
  const groups = tokens.some((_, at) => at >= joined.from && at < joined.to && isOneOf(tokens, at, GROUPS));
  return !groups && !mentions.some((mention) => covers(joined, mention) && isTreatment(mention));
}
