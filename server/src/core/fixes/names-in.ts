import type { SentenceAt } from '../draft/sentence-at';
import type { EvidenceBase } from '../evidence/base';
import { escapeInline } from '../markdown-escape';
import { recordsOf } from '../wording/records';
import { labelOf } from '../wording/words';
import type { Names } from './wording';

/** Names for concepts as a sentence has them, so that an author's abbreviations and spellings stay; as Markdown. */
export function namesIn({ sentence: { text, tokens, mentions } }: SentenceAt, base: EvidenceBase): Names {
  const records = recordsOf(base);
  const own = new Map<string, string>();
  for (const { from, to, named } of mentions) {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    for (const { concept } of named) {
      if (!own.has(concept.id)) own.set(concept.id, from === 0 ? inMidSentence(words, concept.label) : words);
    }
  }
  return { of: (id) => escapeInline(own.get(id) ?? labelOf(id, records)), records };
}

/** Words that open a sentence as they stand within one: without the capital, unless the name has one of its own. */
function inMidSentence(words: string, label: string): string {
  const capital = /^\p{Lu}\p{Ll}/u.test(words) && /^\p{Ll}/u.test(label);
  return capital ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
