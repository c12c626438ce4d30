import type { ClauseReading } from './clause-reading';
import type { Clause } from './clauses';
import { COMPARATORS } from './english/content-words';
import { DENYING_AGAIN, DENYING_NOUN } from './english/denials';
import { AUXILIARIES } from './english/function-words';
import { PLACE_PREPOSITIONS } from './english/prepositions';
import { ARTICLES, BE, IT_OR_THEY } from './english/word-classes';
import { NO_SUBJECT } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import { unknownIn } from './known-object';
import { conceptOf } from './mentions';
import { tellsWhatItIs } from './own-predicate';
import { covers } from './range';
import type { Roles } from './roles';
import { cuesOf, type Sentence } from './sentence';
import type { Change } from './statement';

/** What a fragment says where it turns the predicate it leans on. */
const OPPOSED: Readonly<Record<Change, Change>> = {
  increase: 'none',
  decrease: 'none',
  better: 'none',
  worse: 'none',
  different: 'none',
  none: 'better',
};

/** Links by which a fragment shares the force of the clause it leans on. */
const JOINING: ReadonlySet<Clause['link']> = new Set<Clause['link']>(['coordinate', 'resume', 'unlike']);

/** Links behind which "none" may take up what was denied: "no difference in one; none in the other". */
const GOING_ON: ReadonlySet<Clause['link']> = new Set<Clause['link']>(['coordinate', 'break']);

/**
 * Whether a clause with no predicate of its own repeats that of another clause ("... and in asthma") or turns it
 * ("but not for asthma", "unlike asthma"). Undefined for a clause that does neither, or holds an unknown word.
 */
export function fragmentKind(
  sentence: Sentence,
  { clause, roles, ofPatients, pointsTo }: ClauseReading,
): ClauseReading['fragment'] {
  // "Pain is not function: X delivered the first and never the second" has a verb of its own.
  if (ofPatients || (clause.link === 'break' && pointsTo !== undefined) || standsAlone(sentence, clause))
    return undefined;
  const nor = [0, 1].some((offset) => sentence.tokens[clause.from + offset]?.norm === 'nor');
  const negated = cuesOf(sentence.cues, 'negation', clause).length % 2 === 1;
  if ((negated && !nor) || clause.link === 'unlike')
    return namesAny(roles) || endsInNot(sentence, clause) ? 'turns' : undefined;
  const repeats = nor || (JOINING.has(clause.link) && !unknownIn(sentence, clause));
  return repeats && namesAny(roles) ? 'repeats' : undefined;
}

/** Said of the control group, of what something is, or by a verb of its own. */
function standsAlone(sentence: Sentence, clause: Clause): boolean {
  return (
    isOfControl(sentence, clause) ||
    hasNoControl(sentence, clause) ||
    tellsWhatItIs(sentence, clause) ||
    hasUnknownVerb(sentence, clause)
  );
}

/** "X should not be oversold": what is denied is told by a verb that nobody knows, and by no verb before it. */
function hasUnknownVerb(sentence: Sentence, { from, to }: Clause): boolean {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ norm }, at) => at >= from && at < to && norm === 'not' && isOneOf(tokens, at + 1, BE),
  );
  return verb >= 0 && unknownIn(sentence, { from: verb + 2, to: Math.min(verb + 3, to) }, NO_SUBJECT);
}

/** "But placebo does not": what is held against is the subject, and nothing is said of the treatment. */
function isOfControl(sentence: Sentence, clause: Clause): boolean {
  const named = sentence.mentions.filter((mention) => covers(clause, mention));
  const [first] = named;
  const control = first && conceptOf(first, 'comparator') && first.to < clause.to;
  return Boolean(control) && named.length === 1 && endsInNot(sentence, clause);
}

