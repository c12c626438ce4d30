import type { Concept, ConceptKind } from '../evidence/schema/concept';
import { AUXILIARIES } from './english/function-words';
import { AGENT_PREPOSITIONS } from './english/prepositions';
import { CLAUSE_COORDINATORS, JOINING, OTHER_SUBJECTS, POSSESSIVES } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import { conceptOf, type Mention } from './mentions';
import type { Sentence } from './sentence';
import type { Token } from './tokens';

/**
 * What stands behind a relation, up to a denial ("approved for surgery, not for pain") or, where nothing does, before
 * it ("the receptor is blocked"). A word that is relation and object at once (inexpensive) counts as behind.
 */
export function objectsOf(
  { tokens }: Sentence,
  within: readonly Mention[],
  negations: readonly Cue[],
  relation: Mention,
): string[] {
  const denial = negations.find((cue) => cue.from >= relation.to)?.from ?? Number.POSITIVE_INFINITY;
  const all = (mentions: readonly Mention[]) =>
    mentions.flatMap(({ named }) =>
      named.flatMap(({ concept }) => (OBJECTS.has(concept.kind) ? [concept] : [])),
    );
  // What stands behind the next relation is said of that one.
  const next =
    within.find((mention) => mention.from >= relation.to && conceptOf(mention, 'relation'))?.from ??
    Number.POSITIVE_INFINITY;
  const passive = isPassive(tokens, relation);
  const goesOn = tokens.findIndex((_, at) => at >= relation.to && goesOnAt(tokens, at));
  const upTo = (end: number) =>
    all(within.filter(({ from }) => from >= relation.from && from < end && (goesOn < 0 || from < goesOn)));
  const own = upTo(Math.min(denial, next));
  const behind = passive ? [] : own.length > 0 ? own : upTo(denial);
  const since = tokens.findLastIndex((_, at) => at < relation.from && goesOnAt(tokens, at));
  const before = all(within.filter(({ from }) => from > since && from < relation.from));
  // A treatment is an object only where nothing else can be: "the agonist X opens the channel".
  const others = (ids: readonly Concept[]) => ids.filter(({ kind }) => kind !== 'intervention');
  const found =
    [others(behind), others(before), behind, before].find((concepts) => concepts.length > 0) ?? [];
  return [...new Set(found.map(({ id }) => id))];
}

/** "Is blocked by X", "comes about through X": what stands behind is the subject. */
export function isPassive(tokens: readonly Token[], { to }: Mention): boolean {
  return isOneOf(tokens, to, AGENT_PREPOSITIONS);
}

/** "... and is used" tells something else of the same subject. */
export function joinsVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  return isOneOf(tokens, at, CLAUSE_COORDINATORS) && (AUXILIARIES.has(next) || POSSESSIVES.has(next));
}

/** "..., its effect", "..., and what we do" and "... and is used" go on about something else. */
function goesOnAt(tokens: readonly Token[], at: number): boolean {
  if (joinsVerb(tokens, at)) return true;
  if (tokens[at]?.text !== ',') return false;
  const next = tokens[at + 1]?.norm ?? '';
  return OTHER_SUBJECTS.has(JOINING.has(next) ? (tokens[at + 2]?.norm ?? '') : next);
}

const OBJECTS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'entity',
  'condition',
  'outcome',
  'intervention',
  'population',
  'route',
]);
