import { Cache } from '../cache';
import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { Abbreviations } from '../reading/abbreviations';
import { indexOf } from '../reading/names';
import { recognise, type Sentence } from '../reading/sentence';

/** More sentences than most paragraphs have: after a key press, all but one of those are as they were. */
export const MOST_KEPT = 30;

/** What recognises sentences of a draft with the abbreviations that it has defined so far. */
type Recognise = (text: string) => Sentence;

const kept = perBase(() => new WeakMap<Abbreviations, Recognise>());

/** Recognises sentences, and gives the very same for those that it recognised last. */
export function recogniser(base: EvidenceBase, abbreviations: Abbreviations): Recognise {
  const known = kept(base).get(abbreviations) ?? make(base, abbreviations);
  kept(base).set(abbreviations, known);
  return known;
}

function make(base: EvidenceBase, abbreviations: Abbreviations): Recognise {
  const own = abbreviations.size > 0 ? indexOf(abbreviations) : undefined;
  const sentences = new Cache<Sentence>(MOST_KEPT);
  return (text) => sentences.get(text, () => recognise(text, base, own));
}
