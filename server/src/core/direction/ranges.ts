/** A stretch of tokens; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function within(range: Range, inner: Range): boolean {
  return range.from <= inner.from && inner.to <= range.to;
}

/** How many tokens lie between two ranges; 0 when they touch or overlap. */
export function gap(a: Range, b: Range): number {
  return Math.max(0, b.from - a.to, a.from - b.to);
}
