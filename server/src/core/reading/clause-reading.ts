import { type Advice, readAdvice } from './advice';
import type { Clause } from './clauses';
import { fragmentKind } from './ellipsis';
import { AUXILIARIES, FINDING_VERBS, PATIENT_PRONOUNS } from './english/function-words';
import { EXCEPTING, IT_OR_THEY, SOME_TRIALS } from './english/word-classes';
import { readForce } from './force';
import type { PointsTo } from './former-or-latter';
import { HISTORY, isHistory } from './history';
import { isOneOf } from './is-one-of';
import { type Predicate, readPredicate } from './predicate';
import { type Roles, readRoles } from './roles';
import { cuesOf, type Sentence } from './sentence';
import type { Extent, Force } from './statement';

/** What one clause says, with what it took over from the clauses before it. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly predicate?: Predicate;
  readonly advice?: Advice;
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
  readonly pointsTo?: PointsTo;
  /** Its subject is "it" or "they". */
  readonly onIt: boolean;
  /** What that is was told by the clauses before. */
  readonly isPointed?: true;
  /** "(Four trials found ...;) two showed no difference": of other trials than the clause before, and maybe of other conditions. */
  readonly ofOtherTrials: boolean;
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
    onIt: isOnIt(sentence, clause),
    ofOtherTrials: isOfOtherTrials(sentence, clause),
    excepts: isOneOf(sentence.tokens, clause.from, EXCEPTING),
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

/** "(Function was no better,) as it did not differ". */
function isOnIt({ tokens }: Sentence, { from }: Clause): boolean {
  return tokens
    .slice(from, from + ON_IT_REACH)
    .some(({ norm }, at) => IT_OR_THEY.has(norm) && isOneOf(tokens, from + at + 1, AUXILIARIES));
}

/** Words and marks of ", as it" at most. */
const ON_IT_REACH = 3;

function isOfOtherTrials({ tokens }: Sentence, { from, to }: Clause): boolean {
  const first = tokens.findIndex(({ kind }, at) => at >= from && at < to && kind !== 'mark');
  if (first <= 0 || !isOneOf(tokens, first, SOME_TRIALS)) return false;
  const verb = isOneOf(tokens, first + 1, SOME_TRIALS) ? first + 2 : first + 1;
  return isOneOf(tokens, verb, FINDING_VERBS);
}

function pointing({ tokens }: Sentence, { from, to }: Clause): Pick<ClauseReading, 'pointsTo'> {
  const names = (word: string, ordinal: string) =>
    tokens.some(({ norm }, at) => {
      if (at < from || at >= to) return false;
      return norm === word || (norm === ordinal && tokens[at - 1]?.norm === 'the');
    });
  if (names('latter', 'second')) return { pointsTo: 'latter' };
  return names('former', 'first') ? { pointsTo: 'former' } : {};
}
