/** What a sentence may take over from what stands before it, as ids. */
export interface Carried {
  readonly interventions: readonly string[];
  readonly conditions: readonly string[];
  readonly outcomes: readonly string[];
  readonly trials: readonly string[];
}

export const NOTHING: Carried = { interventions: [], conditions: [], outcomes: [], trials: [] };

/**
 * What surrounds a sentence: its headings, all that the text before it hands on, the sentence right before it alone, and
 * for a table cell the labels of its row and column.
 */
export interface Surroundings {
  readonly heading: Carried;
  readonly previous: Carried;
  readonly before: Carried;
  readonly labels: Carried;
}

/** `next` where it says something, else what was carried so far. */
export function carryOn(before: Carried, next: Carried): Carried {
  const pick = (of: keyof Carried) => (next[of].length > 0 ? next[of] : before[of]);
  return {
    interventions: pick('interventions'),
    conditions: pick('conditions'),
    outcomes: pick('outcomes'),
    trials: pick('trials'),
  };
}