/** "No placebo was used", "without a comparator": how a trial was done. */
function hasNoControl({ tokens, cues, mentions }: Sentence, clause: Clause): boolean {
  return cuesOf(cues, 'negation', clause).some(({ from, to }) => {
    if (!isOneOf(tokens, from, DENYING_NOUN)) return false;
    const at = isOneOf(tokens, to, ARTICLES) ? to + 1 : to;
    const named = mentions.some((mention) => mention.from === at && conceptOf(mention, 'comparator'));
    return named || isOneOf(tokens, at, COMPARATORS);
  });
}

function namesAny({ conditions, outcomes, interventions }: Roles): boolean {
  return conditions.length + outcomes.length + interventions.length > 0;
}

/** "... have shown that it does not", but not "It did not" of the sentence before. */
function endsInNot({ tokens }: Sentence, { from, to }: Clause): boolean {
  if (from === 0) return false;
  return tokens.slice(from, to).findLast(({ kind }) => kind !== 'mark')?.norm === 'not';
}

/** What a fragment says, given the clause it leans on. */
export function leanOn(sentence: Sentence, host: ClauseReading, fragment: ClauseReading): ClauseReading {
  const { predicate } = host;
  if (!predicate) return fragment;
  const isPlace = namesPlace(sentence, fragment);
  const { link } = fragment.clause;
  // "No gain in pain, and no more nausea" denies twice alike.
  const none = deniesAlike(sentence, fragment);
  // "Nothing changed: not the pain, not the mood".
  const listed = link === 'coordinate' || sentence.tokens[fragment.clause.from]?.text === ':';
  const denied = (listed && predicate.negated) || (GOING_ON.has(link) && none);
  const alike = denied && predicate.change === 'none';
  const change = fragment.fragment === 'turns' && !alike ? OPPOSED[predicate.change] : predicate.change;
  return {
    ...fragment,
    predicate: { ...predicate, change, absolute: false },
    roles: filledFrom(fragment.roles, host.roles, isPlace),
    force: sharesForce(sentence, fragment) ? host.force : fragment.force,
    rules: [...host.rules, 'ellipsis'],
  };
}

/** "It is doubted that X helps in one, and in another"; "we now know that it does not" puts forward by itself what it says. */
function sharesForce({ tokens }: Sentence, { clause, force }: ClauseReading): boolean {
  const last = tokens.findLastIndex(({ kind }, at) => at < clause.to && kind !== 'mark');
  const ownVerb =
    tokens[last]?.norm === 'not' &&
    isOneOf(tokens, last - 1, AUXILIARIES) &&
    isOneOf(tokens, last - 2, IT_OR_THEY);
  return force === 'asserted' && JOINING.has(clause.link) && !ownVerb;
}

/** "(By no gain in one trial) and by none in the other". */
function deniesAlike({ tokens, cues }: Sentence, { clause }: ClauseReading): boolean {
  return cuesOf(cues, 'negation', clause).some(({ from, to }) =>
    tokens.slice(from, to).some(({ norm }) => DENYING_AGAIN.has(norm)),
  );
}

/** "But not in asthma" names where the same is not so; "but not asthma" names what was not changed. */
function namesPlace({ tokens, mentions }: Sentence, { clause }: ClauseReading): boolean {
  const condition = mentions.find((mention) => covers(clause, mention) && conceptOf(mention, 'condition'));
  const before = tokens.slice(clause.from, condition?.from ?? clause.from);
  return before.some(({ norm }) => PLACE_PREPOSITIONS.has(norm));
}

function filledFrom(roles: Roles, host: Roles, isPlace: boolean): Roles {
  const comparator = roles.comparator ?? host.comparator;
  const orHost = (own: readonly string[], other: readonly string[]) => (own.length > 0 ? own : other);
  return {
    ...roles,
    ...(comparator === undefined ? {} : { comparator }),
    interventions: orHost(roles.interventions, host.interventions),
    conditions: orHost(roles.conditions, host.conditions),
    outcomes:
      roles.conditions.length > 0 && !isPlace ? roles.outcomes : orHost(roles.outcomes, host.outcomes),
  };
}
