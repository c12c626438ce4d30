import type { EvidenceBase } from './base';

/** What `derive` makes of a base, made when it is first asked for and kept as long as the base. */
export function perBase<T extends object>(derive: (base: EvidenceBase) => T): (base: EvidenceBase) => T {
  const kept = new WeakMap<EvidenceBase, T>();
  return (base) => {
    const known = kept.get(base);
    if (known !== undefined) return known;
    const derived = derive(base);
    kept.set(base, derived);
    return derived;
  };
}
