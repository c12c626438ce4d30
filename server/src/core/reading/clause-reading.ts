import type { Clause } from './clauses';
import { fragmentKind } from './ellipsis';
import { AUXILIARIES, IMPERATIVES, PATIENT_PRONOUNS } from './english/function-words';
import { readForce } from './force';
import { conceptOf } from './mentions';
import { afterOpener } from './opener';
import { type Predicate, readPredicate } from './predicate';
import { covers } from './range';
import { BASELINE, type Roles, readRoles } from './roles';
import { cuesOf, type Sentence } from './sentence';
import type { Extent, Force } from './statement';
import { isLater } from './usual-treatments';

/** The rule by which a clause tells what went before in those who are meant. */
export const HISTORY = 'history';

/** What one clause says, with what it took over from the clauses before it. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly predicate?: Predicate;
  readonly advice?: 'use' | 'avoid' | 'use-first';
  readonly roles: Roles;
  /** What stands in the clause itself, before anything was taken over. */
  readonly ownConditions: readonly string[];
  readonly ownInterventions: readonly string[];
  readonly force: Force;
  readonly believed: boolean;
  readonly rejects: boolean;
  readonly extent: Extent;
  readonly rules: readonly string[];
  /** A clause on the patients ("whose pain is poorly controlled"): the intervention is not its subject. */
  readonly ofPatients: boolean;
  readonly pointsTo?: 'former' | 'latter';
  /** "Apart from nausea": what it names is left out of what is said. */
  readonly excepts: boolean;
  /** A fragment with no predicate of its own repeats that of another clause or, as in "but not for asthma", turns it. */
  readonly fragment?: 'repeats' | 'turns';
}

/** How far a clause goes is told by the clauses around it as well, and read when they are. */
const NOT_YET_READ: Extent = {
  absolute: false,
  certain: false,
  universal: false,
  permanent: false,
  qualified: false,
};

/** Reads one clause by itself. */
export function readClause(sentence: Sentence, clause: Clause): ClauseReading {
  const predicate = readPredicate(sentence, clause);
  const roles = readRoles(sentence, clause, predicate);
  const ofPatients = isOfPatients(sentence, clause);
  const { force, rules } = isHistory(sentence, predicate)
    ? { force: 'open' as const, rules: [HISTORY] }
    : readForce(sentence, clause, predicate);
  const advice = readAdvice(sentence, clause, predicate);
  const reading: ClauseReading = {
    clause,
    roles,
    ownConditions: roles.conditions,
    ownInterventions: roles.interventions,
    force: advice && force === 'asserted' && !predicate ? 'recommended' : force,
    believed: cuesOf(sentence.cues, 'belief', clause).length > 0,
    rejects: cuesOf(sentence.cues, 'rejection', clause).length > 0,
    extent: NOT_YET_READ,
    rules: [...(predicate?.rules ?? []), ...rules],
    ofPatients,
    excepts: EXCEPTING.test(sentence.tokens[clause.from]?.norm ?? ''),
    ...pointing(sentence, clause),
    ...(predicate ? { predicate } : {}),
    ...(advice ? { advice } : {}),
  };
  if (predicate || advice) return reading;
  const fragment = fragmentKind(sentence, reading);
  return fragment ? { ...reading, fragment } : reading;
}

function isOfPatients({ tokens }: Sentence, { from }: Clause): boolean {
  return tokens.slice(from, from + 2).some(({ norm }) => PATIENT_PRONOUNS.has(norm));
}

/**
 * "For patients whom X, Y or Z has not helped", "patients who have not responded": what went before tells who is meant,
 * and is no result. Behind a comma it may be one.
 */
function isHistory({ tokens, cues }: Sentence, predicate: Predicate | undefined): boolean {
  if (!predicate?.negated) return false;
  const { core } = predicate;
  const pronoun = tokens.findLastIndex(({ norm }, at) => at < core.from && PATIENT_PRONOUNS.has(norm));
  if (pronoun < 0 || tokens[pronoun - 1]?.kind === 'mark') return false;
  const verb = tokens.findIndex(({ norm }, at) => at > pronoun && AUXILIARIES.has(norm));
  const isSubject = tokens[pronoun]?.norm === 'who';
  if (verb < 0 || verb > core.from || (isSubject && verb > pronoun + 1)) return false;
  const denials = cuesOf(cues, 'negation', { from: verb, to: core.from });
  return tokens
    .slice(verb, core.from)
    .every(
      ({ norm }, at) =>
        AUXILIARIES.has(norm) || denials.some((cue) => covers(cue, { from: verb + at, to: verb + at + 1 })),
    );
}

function pointing({ tokens }: Sentence, { from, to }: Clause): Pick<ClauseReading, 'pointsTo'> {
  const words = new Set(tokens.slice(from, to).map(({ norm }) => norm));
  const after = (word: string) =>
    tokens
      .slice(from, to)
      .some(({ norm }, index) => norm === word && tokens[from + index - 1]?.norm === 'the');
  if (words.has('latter') || after('second')) return { pointsTo: 'latter' };
  return words.has('former') || after('first') ? { pointsTo: 'former' } : {};
}

const EXCEPTING = /^(?:apart|aside|except|excepting|excluding|barring|save)$/;

