import { GROUP_WORDS, LETTERED, LIST_JOINS } from '../../reading/english/trial-words';
import type { Token } from '../../reading/tokens';
import { type Arms, otherSide, type Side, treatedSide } from './arms';
import { labelKey } from './labels';
import type { Named } from './named-arms';

const LABEL = /^(?:[A-Z]|[1-6]|I{1,3}|IV|V)$/;

interface Labelled {
  readonly at: number;
  readonly key: string;
}

/** Adds the arms that a text names by a letter or number: group A, arms 1 and 2. */
export function labelledArms(tokens: readonly Token[], arms: Arms, named: Named): Named {
  const labels = tokens.flatMap((token, at): Labelled[] =>
    isLabel(tokens, at) ? [{ at, key: labelKey(token.text) }] : [],
  );
  if (labels.length === 0) return named;
  const distinct = [...new Set(labels.map(({ key }) => key))].toSorted();
  const explained = explainedIn(tokens, labels, named);
  const sides = [...named];
  for (const { at, key } of labels) sides[at] ??= explained.get(key) ?? sideOf(key, arms, distinct);
  return sides;
}

function isLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const [before, after] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]];
  if (!token || !LABEL.test(token.text) || (after && /^[=<>≤≥]/.test(after.text))) return false;
  if (LETTERED.has(before)) return true;
  if (token.kind === 'word' && after && GROUP_WORDS.has(after.norm)) return token.text !== 'A';
  return LIST_JOINS.has(before) && isLabel(tokens, at - 2);
}

/** Labels that the text itself explains: "group A (placebo)", "placebo (group A)". */
function explainedIn(tokens: readonly Token[], labels: readonly Labelled[], named: Named): Map<string, Side> {
  const explained = new Map<string, Side>();
  for (const { at, key } of labels) {
    const inside = tokens[at + 1]?.text === '(' ? named.slice(at + 2, at + 5) : [];
    const before = tokens[at - 2]?.text === '(' ? named.slice(Math.max(0, at - 4), at - 2) : [];
    const side = [...inside, ...before].find((found) => found !== undefined);
    if (side && !explained.has(key)) explained.set(key, side);
  }
  if (explained.size !== 1) return explained;
  const [key, side] = [...explained][0] ?? [];
  const others = new Set(labels.map((label) => label.key).filter((other) => other !== key));
  const only = others.size === 1 ? [...others][0] : undefined;
  if (only !== undefined && side) explained.set(only, otherSide(side));
  return explained;
}

/** By the row's own labels, by first letters (group P for placebo), or of two the first for the treated. */
function sideOf(key: string, arms: Arms, distinct: readonly string[]): Side | undefined {
  const [one, two] = [arms.intervention.labels.has(key), arms.comparator.labels.has(key)];
  if (one !== two) return one ? 'intervention' : 'comparator';
  if (arms.intervention.labels.size + arms.comparator.labels.size > 0) return undefined;
  const [first, second] = [beginsWith(arms, 'intervention', key), beginsWith(arms, 'comparator', key)];
  if (first !== second) return first ? 'intervention' : 'comparator';
  if (key === 'c' && arms.control && distinct[0] !== 'a') return arms.control;
  if (distinct.length !== 2) return undefined;
  const treated = treatedSide(arms);
  return key === distinct[0] ? treated : otherSide(treated);
}

function beginsWith(arms: Arms, side: Side, letter: string): boolean {
  return arms[side].own.some(({ word, isNumber }) => !isNumber && word.startsWith(letter));
}
