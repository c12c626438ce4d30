import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Concept } from '../evidence/schema/concept';
import { COMBINING_WORDS } from './english/function-words';
import { OWN_DRUGS, POSSESSIVES } from './english/word-classes';
import { APART } from './english/word-patterns';
import { conceptOf, type Mention } from './mentions';
import type { Token } from './tokens';

/**
 * Mentions with two treatments given together ("X with Y", "X plus Y", "the combination of X and Y") as one: the
 * base's combination of the two or, where it has none, a mention that stands for nothing, so that no statement on
 * either alone is read into it.
 */
export function withCombinations(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  base: EvidenceBase,
): Mention[] {
  const merged: Mention[] = [];
  for (const mention of mentions) {
    const before = merged.at(-1);
    if (before && areGivenTogether(before, mention, tokens)) {
      merged[merged.length - 1] = {
        named: combinationOf(before, mention, base),
        from: before.from,
        to: mention.to,
        parts: [...(before.parts ?? [before]), mention],
      };
    } else {
      merged.push(mention);
    }
  }
  return merged;
}

/** "Compared X with Y" holds one against the other. */
const COMPARISON_REACH = 5;

function areGivenTogether(first: Mention, second: Mention, tokens: readonly Token[]): boolean {
  if (!conceptOf(first, 'intervention') || !conceptOf(second, 'intervention')) return false;
  const before = tokens.slice(Math.max(0, first.from - COMPARISON_REACH), first.from);
  if (before.some(({ norm }) => APART.pattern.test(norm))) return false;
  // "X with their usual Y".
  const between = tokens
    .slice(first.to, second.from)
    .flatMap(({ norm }) => (POSSESSIVES.has(norm) || OWN_DRUGS.has(norm) ? [] : [norm]));
  const named = tokens
    .slice(Math.max(0, first.from - 3), first.from)
    .some(({ norm }) => norm === 'combination');
  const joined = between.join(' ') === 'and';
  if (joined && (named || isToldTogether(second, tokens))) return true;
  return between.length > 0 && between.length <= 3 && between.every((word) => COMBINING_WORDS.has(word));
}

/** "X and Y together", and not "together with Z". */
function isToldTogether({ to }: Mention, tokens: readonly Token[]): boolean {
  return tokens[to]?.norm === 'together' && tokens[to + 1]?.norm !== 'with';
}

function combinationOf(first: Mention, second: Mention, base: EvidenceBase): { concept: Concept }[] {
  const parts = [first, second].map((mention) => conceptOf(mention, 'intervention')?.id);
  const found = base.concepts.find(
    (concept) =>
      concept.kind === 'intervention' &&
      concept.combines.length === parts.length &&
      concept.combines.every((part) =>
        parts.some((id) => id !== undefined && conceptIndex(base).isA(id, part)),
      ),
  );
  return found ? [{ concept: found }] : [];
}
