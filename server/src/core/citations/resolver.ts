import type { EvidenceBase } from '../evidence/base';
import { type Notes, notesOf } from './notes';
import { NO_NUMBERING, type Numbering, numberingOf } from './numbering';
import type { ParsedPart } from './reference-list';

/** What the citations of a draft mean that do not name a key themselves. */
export interface Resolver {
  readonly numbering: Numbering;
  readonly notes: Notes;
}

/** That of a draft that cites by key alone. */
export const KEYS_ALONE: Resolver = { numbering: NO_NUMBERING, notes: new Map() };

/** What the numbers and notes of a draft mean. `referenceOf` finds the key in the base of the words of an entry. */
export function resolverOf(
  parts: readonly ParsedPart[],
  base: EvidenceBase,
  referenceOf: (entry: string) => string | undefined,
): Resolver {
  const numbering = numberingOf(parts, base, referenceOf);
  return { numbering, notes: notesOf(parts, numbering, referenceOf) };
}

/** The same for one part of the draft: in the reference list, a number is that of its entry and cites nothing. */
export function resolverIn(part: ParsedPart, resolver: Resolver): Resolver {
  return resolver.numbering.list.has(part) ? { ...resolver, numbering: NO_NUMBERING } : resolver;
}
