import type { ClauseReading } from './clause-reading';
import type { Clause } from './clauses';
import { SAME_VERBS } from './english/content-words';
import { AUXILIARIES } from './english/function-words';
import { ADDING, IT_OR_THEY } from './english/word-classes';
import { conceptOf } from './mentions';
import { covers } from './range';
import { BASELINE } from './roles';
import type { Sentence } from './sentence';

/** "Pain fell with X and fell just as much with Y": each group is held against itself. */
export function withAlike(
  sentence: Sentence,
  reading: ClauseReading,
  next: ClauseReading | undefined,
): ClauseReading {
  const { roles, predicate } = reading;
  if (!next || !predicate || predicate.change === 'none' || roles.comparator !== undefined) return reading;
  const others = next.roles.interventions.filter((id) => !roles.interventions.includes(id));
  const control = next.roles.comparator !== undefined || namesControl(sentence, next);
  if (isAlike(next, others.length > 0 || control)) return againstStart(reading);
  if (!doesSo(sentence, next.clause) && !doesAsWell(sentence, next, predicate)) return reading;
  if (control) return againstStart(reading);
  // Where a trial compared the two, each is against itself; elsewhere each is said to help.
  return {
    ...reading,
    roles: { ...roles, joint: 'drugs', interventions: [...roles.interventions, ...others] },
  };
}

function againstStart(reading: ClauseReading): ClauseReading {
  return { ...reading, roles: { ...reading.roles, comparator: BASELINE } };
}

/** Whether a clause says the same of another treatment, which the base may not know: "just as much better with ...". */
function isAlike({ clause: { link }, ownInterventions, predicate }: ClauseReading, named: boolean): boolean {
  const rules = predicate?.rules ?? [];
  if (!rules.includes('equality') || (link !== 'coordinate' && link !== 'contrast')) return false;
  return named || (ownInterventions.length === 0 && rules.length > 1);
}

function namesControl({ mentions }: Sentence, { clause }: ClauseReading): boolean {
  return mentions.some((mention) => covers(clause, mention) && conceptOf(mention, 'comparator'));
}

/** "But so did X", "as it did with X". */
function doesSo({ tokens }: Sentence, { from, to }: Clause): boolean {
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  const does = (at: number) => AUXILIARIES.has(words[at] ?? '');
  return words.some(
    (word, at) =>
      (word === 'so' && does(at + 1)) ||
      (word === 'same' && SAME_VERBS.has(words[at + 1] ?? '')) ||
      (word === 'as' && IT_OR_THEY.has(words[at + 1] ?? '') && does(at + 2)),
  );
}

/** "But those given Y got better, too". */
function doesAsWell(
  { tokens }: Sentence,
  { clause, predicate }: ClauseReading,
  { change }: NonNullable<ClauseReading['predicate']>,
): boolean {
  const alike = predicate?.change === change;
  if (!alike) return false;
  const words = tokens.slice(clause.from, clause.to).map(({ norm }) => norm);
  return words.some(
    // "As well", and not "as well as".
    (word, at) => ADDING.has(word) || (word === 'as' && words[at + 1] === 'well' && words[at + 2] !== 'as'),
  );
}
