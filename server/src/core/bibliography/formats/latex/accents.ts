/** Accents by their LaTeX command, as combining characters (LaTeX2e font encoding T1 and tipa's names for more). */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['h', '\u0309'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['U', '\u030D'],
  ['G', '\u030F'],
  ['d', '\u0323'],
  ['textcommabelow', '\u0326'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['t', '\u0361'],
  ['hat', '\u0302'],
  ['tilde', '\u0303'],
  ['bar', '\u0304'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['check', '\u030C'],
  ['vec', '\u20D7'],
]);

/** What an accent over nothing stands for, as in `\~{}` within addresses. */
const ALONE: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'],
  ['\u0301', "'"],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0308', '"'],
]);

/** Text with marks put on its first character, the last mark nearest to it. */
export function accented(text: string, marks: readonly string[]): string {
  const [first = ''] = text;
  const dotless = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
  return (dotless + marks.toReversed().join('')).normalize('NFC') + text.slice(first.length);
}

/** Marks that have no character to stand on. */
export function marksAlone(marks: readonly string[]): string {
  return marks.map((mark) => ALONE.get(mark) ?? '').join('');
}
