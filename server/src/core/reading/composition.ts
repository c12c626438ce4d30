import type { Effect } from './effects';
import type { Change } from './statement';

/** Each change turned round: what one of two groups has more of, the other has less of. */
export const OPPOSITE: Readonly<Record<Change, Change>> = {
  increase: 'decrease',
  decrease: 'increase',
  better: 'worse',
  worse: 'better',
  none: 'none',
  different: 'different',
};

/**
 * Joins nested effects into one: a smaller reduction is an increase, a greater benefit a benefit, "failed" or "no
 * difference" around anything leaves nothing. A comparative alone is the change itself: less pain.
 */
export function compose(first: Effect, effects: readonly Effect[]): { change: Change; core: Effect } {
  const raised = raisedEffect(effects);
  if (raised) return { change: 'better', core: raised };
  const told = effects.filter(
    ({ form, change, rule }) => form !== 'topic' || change === 'worse' || rule === NAMED,
  );
  const parts = told.length > 0 ? told : effects;
  const none = parts.find(({ change }) => change === 'none');
  const directed = parts.filter(({ change }) => change !== 'different');
  const cores = directed.filter(({ form, rule }) => form !== 'degree' && rule !== NAMED);
  const named = directed.find(({ rule }) => rule === NAMED);
  const moved = cores.find(({ change }) => change === 'increase' || change === 'decrease');
  const inner = named && isRemoved(named, cores) ? named : (moved ?? cores[0] ?? named ?? directed.at(-1));
  const core = inner ?? parts[0] ?? first;
  if (none) return { change: 'none', core };
  if (!inner) return { change: 'different', core };
  const turns = directed.filter((effect) => effect !== inner && isTurning(effect, inner)).length;
  return { change: turns % 2 === 1 ? OPPOSITE[inner.change] : inner.change, core };
}

/** "Strengthens the effect of X": an effect that goes up is the better for it, whatever it is an effect on. */
function raisedEffect(effects: readonly Effect[]): Effect | undefined {
  if (effects.some(({ change }) => change === 'none')) return undefined;
  return effects.find(({ rule, from }, index) => {
    const verb = effects[index - 1];
    return rule === 'efficacy-topic' && verb?.rule === 'increase-verb' && from - verb.to <= 2;
  });
}

/** The rule of a name that tells its own change, such as analgesia. */
const NAMED = 'named-change';

/** The rule of verbs that take a complaint away as well as a good thing. */
const REMOVAL = 'removal-verb';

/** "Abolished the analgesia", "reduced the relief" and "the analgesia vanished" take a good thing away. */
function isRemoved(named: Effect, cores: readonly Effect[]): boolean {
  return cores.some(
    (core) =>
      core.rule === 'disappearance' ||
      core.rule === REMOVAL ||
      (core.absolute && core.from >= named.to) ||
      (core.to <= named.from && (core.absolute || core.change === 'decrease' || core.change === 'increase')),
  );
}

const isTurning = (effect: Effect, { rule }: Effect): boolean =>
  effect.change === 'decrease' ||
  effect.change === 'worse' ||
  ((effect.absolute || effect.rule === REMOVAL) && rule === NAMED);

/** What is left when a change is denied: nothing, or the change that was denied to be missing. */
export function negate(change: Change): Change {
  return change === 'none' ? 'better' : 'none';
}
