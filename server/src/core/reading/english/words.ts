/** The words of a class, given with white space between them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
