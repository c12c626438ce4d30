import { distance } from 'fastest-levenshtein';
import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { Reference } from '../evidence/schema/reference';
import { fold } from '../fold';
import { inOneGo, type Steps } from '../steps';

/** One way to write a key of the base. */
interface Spelling {
  readonly key: string;
  readonly folded: string;
  readonly name: string | undefined;
  readonly alias: boolean;
}

/** More would not be read; the likeliest is first. */
const MOST = 3;
/** A key longer than this is a slip of markup, not of spelling. */
const LONGEST = 100;
/** Shorter beginnings are shared by too many keys. */
const SHORTEST_PREFIX = 4;

/**
 * The keys of the base's references that an author may have meant by a key it lacks, the likeliest first, at most
 * three: the same but for case and diacritics, the same name with another year, a slip of a few letters, a key
 * that goes on where it ends or the reverse. Empty where none is near.
 */
export function nearestKeys(unknown: string, base: EvidenceBase): string[] {
  if (unknown.length > LONGEST) return [];
  const wanted = spell(unknown, unknown, false);
  const ranks = new Map<string, number>();
  for (const spelling of inOneGo(spellingsInSteps(base))) {
    const rank = rankOf(wanted, spelling);
    if (rank !== undefined) ranks.set(spelling.key, Math.min(rank, ranks.get(spelling.key) ?? rank));
  }
  const ranked = [...ranks].toSorted(([a, rankA], [b, rankB]) => rankA - rankB || (a < b ? -1 : 1));
  return ranked.slice(0, MOST).map(([key]) => key);
}

const spellings = perBase((): { made?: readonly Spelling[] } => ({}));

/** References of a step. */
const STEP = 1000;

/** Makes what keys are compared with, once per base, step by step, as a library has very many. */
export function* spellingsInSteps(base: EvidenceBase): Steps<readonly Spelling[]> {
  const known = spellings(base);
  if (known.made) return known.made;
  const made: Spelling[] = [];
  for (const [at, reference] of base.references.entries()) {
    made.push(...spellingsOf(reference));
    if (at % STEP === 0) yield;
  }
  known.made = made;
  return made;
}

function spellingsOf({ key, aliases }: Reference): readonly Spelling[] {
  return [spell(key, key, false), ...aliases.map((alias) => spell(alias, key, true))];
}

/** A spelling of a key, with its name where it is made of a name and a year: `hardy` of `hardy2012a`. */
function spell(text: string, key: string, alias: boolean): Spelling {
  const folded = fold(text);
  return { key, folded, alias, name: /^(\D{2,40})(?:19|20)\d\d[a-z]?$/.exec(folded)?.[1] };
}

/** How far a key is from the wanted one, lower being likelier; `undefined` where it is not near. */
function rankOf(wanted: Spelling, { folded, name, alias }: Spelling): number | undefined {
  if (wanted.folded === folded) return 0;
  // Aliases are often running numbers, of which the nearest means another reference.
  if (alias) return undefined;
  // One slip in short keys and one more for every five letters: beyond that, other keys are as near.
  const allowed = 1 + Math.floor(wanted.folded.length / 5);
  const shorter = Math.min(wanted.folded.length, folded.length);
  const longer = Math.max(wanted.folded.length, folded.length);
  const slips = longer - shorter <= allowed ? distance(wanted.folded, folded) : allowed + 1;
  if (name !== undefined && name === wanted.name) return 1 + slips / 100;
  // Where so much of a short key would have to change, nothing is left of it.
  if (slips <= allowed && slips * 2 < shorter) return 1 + slips;
  const continues = folded.startsWith(wanted.folded) || wanted.folded.startsWith(folded);
  return continues && shorter >= SHORTEST_PREFIX ? 10 : undefined;
}
