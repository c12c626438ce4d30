import type { Fit } from './search';

/**
 * The positions of the best fits, best first and in order of position where they fit alike; at most `limit`.
 * Positions that do not fit at all are left out. One pass over the fits, whatever their number.
 */
export function bestFits(fit: Fit, limit: number): number[] {
  const found = new Uint32Array(256);
  for (let at = 0; at < fit.length; at += 1) {
    const value = fit[at] ?? 0;
    found[value] = (found[value] ?? 0) + 1;
  }
  let least = 255;
  for (let total = found[least] ?? 0; least > 1 && total < limit; total += found[least] ?? 0) least -= 1;
  const better: number[] = [];
  const alike: number[] = [];
  for (let at = 0; at < fit.length; at += 1) {
    const value = fit[at] ?? 0;
    if (value > least) better.push(at);
    else if (value === least && alike.length < limit) alike.push(at);
  }
  better.sort((a, b) => (fit[b] ?? 0) - (fit[a] ?? 0) || a - b);
  return [...better, ...alike].slice(0, limit);
}
