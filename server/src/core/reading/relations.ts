import type { Concept, ConceptKind } from '../evidence/schema/concept';
import { type Clause, splitClauses } from './clauses';
import type { Carried } from './context';
import { readForce } from './force';
import type { Cue } from './lexicon';
import { conceptOf, type Mention } from './mentions';
import type { RelationMention } from './observation';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';
import type { Token } from './tokens';

const BEING = /^(?:is|are|was|were|been|be|seems|appears|has|had)$/;

/** A denial this many words before a relation denies it; "nobody" denies something else. */
const DENIAL_REACH = 6;

function deniesNext({ tokens }: Sentence, { from }: Cue, relation: Mention): boolean {
  // "Approval is unlikely", "was never granted".
  if (from >= relation.to) return BEING.test(tokens[from - 1]?.norm ?? '');
  // The "not" of a name such as "not linked to" is part of what it says.
  const near = from < relation.from && relation.from - from <= DENIAL_REACH;
  return near && !/^(?:nobody|none|nothing)$/.test(tokens[from]?.norm ?? '');
}

/**
 * What stands behind a relation, up to a denial ("approved for surgery, not for pain") or, where nothing does, before
 * it ("the receptor is blocked"). A word that is relation and object at once (inexpensive) counts as behind.
 */
function objectsOf(
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
  // "..., its effect" goes on about something else.
  const goesOn = tokens.findIndex(
    ({ text }, at) => at >= relation.to && text === ',' && PRONOUN_SUBJECTS.has(tokens[at + 1]?.norm ?? ''),
  );
  const upTo = (end: number) =>
    all(within.filter(({ from }) => from >= relation.from && from < end && (goesOn < 0 || from < goesOn)));
  const own = upTo(Math.min(denial, next));
  const behind = passive ? [] : own.length > 0 ? own : upTo(denial);
  const before = all(within.filter(({ from }) => from < relation.from));
  // A treatment is an object only where nothing else can be: "the agonist X opens the channel".
  const others = (ids: readonly Concept[]) => ids.filter(({ kind }) => kind !== 'intervention');
  const found =
    [others(behind), others(before), behind, before].find((concepts) => concepts.length > 0) ?? [];
  return [...new Set(found.map(({ id }) => id))];
}

/** "Is blocked by X", "comes about through X": what stands behind is the subject. */
function isPassive(tokens: readonly Token[], { to }: Mention): boolean {
  return /^(?:by|through|via)$/.test(tokens[to]?.norm ?? '');
}

const PRONOUN_SUBJECTS: ReadonlySet<string> = new Set(['it', 'its', 'they', 'their']);

const OBJECTS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'entity',
  'condition',
  'outcome',
  'intervention',
  'population',
  'route',
]);

/** Every relation that a sentence says to hold or not, clause by clause. Offsets are those of the sentence's text. */
export function relationsIn(sentence: Sentence, before: Carried): RelationMention[] {
  const all = [...sentence.mentions, ...sentence.factMentions];
  if (!all.some((mention) => conceptOf(mention, 'relation'))) return [];
  const points = cuesOf(sentence.cues, 'anaphor', { from: 0, to: sentence.tokens.length }).length > 0;
  let subjects: readonly string[] = points ? before.interventions : [];
  const clauses = splitClauses(sentence);
  return clauses.flatMap((clause) => {
    const within = all.filter((mention) => covers(clause, mention));
    const found = inClause(sentence, clause, within, spokenOf(clause, clauses, all) ?? subjects);
    subjects = [...subjects, ...idsOf(within)];
    return found;
  });
}

/**
 * The subject of a relative clause is the treatment named right before it ("unlike Y, which takes weeks"), that of a
 * clause that goes on after an insertion stands before the insertion ("X, unlike Y, acts at once").
 */
function spokenOf(
  { from, link, opening }: Clause,
  clauses: readonly Clause[],
  all: readonly Mention[],
): readonly string[] | undefined {
  const opened = opening && clauses.find((clause) => clause.from === opening.from);
  if (opened) {
    const own = all.filter((mention) => covers(opened, mention));
    return own.some((mention) => conceptOf(mention, 'intervention')) ? idsOf(own) : undefined;
  }
  if (link !== 'relative') return undefined;
  const last = all.findLast((mention) => mention.to <= from && conceptOf(mention, 'intervention'));
  return last && from - last.to <= RELATIVE_REACH ? idsOf([last]) : undefined;
}

/** Words between a treatment and the relative clause on it at most: ", which". */
const RELATIVE_REACH = 1;

const idsOf = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap(({ named }) => named.map(({ concept }) => concept.id));

/** Of a passive ("is blocked by X") the subject may stand behind; else what stands behind is an object. */
function hasSubject({ tokens }: Sentence, within: readonly Mention[], relation: Mention): boolean {
  const passive = isPassive(tokens, relation);
  return within.some(
    (mention) => conceptOf(mention, 'intervention') && (passive || mention.from < relation.from),
  );
}

/** A clause up to the ", and" behind a relation, after which something else is told. */
function upToNext({ tokens }: Sentence, clause: Clause, { to }: Mention): Clause {
  const end = tokens.findIndex(
    ({ text }, at) => at >= to && at < clause.to && text === ',' && JOINING.test(tokens[at + 1]?.norm ?? ''),
  );
  return end < 0 ? clause : { ...clause, to: end };
}

const JOINING = /^(?:and|but|so)$/;

/** "Brings about a decrease in X" tells of a change, and not of X. */
function tellsChange({ tokens, cues }: Sentence, { to }: Mention): boolean {
  const noun = to + (ARTICLES.test(tokens[to]?.norm ?? '') ? 1 : 0);
  return cues.some(({ means, from }) => means.kind === 'effect' && from === noun && MOVING.has(means.change));
}

const ARTICLES = /^(?:a|an|any|no|the|some)$/;
const MOVING: ReadonlySet<string> = new Set(['increase', 'decrease']);

function inClause(
  sentence: Sentence,
  clause: Clause,
  within: readonly Mention[],
  subjects: readonly string[],
): RelationMention[] {
  const negations = cuesOf(sentence.cues, 'negation', clause).filter(({ means }) => !means.partial);
  const span = {
    start: sentence.tokens[clause.from]?.start ?? 0,
    end: sentence.tokens[clause.to - 1]?.end ?? sentence.text.length,
  };
  return within.flatMap((mention) => {
    const relation = conceptOf(mention, 'relation')?.id;
    if (relation === undefined || tellsChange(sentence, mention)) return [];
    const named = [
      ...new Set([...idsOf(within), ...(hasSubject(sentence, within, mention) ? [] : subjects)]),
    ];
    const part = upToNext(sentence, clause, mention);
    const { force } = readForce(sentence, part, undefined);
    const denials = negations.filter((cue) => covers(part, cue) && deniesNext(sentence, cue, mention));
    const denied = denials.length % 2 === 1;
    return [
      { span, relation, named, objects: objectsOf(sentence, within, negations, mention), denied, force },
    ];
  });
}
