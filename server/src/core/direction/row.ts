/** A question to the reader: what does `text` say of `outcome` under `intervention` as against `comparator`? */
export interface Row {
  readonly text: string;
  readonly intervention: string;
  readonly comparator: string;
  readonly outcome: string;
}

export const LABELS = ['increased', 'decreased', 'no_difference', 'abstain'] as const;

/** What a text says happens to an outcome; `abstain` where it says nothing, or not in which direction. */
export type Label = (typeof LABELS)[number];

/** The answer to a row, and what decided it. */
export interface Answer {
  readonly label: Label;
  /** The rule that decided. */
  readonly rule: string;
}

/** The answer when intervention and comparator change places. */
export function turned(label: Label): Label {
  if (label === 'increased') return 'decreased';
  return label === 'decreased' ? 'increased' : label;
}

/** Up for positive numbers, down for negative ones. */
export function labelOf(sign: number): Label {
  if (sign === 0) return 'no_difference';
  return sign > 0 ? 'increased' : 'decreased';
}
