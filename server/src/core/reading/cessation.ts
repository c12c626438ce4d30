/** The rules by which an effect is said to have ended: "the benefit fades", "it no longer helped". */
const ENDINGS: ReadonlySet<string> = new Set(['cessation', 'no-longer']);

/** Whether what was read says that an effect ended, which denies none that was there before. */
export function tellsEnd(rules: readonly string[]): boolean {
  return rules.some((rule) => ENDINGS.has(rule));
}
