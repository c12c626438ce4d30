/** The rule by which an effect is said to have ended: "the benefit fades". */
const CESSATION = 'cessation';

/** Whether what was read says that an effect ended, which denies none that was there before. */
export function tellsEnd(rules: readonly string[]): boolean {
  return rules.includes(CESSATION);
}
