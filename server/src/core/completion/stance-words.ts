/** How a reference stands to what a sentence says. */
export type Stance = 'supports' | 'opposes';

/** The words for a stance, few enough that a list in an editor shows them and the key beside. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'supports this',
  opposes: 'opposes this',
};
