import type { EvidenceBase } from '../evidence/base';
import { longestName, type Named, nameIndex } from './names';
import { tokenize } from './tokens';

/** Abbreviations that a draft defines itself, with what they stand for. */
export type Abbreviations = ReadonlyMap<string, readonly Named[]>;

const DEFINITION = /\((\p{Lu}[\p{L}\p{N}-]{1,11})s?(?:[;,][^()]{0,40})?\)/gu;
/** A name longer than this in words is none. */
const LONGEST_NAME = 6;

/** The abbreviations defined in a text as "a name of the base (ABBR)". */
export function abbreviationsIn(text: string, base: EvidenceBase): Abbreviations {
  const found = new Map<string, readonly Named[]>();
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(DEFINITION)) {
    const named = nameBefore(text.slice(Math.max(0, match.index - 120), match.index), base);
    if (named && match[1]) found.set(match[1], named);
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
