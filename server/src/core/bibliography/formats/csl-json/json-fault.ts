/** What to do about mistakes in JSON, by how the engine's message about each begins. */
const ADVICE: readonly (readonly [beginning: string, advice: string])[] = [
  [
    "Expected ',' or",
    'A comma is missing before this, or a quotation mark within a text has no backslash: add it.',
  ],
  ["Expected ':'", 'A colon is missing before this: add it.'],
  ['Expected', 'The name of a field belongs here, in double quotes.'],
  ['Bad control character', 'This text goes on over the end of its line: close its quotation mark.'],
  ['Bad escaped character', 'A backslash has a special meaning within a text: write two.'],
  ['Bad Unicode escape', 'A backslash and a u are followed by four digits or letters: correct them.'],
  ['Unterminated string', 'This quotation is never closed: add the closing ".'],
  ['Unexpected number', 'A number cannot be written so: put it in double quotes.'],
];

/** The first mistake in a text that should be JSON. */
export interface JsonFault {
  readonly message: string;
  /** Its offset. */
  readonly at: number;
}

/** Where a text stops being JSON and what to do; `undefined` for JSON and where the engine does not say. */
export function jsonFault(source: string): JsonFault | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /at position (\d+)/.exec(message)?.[1];
    const advice = ADVICE.find(([beginning]) => message.startsWith(beginning))?.[1];
    return at === undefined || advice === undefined ? undefined : { message: advice, at: Number(at) };
  }
}
