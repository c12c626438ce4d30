import { oneLine } from '../markdown-escape';

/** A label and what is to be said under it; `undefined` leaves the row out. */
export type Row = readonly [label: string, text: string | undefined];

const LABEL_WIDTH = 15;

/** Rows of plain text, the labels in a column of their own. */
export function rows(...all: readonly Row[]): string[] {
  return all.flatMap(([label, text]) =>
    text === undefined ? [] : [`   ${label.padEnd(LABEL_WIDTH)}${oneLine(text)}`],
  );
}

/** Words of the draft in quotation marks, on one line. */
export function quoted(words: string): string {
  return `“${oneLine(words)}”`;
}
