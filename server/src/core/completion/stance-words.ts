/** How a reference stands to what a sentence says. */
export type Stance = 'supports' | 'opposes';

/** The words for a stance. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'supports this statement',
  opposes: 'opposes this statement',
};
