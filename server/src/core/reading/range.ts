/** A stretch of a sentence in token indices, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether `inner` lies within `outer`. */
export function covers(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
