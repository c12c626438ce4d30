import { singular } from '../../reading/morphology';

/** Endings that make one word of a family into another, longest first. */
const ENDINGS =
  `abilities ability ational isation ization ations ically ation ators ating ement ments ising izing ities iness ingly ized izes ated ates ator ment ness
  ical ions ance ence ings able ible ize ate ity ion ing ure ive ous ied ies ors ers ias ia ed al ly or er ic es y e s`.split(
    /\s+/,
  );
const SHORTEST_STEM = 4;

/**
 * What the words of one family have in common: survival, survived and survivors give `surviv`. British and
 * American spellings give the same. Takes a normalised word; a short word is its own stem.
 */
export function stem(word: string): string {
  const plain = singular(
    word
      .replace(/ae/g, 'e')
      .replace(/oe(?=[dsm])/g, 'e')
      .replace(/our(?=s?$|al|ed|ing)/, 'or')
      .replace(/is(?=e[ds]?$|ation|ing)/, 'iz'),
  );
  for (const ending of ENDINGS) {
    if (plain.length - ending.length >= SHORTEST_STEM && plain.endsWith(ending))
      return plain.slice(0, -ending.length);
  }
  return plain;
}
