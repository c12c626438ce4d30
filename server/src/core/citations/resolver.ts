import type { EvidenceBase } from '../evidence/base';
import { type Notes, notesOf } from './notes';
import { NO_NUMBERING, type Numbered, type Numbering, numberingOf } from './numbering';
import type { Sources } from './sources';

/** What the citations of a draft mean that do not name a key themselves. */
export interface Resolver {
  readonly numbering: Numbering;
  readonly notes: Notes;
}

/** That of a draft in which numbers and notes cite nothing, or nobody knows what as yet. */
export const KEYS_ALONE: Resolver = { numbering: NO_NUMBERING, notes: new Map() };

/** What the numbers and notes of a draft mean. `referenceOf` finds the key in the base of the words of an entry. */
export function resolverOf(
  sources: Sources,
  base: EvidenceBase,
  referenceOf: (entry: string) => string | undefined,
): Resolver {
  const numbering = numberingOf(sources, base, referenceOf);
  return { numbering, notes: notesOf(sources, numbering, referenceOf) };
}

/** The same for the part at this place of the draft: in the reference list, a number is that of its entry and cites nothing. */
export function resolverIn(at: number, resolver: Resolver): Resolver {
  return resolver.numbering.list.has(at) ? { ...resolver, numbering: NO_NUMBERING } : resolver;
}

/** Whether numbers and notes cite the same by both, wherever the entries of the list stand. */
export function resolvesAlike(one: Resolver, other: Resolver): boolean {
  return one === other || (isNumberedAlike(one.numbering, other.numbering) && areNotesAlike(one, other));
}

function isNumberedAlike(one: Numbering, other: Numbering): boolean {
  if (one.style !== other.style || one.missingFrom !== other.missingFrom) return false;
  if (one.numbers === other.numbers) return true;
  if (one.numbers.size !== other.numbers.size) return false;
  return [...one.numbers].every(([number, numbered]) => isNumbered(other.numbers.get(number), numbered));
}

function isNumbered(one: Numbered | undefined, { key, entry }: Numbered): boolean {
  return one !== undefined && one.key === key && (one.entry === undefined) === (entry === undefined);
}

function areNotesAlike({ notes }: Resolver, { notes: others }: Resolver): boolean {
  if (notes.size !== others.size) return false;
  const keys = (cited: Notes, label: string): string | undefined =>
    cited
      .get(label)
      ?.map((citation) => citation.keys.map(({ key }) => key).join('\n'))
      .join('\n\n');
  return [...notes.keys()].every((label) => keys(notes, label) === keys(others, label));
}
