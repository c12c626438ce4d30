import {
  CAME,
  NO_RESULT_AFTER,
  NO_RESULT_BEFORE,
  NUMBER_JOINS,
  NUMBERED,
  POINTS_AT,
  SPREADS,
  TIME_IS_RESULT,
  TIME_UNITS,
  VOLUMES,
} from '../../reading/english/figure-words';
import { IN_UNITS_OF_TIME } from '../../reading/english/time-outcomes';
import { CONFIDENCE, GROUP_WORDS } from '../../reading/english/trial-words';
import type { Token } from '../../reading/tokens';
import type { Passage } from '../passage';

/** Whether the number at a token is no result: a date, a dose, a spread, a test, a sample size, or part of an interval. */
export function isAside(passage: Passage, at: number): boolean {
  return ASIDES.some((isOne) => isOne(passage, at));
}

type Aside = (passage: Passage, at: number) => boolean;

const isNextToName: Aside = ({ tokens }, at) => {
  const sign = tokens[at - 1]?.text === '-' ? 1 : 0;
  const [named, before, after] = [at - 2 - sign, at - 1 - sign, at + 1].map(
    (index) => tokens[index]?.norm ?? '',
  );
  if (NO_RESULT_BEFORE.has(after ?? '')) return !isConcentration(tokens, at);
  if (NO_RESULT_AFTER.has(before ?? '')) return !GROUP_WORDS.has(before ?? '') || isLabel(tokens, at);
  return before === '=' && (SPREADS.has(named ?? '') || TEST_WITH_FREEDOM.test(named ?? ''));
};

/** "38.2 mg/dL" is what was measured, "20 mg" and "20 mg/kg" what was given. */
function isConcentration(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.text === '/' && VOLUMES.has(tokens[at + 3]?.norm ?? '');
}

/** A test with its degrees of freedom: t144. */
const TEST_WITH_FREEDOM = /^[tfz]\d{1,5}$/;

/** Groups are called by whole numbers: "group 2", not "the control group 0.66" nor "the control group 45%". */
function isLabel(tokens: readonly Token[], at: number): boolean {
  return /^\d+$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== '%';
}

/** "3-5" is a range. */
const isRange: Aside = ({ tokens }, at) => {
  const after = tokens[at + 1];
  return tokens[at]?.joined === true || (after?.kind === 'number' && after.joined);
};

/** "12/40" and "12 out of 40" are counts of patients; "15.8/11.8" gives two results, of which the first is taken. */
const isCount: Aside = ({ tokens }, at) => {
  const [two, one, own, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (one?.norm === 'of' && two?.norm === 'out') return true;
  if (one?.text === '/') return two?.kind === 'number' || two?.kind === 'word';
  return next?.text === '/' && /^\d+$/.test(own?.text ?? '');
};

/** "from 12 to 8": what it was before is no result. */
const isStart: Aside = ({ tokens }, at) => {
  if (tokens[at - 1]?.norm !== 'from') return false;
  const behind = tokens.slice(at + 1, at + 8);
  return behind.some(({ norm }, index) => norm === 'to' && behind[index + 1]?.kind === 'number');
};

/** A length of time counts only where the outcome is one, or where it is said to have been it. */
const isDate: Aside = ({ tokens, outcome }, at) => {
  const unit = tokens.slice(at + 1, at + 6).find((token) => !isListed(token));
  if (!TIME_UNITS.has(unit?.norm ?? '')) return false;
  const opening = lastBefore(tokens, at, (token) => !isListed(token));
  const before = tokens[opening]?.norm ?? '';
  if (!IN_UNITS_OF_TIME.test(outcome.phrase.text)) return !TIME_IS_RESULT.has(before);
  return POINTS_AT.has(before) && !CAME.has(tokens[opening - 1]?.norm ?? '');
};

function isListed({ kind, norm }: Token): boolean {
  return kind === 'number' || NUMBER_JOINS.has(norm);
}

/** A list of numbers, or what is named in front of brackets, is no longer than this, in tokens. */
const LONGEST_LIST = 12;

/** The last token before `at` that a test accepts, or -1 when none near does. */
function lastBefore(tokens: readonly Token[], at: number, accepts: (token: Token) => boolean): number {
  for (let back = at - 1; back >= 0 && at - back < LONGEST_LIST; back--) {
    const token = tokens[back];
    if (token && accepts(token)) return back;
  }
  return -1;
}

/** The 95 of a 95% confidence interval. */
const isConfidence: Aside = ({ tokens }, at) => {
  const behind = tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  return /^9[059]$/.test(tokens[at]?.text ?? '') && behind.some((word) => CONFIDENCE.has(word));
};

/** "groups 1, 2 and 3": the rest of a list of names. */
const isNameInList: Aside = ({ tokens }, at) => {
  const opening = lastBefore(tokens, at, (token) => !isListed(token));
  // "At 6 months, 45%": the months have their number already.
  if (tokens[at + 1]?.text === '%' || tokens[opening - 1]?.kind === 'number') return false;
  return NUMBERED.has(tokens[opening]?.norm ?? '');
};

const isTested: Aside = ({ statistics }, at) =>
  statistics.some(({ from, to, kind }) => kind !== 'ratio' && from <= at && at < to);

/** "EP 7630", "zinc 20 (-5.9)": a number of an arm's name, behind a word of it. */
const isOfName: Aside = ({ tokens, mentions, arms }, at) => {
  const [before, own] = [at - 1, tokens[at]?.norm];
  if (!mentions.some(({ from, to }) => from <= before && before < to)) return false;
  return [arms.intervention, arms.comparator].some(({ phrase }) =>
    phrase.terms.some(({ isNumber, word }) => isNumber && word === own),
  );
};

/** Within brackets that begin with the name of a spread or a test. */
const isSpread: Aside = ({ tokens, depths }, at) => {
  if (depths[at] === 0) return false;
  const opens = ({ text, norm }: Token) => text === '(' || text === '[' || text === ';' || SPREADS.has(norm);
  return SPREADS.has(tokens[lastBefore(tokens, at, opens)]?.norm ?? '');
};

const ASIDES: readonly Aside[] = [
  isRange,
  isNextToName,
  isCount,
  isStart,
  isDate,
  isConfidence,
  isNameInList,
  isTested,
  isOfName,
  isSpread,
];
