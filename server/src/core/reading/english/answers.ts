const YES = ['yes', 'yes.', 'y', 'true', '✓', '✔', '✔️', '☑', '✅', '√', '+'];
const NO = ['no', 'no.', 'n', 'false', '✗', '✘', '✕', '✖', '❌', '☒', '×', 'x', '−', '–', '-'];

/** What a cell of a table answers to the question above it, in lower case. */
export const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((answer) => [answer, true] as const),
  ...NO.map((answer) => [answer, false] as const),
]);
