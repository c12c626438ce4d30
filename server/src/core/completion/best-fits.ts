import type { Fit } from './search';

/**
 * The positions of the best fits, best first and in order of position where they fit alike; at most `limit`.
 * Positions that do not fit at all are left out. One pass over the fits, whatever their number.
 */
export function bestFits(fit: Fit, limit: number): number[] {
  const found = new Uint32Array(256);
  for (const value of fit) found[value] = (found[value] ?? 0) + 1;
  let least = 255;
  for (let total = found[least] ?? 0; least > 1 && total < limit; total += found[least] ?? 0) least -= 1;
  const better: number[] = [];
  const alike: number[] = [];
  for (const [at, value] of fit.entries()) {
    if (value > least) better.push(at);
    else if (value === least && alike.length < limit) alike.push(at);
  }
  better.sort((a, b) => (fit[b] ?? 0) - (fit[a] ?? 0) || a - b);
  return [...better, ...alike].slice(0, limit);
}
