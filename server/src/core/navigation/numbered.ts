/** `[12]`, `\[12\]`, `[3, 5-7]`, `<sup>4</sup>`, `^4^`, and figures set high: how drafts cite by number. */
const NUMBERED = /\[\d{1,4}(?:[ \t]?[,;–-][ \t]?\d{1,4}){0,50}\\?\]|<sup>\s?\d|\^\d|[⁰¹²³⁴-⁹]/;

/** Whether a draft may cite by number, so that the keys that it cites do not stand in it. */
export function mayCiteByNumber(text: string): boolean {
  return NUMBERED.test(text);
}
