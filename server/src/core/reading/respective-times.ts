import type { LocatedDesign } from './design';
import { durationOf } from './durations';
import { numberOf } from './numbers';
import type { Sentence } from './sentence';
import type { Token } from './tokens';

/**
 * "The infusions of <trial> and <trial> lasted 48 and 60 hours, respectively": each length of time with the trial that it is
 * that of, in the place of the last of them. Where there are not as many of one as of the other, the times stay as they are.
 */
export function paired(
  { tokens, trials }: Sentence,
  times: readonly LocatedDesign[],
): readonly LocatedDesign[] {
  if (trials.length < 2 || !tokens.some(({ norm }) => norm === 'respectively')) return times;
  const last = times.at(-1);
  const unit = last && tokens[last.to - 1];
  if (!last || !unit || last.design.aspect !== 'duration') return times;
  const numbers = listedUpTo(tokens, last.from, unit);
  if (numbers.length !== trials.length) return times;
  return numbers.flatMap((at, index): LocatedDesign[] => {
    const hours = durationOf(numberOf(tokens[at]), unit);
    const named = trials[index]?.trials;
    if (hours === undefined || named === undefined) return [];
    return [{ design: { aspect: 'duration', hours }, from: at, to: at + 1, trials: named }];
  });
}

/** Where the numbers of "48, 60 and 72 hours" and "48 hours and 60 hours" stand, up to the last of them. */
function listedUpTo(tokens: readonly Token[], last: number, unit: Token): number[] {
  const found = [last];
  let at = last - 1;
  while (isJoint(tokens[at]) || tokens[at]?.singular === unit.singular) {
    if (numberOf(tokens[at - 1]) !== undefined) found.unshift(at - 1);
    at -= numberOf(tokens[at - 1]) === undefined ? 1 : 2;
  }
  return found;
}

const isJoint = (token: Token | undefined): boolean => token?.norm === 'and' || token?.text === ',';
