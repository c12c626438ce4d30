import { type Clause, splitClauses } from './clauses';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';
import type { TrialName } from './trial-names';

/** The names of trials within a range of tokens. */
export function trialsWithin({ trials }: Sentence, range: Range): readonly TrialName[] {
  return trials.filter((name) => covers(range, name));
}

/** The trials named up to the end of a clause or, where none is, in the relative clause right behind it. */
export function namedTrials(sentence: Sentence, clause: Clause): string[] {
  const { from: start, to, link } = clause;
  const own = trialsWithin(sentence, clause);
  // "<Trial>, who saw no reduction" tells of that one.
  const last = link === 'relative' ? sentence.trials.findLast((name) => name.to <= start) : undefined;
  if (last && start - last.to <= RELATIVE_REACH) return [...last.trials];
  const before = own.length > 0 ? own : toldBefore(sentence, to);
  const next = splitClauses(sentence).find((other) => other.from === to && other.link === 'relative');
  const found = before.length > 0 || !next ? before : trialsWithin(sentence, next);
  return found.flatMap(({ trials }) => trials);
}

/** The trials named before a token that what follows may be of: not those that are held against it, nor those of another part. */
function toldBefore(sentence: Sentence, to: number): readonly TrialName[] {
  const held = splitClauses(sentence).filter(({ link }) => link === 'unlike' || link === 'contrary');
  const told = sentence.trials.filter(
    (name) => name.from < to && !held.some((clause) => covers(clause, name)) && !isLeftOut(sentence, name),
  );
  const part = sentence.tokens.findLastIndex(({ text }, at) => at < to && text === ';');
  const own = told.filter(({ from }) => from > part);
  return own.length > 0 ? own : told;
}

/** "Though not in those of <trial> and <trial>". */
function isLeftOut({ tokens }: Sentence, { from }: Range): boolean {
  const start = tokens.findLastIndex(({ kind }, at) => at < from && kind === 'mark');
  return tokens
    .slice(start + 1, from)
    .some(({ norm }, at, words) => norm === 'not' && words[at + 1]?.norm === 'in');
}

/** Marks between a trial and the relative clause on it at most. */
const RELATIVE_REACH = 1;
