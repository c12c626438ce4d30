import type { EvidenceBase } from '../evidence/base';
import { longestName, type Named, nameIndex } from './names';
import { tokenize } from './tokens';

/** Abbreviations that a draft defines itself, with what they stand for. */
export type Abbreviations = ReadonlyMap<string, readonly Named[]>;

const DEFINITION = /\((\p{Lu}[\p{L}\p{N}-]{1,11})s?(?:[;,][^()]{0,40})?\)/uy;
/** A name longer than this in words is none. */
const LONGEST_NAME = 6;

/** The abbreviations defined in a text as "a name of the base (ABBR)". */
export function abbreviationsIn(text: string, base: EvidenceBase): Abbreviations {
  const found = new Map<string, readonly Named[]>();
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    DEFINITION.lastIndex = at;
    const abbreviation = DEFINITION.exec(text)?.[1];
    const named = abbreviation && nameBefore(text.slice(Math.max(0, at - 120), at), base);
    if (abbreviation && named) found.set(abbreviation, named);
  }
  return found;
}

/** The longest name that ends where the text does. */
function nameBefore(text: string, base: EvidenceBase): readonly Named[] | undefined {
  const tokens = tokenize(text);
  for (let from = Math.max(0, tokens.length - LONGEST_NAME); from < tokens.length; from++) {
    const name = longestName(nameIndex(base), tokens, from);
    if (name?.to === tokens.length) return name.named;
  }
  return undefined;
}
