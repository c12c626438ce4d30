import type { EvidenceBase } from '../evidence/base';
import { NAMING } from './english/function-words';
import { BEFORE_DEFINED } from './english/word-classes';
import { longestName, nameIndex } from './names';
import type { Sentence } from './sentence';

/** Words between the verb that names and the name at most: "is then called chronic". */
const REACH = 2;

/**
 * The conditions that a sentence defines by naming a kind of its subject: "pain that ... is called chronic" is about
 * chronic pain, as the sentences after it are.
 */
export function definedIn({ tokens }: Sentence, base: EvidenceBase): string[] {
  if (!tokens.some(({ norm }) => NAMING.has(norm))) return [];
  const subject = tokens.find(({ kind, norm }) => kind === 'word' && !BEFORE_DEFINED.has(norm));
  if (!subject) return [];
  const index = nameIndex(base);
  return tokens.flatMap(({ norm }, at) => {
    if (!NAMING.has(norm)) return [];
    return tokens.slice(at + 1, at + 1 + REACH).flatMap((kind) => {
      const name = longestName(index, [kind, subject], 0);
      return name?.to === 2
        ? name.named.flatMap(({ concept }) => (concept.kind === 'condition' ? [concept.id] : []))
        : [];
    });
  });
}
