import type { EvidenceBase } from './base';

/**
 * How many references a base has, those of a draft's own lists among them; one that stands in several of these counts each time.
 * Unlike the length of `references` it has those of large lists not put together.
 */
export function referenceCount(base: EvidenceBase): number {
  const { own } = base;
  return own ? own.length + listedCount(base) : base.references.length;
}

/** How many references a draft's own lists have; one that stands in several of them counts each time. */
export function listedCount({ lists = [] }: EvidenceBase): number {
  return lists.reduce((sum, { entries }) => sum + entries.size, 0);
}
