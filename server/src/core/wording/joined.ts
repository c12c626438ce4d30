/** The parts that say something, joined by commas. */
export function joined(parts: readonly (string | undefined)[], separator = ', '): string {
  return present(parts).join(separator);
}

/** The parts that say something. */
export function present(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined && part.trim() !== '').map(String);
}
