import type { Fits } from './fits';

/**
 * The positions of the best fits, best first and in order of position where they fit alike; at most `limit`.
 * Positions that do not fit at all are left out. One pass over those that fit, whatever their number.
 */
export function bestFits(fits: Fits, limit: number): number[] {
  const least = leastOf(fits, limit);
  const better = fits.found.filter((at) => fits.at(at) > least);
  better.sort((a, b) => fits.at(b) - fits.at(a) || a - b);
  return [...better, ...fits.firstOf(least, limit - better.length)];
}

/** How well the last fits of so many, and how well those fit of which some are too many. */
function leastOf(fits: Fits, limit: number): number {
  const counts = new Uint32Array(256);
  for (const at of fits.found) {
    const value = fits.at(at);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  let least = 255;
  for (let total = 0; least > 1 && total < limit; total += counts[least] ?? 0) least -= 1;
  return least;
}
