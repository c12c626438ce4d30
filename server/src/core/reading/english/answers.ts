const YES = ['yes', 'yes.', 'y', 'true', '✓', '✔', '✔️', '☑', '✅', '√', '+'];
// A dash may as well mean "not reported", and an "x" may mark what holds.
const NO = ['no', 'no.', 'n', 'false', '✗', '✘', '✕', '✖', '❌', '☒'];

/** What a cell of a table answers to the question above it, in lower case. */
export const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((answer) => [answer, true] as const),
  ...NO.map((answer) => [answer, false] as const),
]);
