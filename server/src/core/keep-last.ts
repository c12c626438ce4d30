/**
 * What `make` makes of an object, kept until it is asked of another one: for what is asked of one object many times over and then
 * never again, as of a sentence while it is read. A map with weak keys would keep it as well, but young objects as its keys
 * make every collection take longer.
 */
export function keepLast<K extends object, T>(make: (of: K) => T): (of: K) => T {
  let last: { readonly of: K; readonly made: T } | undefined;
  return (of) => {
    if (last?.of === of) return last.made;
    const made = make(of);
    last = { of, made };
    return made;
  };
}
