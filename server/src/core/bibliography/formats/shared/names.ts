import type { CslName } from '../../../evidence/schema/reference';
import { oneSpace } from './spaces';

const SUFFIX = /^(?:[js]r|i{2,3}|iv|vi{1,3}|2nd|3rd|4th)\.?$/i;

/** Whether a word follows a name: Jr, Sr, III. A lone V is an initial far more often than the fifth of a name. */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** The parts of a personal name in the words of BibTeX. */
export interface NameParts {
  readonly particle: string;
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
}

/** A person as CSL has one: without the parts that are empty. */
export function personOf({ particle, family, given, suffix }: NameParts): CslName {
  return {
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(family === '' ? {} : { family }),
    ...(given === '' ? {} : { given }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/**
 * A name as reference managers write it: `Family, Given`, with a suffix after a second comma. A name without a
 * comma, or with nothing after it, is that of a group; so is one with two commas in the place of its first, as EndNote has
 * groups with a comma in their name. `undefined` for empty text.
 */
export function readName(written: string): CslName | undefined {
  const [family = '', given = '', ...rest] = written.split(',').map(oneSpace);
  if (family === '') return undefined;
  if (given === '') return { literal: oneSpace(written.replace(/,\s*,/, ',').replace(/,\s*$/, '')) };
  return personOf({ ...withParticle(family), given, suffix: oneSpace(rest.join(' ')) });
}

/** A name as PubMed writes it: `Smith, John A Jr`, or `Smith JA` where only initials are known. */
export function readPubMedName(written: string): CslName | undefined {
  const text = oneSpace(written);
  const [full, short] = [/^([^,]+), ?(.+)$/.exec(text), /^(.+?) (\p{Lu}{1,4})((?: \S+)?)$/u.exec(text)];
  const [, family = '', given = '', suffix = ''] = full ? [...full, ''] : (short ?? []);
  if (family === '') return text === '' ? undefined : { literal: text };
  const words = full ? given.split(' ') : Array.from(given);
  const last = words.at(-1) ?? '';
  const ends = full && words.length > 1 && isSuffix(last);
  const kept = ends ? words.slice(0, -1) : words;
  // PubMed leaves out the full stops that everybody else puts after initials.
  const initials = kept.map((word) => (/^\p{Lu}$/u.test(word) ? `${word}.` : word)).join(' ');
  return personOf({ ...withParticle(family), given: initials, suffix: ends ? last : suffix.trim() });
}

/** A family name with the particle it begins with, which are its words in lower case: `van der Berg`. */
function withParticle(written: string): { readonly particle: string; readonly family: string } {
  const words = written.split(' ');
  const start = familyStart(words.map(isLowerCase));
  return { particle: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

/** How many words the particle of a family name has, by whether each word is in lower case. Never all. */
export function familyStart(lower: readonly boolean[]): number {
  const first = lower.indexOf(false);
  return first < 0 ? Math.max(lower.length - 1, 0) : first;
}

/** Whether the first letter of a word is in lower case. */
export function isLowerCase(word: string): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(word);
}