/** A denial this many words before an advice denies it. */
const ADVICE_REACH = 3;

function readAdvice(
  sentence: Sentence,
  clause: Clause,
  predicate: Predicate | undefined,
): ClauseReading['advice'] {
  const cues = cuesOf(sentence.cues, 'advice', clause);
  const first = cues[0];
  if (!first) return predicate ? undefined : toldIn(sentence, clause);
  const denials = cuesOf(sentence.cues, 'negation', clause).filter(
    (cue) => first.from - cue.to <= ADVICE_REACH && cue.from <= first.to,
  );
  // "Neither X nor Y" denies once.
  const word = (at: number) => sentence.tokens[at]?.norm;
  const paired = denials.some(({ from }) => word(from) === 'neither');
  const negated = denials.filter(({ from }) => !(paired && word(from) === 'nor')).length % 2 === 1;
  const avoid = cues.some(({ means }) => means.advice === 'avoid');
  // "Not the first choice" advises against nothing.
  if (negated && !avoid && cues.some(({ means }) => means.first)) return undefined;
  if (avoid !== negated) return 'avoid';
  return cues.some(({ means }) => means.first) || beforeOthers(sentence, clause) ? 'use-first' : 'use';
}

/** Two treatments of which one is to be used before the other. */
function beforeOthers({ tokens, mentions }: Sentence, clause: Clause): boolean {
  const drugs = mentions.filter((mention) => covers(clause, mention) && conceptOf(mention, 'intervention'));
  const later = drugs.filter((mention) => isLater(tokens, mention));
  return later.length > 0 && later.length < drugs.length;
}

/** "Offer X to patients with ..." tells the reader to, "offer no X" not to. */
function toldIn({ tokens, mentions }: Sentence, clause: Clause): ClauseReading['advice'] {
  const from = clause.from === 0 ? afterOpener(tokens) : clause.from;
  if (!IMPERATIVES.has(tokens[from]?.norm ?? '')) return undefined;
  const named = mentions.some(
    (mention) =>
      conceptOf(mention, 'intervention') && mention.from > from && mention.from <= from + TOLD_REACH,
  );
  if (!named) return undefined;
  return tokens[from + 1]?.norm === 'no' ? 'avoid' : 'use';
}

const TOLD_REACH = 4;

const SUBORDINATE: ReadonlySet<NonNullable<Clause['link']>> = new Set<NonNullable<Clause['link']>>([
  'reason',
  'relative',
  'if',
  'concession',
  'contrary',
  'unlike',
]);

/** "The former" and "the latter" point to the first and the last of those named before. */
function formerOrLatter(pointsTo: ClauseReading['pointsTo'], names: readonly string[]): string[] | undefined {
  const all = [...new Set(names)];
  const pointed = pointsTo === 'former' ? all[0] : all.at(-1);
  return pointsTo === undefined || pointed === undefined || all.length < 2 ? undefined : [pointed];
}

/** What the nearest clause before compares with; a comparison with baseline ends with its own clause. */
function comparatorOf(before: readonly ClauseReading[]): Roles['comparator'] {
  return before.findLast(({ roles: { comparator } }) => comparator && comparator !== BASELINE)?.roles
    .comparator;
}

/** The outcomes of a clause, or those of the one it goes on from, unless they are left out of what is said. */
function outcomesOf({ roles }: ClauseReading, host: ClauseReading | undefined): readonly string[] {
  return roles.outcomes.length > 0 || !host || host.excepts ? roles.outcomes : host.roles.outcomes;
}

/** Gives a clause the parts it leaves unsaid: its intervention, comparator and condition from the clauses before it. */
export function inherit(reading: ClauseReading, before: readonly ClauseReading[]): ClauseReading {
  const host = before.find(({ clause }) => clause.from === reading.clause.opening?.from);
  const main = before.filter(({ clause }) => clause.link === undefined || !SUBORDINATE.has(clause.link));
  const order = [...before, ...main, ...(host ? [host] : [])];
  const last = <T>(pick: (roles: Roles) => readonly T[]) =>
    order.map(({ roles }) => pick(roles)).findLast((list) => list.length > 0) ?? [];
  const { roles } = reading;
  const takesSubject = roles.interventions.length === 0 && !reading.ofPatients;
  const comparator = roles.comparator ?? (takesSubject ? comparatorOf(before) : undefined);
  const { pointsTo } = reading;
  const drugs = before.flatMap(({ roles: { interventions } }) => interventions);
  const pointedDrug = takesSubject ? formerOrLatter(pointsTo, drugs) : undefined;
  const pointed = pointedDrug
    ? undefined
    : formerOrLatter(
        pointsTo,
        before.flatMap(({ ownConditions }) => ownConditions),
      );
  const ownComparator = comparator === undefined ? {} : { comparator };
  return {
    ...reading,
    roles: {
      ...roles,
      ...ownComparator,
      interventions:
        pointedDrug ?? (takesSubject ? last((other) => other.interventions) : roles.interventions),
      conditions:
        pointed ?? (roles.conditions.length === 0 ? last((other) => other.conditions) : roles.conditions),
      outcomes: outcomesOf(reading, host),
      populations: roles.populations.length === 0 ? last((other) => other.populations) : roles.populations,
    },
  };
}
