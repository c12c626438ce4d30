/**
 * The text on one line: every run of white space is one space, and there is none around it. Accented letters that
 * some systems write as two characters are one (NFC).
 */
export function oneSpace(text: string): string {
  // Most texts need nothing, and making them anew is what reading a large library spends its time with.
  const line = /[^\S ]| {2}/.test(text) ? text.replace(/\s{2,}|[^\S ]/g, ' ') : text;
  return line.trim().normalize('NFC');
}
