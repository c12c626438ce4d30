/** Whether a predicate with these rules tells how often something occurs: "was less common". */
export function tellsFrequency(rules: readonly string[]): boolean {
  return rules.some((rule) => FREQUENCY.has(rule));
}

const FREQUENCY: ReadonlySet<string> = new Set(['less-frequent', 'more-frequent', 'as-frequent']);
