/**
 * A table that is asked with the words of any text. An object would also have what every object has by itself, such as `constructor`,
 * which is a word of English, too.
 */
export function tableOf<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}
