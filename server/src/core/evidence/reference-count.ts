import type { EvidenceBase } from './base';

/**
 * How many references a base has, those of a draft's own lists among them; one that stands in several of these counts each time.
 * Unlike the length of `references` it has those of large lists not put together.
 */
export function referenceCount(base: EvidenceBase): number {
  const { own } = base;
  if (!own) return base.references.length;
  return (base.lists ?? []).reduce((sum, { entries }) => sum + entries.size, own.length);
}
