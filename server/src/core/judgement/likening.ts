import type { Statement } from '../reading/statement';

/** The rules by which two groups are said to be alike: "as good as", "no difference". */
const LIKENING: ReadonlySet<string> = new Set(['equality', 'difference', 'real-difference']);

/** Whether a statement likens groups to each other, or tells how far they differ. */
export function likens({ trace }: Statement): boolean {
  return trace.some((rule) => LIKENING.has(rule));
}

/** "A was no better than B": B was as good, or better. */
export function deniesMore(statement: Statement): boolean {
  return statement.direction === 'no-benefit' && statement.comparator !== undefined && !likens(statement);
}
