import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Concept } from '../evidence/schema/concept';
import { USING } from './english/content-words';
import { AMOUNTS, AUXILIARIES, PHRASE_EDGES, QUANTIFIERS } from './english/function-words';
import { MEASURED_BY } from './english/measures';
import { ITEM_PARTS } from './english/trial-words';
import { WAS_MEASURED } from './english/word-classes';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import type { Token } from './tokens';

/**
 * Mentions in which "fewer painkillers" or "spares painkillers" means the outcome of how much of them is used, where
 * another intervention is named that brings it about, or where a measure of it is told ("painkiller intake was shorter", "the
 * use of painkillers was 11 mg"); one that the base has no such outcome for stands for nothing.
 */
export function withUses(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  base: EvidenceBase,
): Mention[] {
  const interventions = mentions.filter((mention) => conceptOf(mention, 'intervention'));
  const [only] = interventions;
  const others = interventions.length > 1;
  const told = only && (isMeasured(tokens, only) || isTaken(tokens, only) || isNoted(tokens, only));
  if (!only || !(others || told)) return [...mentions];
  const counted = new Set<Mention>();
  return mentions.map((mention, index) => {
    const before = mentions[index - 1];
    const use = before !== undefined && (counted.has(before) || isUse(before));
    const listed = use && isListed(before, mention, tokens);
    const drug = conceptOf(mention, 'intervention');
    if (!drug || !(listed || isCounted(tokens, mention) || isMeasured(tokens, mention))) return mention;
    counted.add(mention);
    const outcome = useOf(drug, base);
    return { ...mention, named: outcome ? [{ concept: outcome }] : [] };
  });
}

function isUse(mention: Mention): boolean {
  const outcome = conceptOf(mention, 'outcome');
  return outcome?.kind === 'outcome' && outcome.useOf !== undefined;
}

/** "Less use of X and Y". */
function isListed(before: Mention, mention: Mention, tokens: readonly Token[]): boolean {
  const between = tokens.slice(before.to, mention.from);
  return between.length <= 2 && between.every(({ text }) => ITEM_PARTS.has(text));
}

/** "Fewer X", "use of X", "need for X". */
function isCounted(tokens: readonly Token[], { from }: Mention): boolean {
  const [before, last] = [tokens[from - 2]?.norm ?? '', tokens[from - 1]?.norm ?? ''];
  // "And once more X reversed it" counts nothing.
  if (before === 'once') return false;
  return (
    QUANTIFIERS.has(last) ||
    ((last === 'of' || last === 'for') && (AMOUNTS.has(before) || QUANTIFIERS.has(before)))
  );
}

/** "Used fewer X". */
function isTaken(tokens: readonly Token[], mention: Mention): boolean {
  return QUANTIFIERS.has(tokens[mention.from - 1]?.norm ?? '') && isOneOf(tokens, mention.from - 2, USING);
}

/** "No less X until week 3": a note of how much of it was used, with no verb behind that would tell what it did. */
function isNoted(tokens: readonly Token[], { from, to }: Mention): boolean {
  if (!QUANTIFIERS.has(tokens[from - 1]?.norm ?? '')) return false;
  const next = tokens[to];
  return next?.kind === 'mark' || (PHRASE_EDGES.has(next?.norm ?? '') && !AUXILIARIES.has(next?.norm ?? ''));
}

/** "X capacity", "the use of X was 11 mg": how much of it there was, and not what it did. */
function isMeasured(tokens: readonly Token[], mention: Mention): boolean {
  const { to } = mention;
  if (MEASURED_BY.has(tokens[to]?.norm ?? '')) return true;
  if (!isCounted(tokens, mention)) return false;
  const verb = tokens.findIndex(({ norm }, at) => at >= to && WAS_MEASURED.has(norm));
  return verb >= 0 && tokens[verb + 1]?.kind === 'number' && tokens[verb + 2]?.text !== '%';
}

function useOf(drug: Concept, base: EvidenceBase): Concept | undefined {
  return base.concepts.find(
    (concept) =>
      concept.kind === 'outcome' &&
      concept.useOf !== undefined &&
      conceptIndex(base).isA(drug.id, concept.useOf),
  );
}
