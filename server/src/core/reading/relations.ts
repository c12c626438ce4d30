import { toldBefore } from './apposition';
import { type Clause, splitClauses } from './clauses';
import type { Carried } from './context';
import { PARTICLES, SITE_PREPOSITIONS } from './english/prepositions';
import { DETERMINERS, FORMS_OF_BE, JOINING } from './english/word-classes';
import { readForce } from './force';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import type { RelationMention } from './observation';
import { covers } from './range';
import { deniesManner, deniesRelation } from './relation-denials';
import { isPassive, joinsVerb, objectsOf } from './relation-objects';
import { cuesOf, type Sentence } from './sentence';
import { isSetAside } from './set-aside';

/** Every relation that a sentence says to hold or not, clause by clause. Offsets are those of the sentence's text. */
export function relationsIn(sentence: Sentence, before: Carried): RelationMention[] {
  const all = [...sentence.mentions, ...sentence.factMentions];
  if (!all.some((mention) => conceptOf(mention, 'relation'))) return [];
  const points = cuesOf(sentence.cues, 'anaphor', { from: 0, to: sentence.tokens.length }).length > 0;
  let subjects: readonly string[] = points ? before.interventions : [];
  const clauses = splitClauses(sentence);
  return clauses.flatMap((clause) => {
    const within = all.filter((mention) => covers(clause, mention) && !isSetAside(sentence, mention));
    const found = inClause(sentence, clause, within, spokenOf(clause, clauses, all) ?? subjects).map(
      (relation) => withFronted(sentence, clause, all, relation),
    );
    subjects = [...subjects, ...idsOf(within)];
    return found;
  });
}

/** "At the X (abbreviated) receptor, it acts as an agonist": the object stands in front, where no other relation does. */
function withFronted(
  { tokens }: Sentence,
  { from }: Clause,
  all: readonly Mention[],
  relation: RelationMention,
): RelationMention {
  const treatments = new Set(all.map((mention) => conceptOf(mention, 'intervention')?.id));
  const before = all.filter((mention) => mention.to <= from);
  const fronted = isOneOf(tokens, 0, SITE_PREPOSITIONS);
  const told = relation.objects.some((id) => !treatments.has(id));
  if (!fronted || told || before.some((mention) => conceptOf(mention, 'relation'))) return relation;
  const entities = before.flatMap((mention) => conceptOf(mention, 'entity')?.id ?? []);
  return entities.length > 0 ? { ...relation, objects: entities } : relation;
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

/** A clause up to the ", and" or the "and has" behind a relation, after which something else is told. */
function upToNext({ tokens }: Sentence, clause: Clause, { to }: Mention): Clause {
  const end = tokens.findIndex(
    ({ text }, at) =>
      at >= to &&
      at < clause.to &&
      ((text === ',' && isOneOf(tokens, at + 1, JOINING)) || joinsVerb(tokens, at)),
  );
  return end < 0 ? clause : { ...clause, to: end };
}

/** From the ", and" behind which a treatment begins, if the relation is said of that: "X is approved, and Y is not licensed". */
function withOwnSubject(
  { tokens }: Sentence,
  part: Clause,
  within: readonly Mention[],
  relation: Mention,
): Clause {
  const subject = within.findLast(
    ({ from, to }) =>
      to <= relation.from &&
      isOneOf(tokens, to, FORMS_OF_BE) &&
      isOneOf(tokens, from - 1, JOINING) &&
      tokens[from - 2]?.text === ',',
  );
  return subject && conceptOf(subject, 'intervention') ? { ...part, from: subject.from } : part;
}

/** "Brings about a decrease in X" tells of a change, and not of X. */
function tellsChange({ tokens, cues }: Sentence, { to }: Mention): boolean {
  const noun = to + (isOneOf(tokens, to, DETERMINERS) ? 1 : 0);
  return cues.some(({ means, from }) => means.kind === 'effect' && from === noun && MOVING.has(means.change));
}

/** "A switch on nerve cells" switches nothing on. */
function isThing({ tokens }: Sentence, { from, to }: Mention): boolean {
  const phrasal = to > from + 1 && isOneOf(tokens, to - 1, PARTICLES);
  return phrasal && isOneOf(tokens, from - 1, DETERMINERS);
}

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
    if (relation === undefined || tellsChange(sentence, mention) || isThing(sentence, mention)) return [];
    const part = withOwnSubject(sentence, upToNext(sentence, clause, mention), within, mention);
    const own = within.filter((other) => covers(part, other));
    const named = [...new Set([...idsOf(own), ...(hasSubject(sentence, own, mention) ? [] : subjects)])];
    const { force } = readForce(sentence, part, undefined);
    const denials = negations.filter((cue) => covers(part, cue) && deniesRelation(sentence, cue, mention));
    if (denials.some((cue) => deniesManner(sentence, cue, mention))) return [];
    const denied = denials.length % 2 === 1;
    const objects = toldBefore(sentence, mention) ?? objectsOf(sentence, within, negations, mention);
    return [{ span, relation, named, objects, denied, force }];
  });
}
