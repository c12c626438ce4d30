import { BEFORE_VERB, DIFFERENCES } from '../../reading/english/trial-words';
import { isOneOf } from '../../reading/is-one-of';
import type { Cue } from '../../reading/lexicon';
import type { Change } from '../../reading/statement';
import type { Token } from '../../reading/tokens';

/** What is said to happen to the outcome: nothing, something, or a change for more or less, better or worse, sooner or later. */
export type Trend =
  | { readonly kind: 'none' }
  | { readonly kind: 'different' }
  | { readonly kind: 'change'; readonly axis: Axis; readonly sign: 1 | -1 };

/** `level`: more is positive; `worth`: better is positive; `pace`: sooner is positive. */
export type Axis = 'level' | 'worth' | 'pace';

const TRENDS: Readonly<Record<Change, Trend>> = {
  increase: { kind: 'change', axis: 'level', sign: 1 },
  decrease: { kind: 'change', axis: 'level', sign: -1 },
  better: { kind: 'change', axis: 'worth', sign: 1 },
  worse: { kind: 'change', axis: 'worth', sign: -1 },
  none: { kind: 'none' },
  different: { kind: 'different' },
};

/** What one cue tells. */
export function trendOf({ means }: Cue): Trend {
  if (means.kind === 'pace') return { kind: 'change', axis: 'pace', sign: means.faster ? 1 : -1 };
  return means.kind === 'effect' ? TRENDS[means.change] : { kind: 'different' };
}

/** Whether a cue tells how fast something goes on: a slower decline is a smaller one. */
export function isRate({ means }: Cue): boolean {
  return means.kind === 'pace' && means.rate === true;
}

/** Whether a cue compares (less, better) rather than naming a change. */
export function isDegree({ means }: Cue): boolean {
  return means.kind === 'effect' && means.form === 'degree';
}

/** Whether a cue is a verb of change: reduced, attenuated. */
export function isVerb({ means }: Cue): boolean {
  return means.kind === 'effect' && means.form === 'verb';
}

/** Whether a cue stands as a noun, of which something else may be said: the decrease in X was greater. */
export function isNoun(cue: Cue, tokens: readonly Token[]): boolean {
  if (cue.means.kind !== 'effect') return false;
  if (cue.means.form === 'noun' || cue.means.form === 'topic')
    return !isOneOf(tokens, cue.from - 1, BEFORE_VERB);
  return cue.means.form === 'difference' && isOneOf(tokens, cue.to - 1, DIFFERENCES);
}

/**
 * Joins nested changes: a smaller reduction goes up, a greater reduction down; sameness around anything leaves nothing.
 * What is compared (the verb or noun) tells what changes, what compares it (more, better) turns it or not.
 */
export function compose(parts: readonly Cue[]): Trend {
  const trends = parts.map((cue) => ({ trend: trendOf(cue), degree: isDegree(cue), rate: isRate(cue) }));
  if (trends.some(({ trend }) => trend.kind === 'none')) return { kind: 'none' };
  const changes = trends.flatMap(({ trend, ...kind }) =>
    trend.kind === 'change' ? [{ ...trend, ...kind }] : [],
  );
  const core =
    changes.findLast(({ degree, axis }) => !degree && axis !== 'pace') ??
    changes.findLast(({ degree }) => !degree) ??
    changes.findLast(({ axis }) => axis !== 'level') ??
    changes[0];
  if (!core) return { kind: 'different' };
  const turning = changes.filter(
    ({ sign, axis, rate }) => sign < 0 && (axis !== 'pace' || core.axis === 'pace' || rate),
  );
  return { kind: 'change', axis: core.axis, sign: turning.length % 2 === 1 ? -1 : 1 };
}
