const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
// Direction overrides and isolates (Unicode Standard Annex 9): a sentence could read differently from what it says.
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text of a file without what steers how it is shown: line breaks and control characters, which a terminal could obey,
 * become spaces, and direction overrides go.
 */
export function unsteered(text: string): string {
  return text.replace(BIDI_CONTROLS, '').replace(CONTROLS, ' ');
}
