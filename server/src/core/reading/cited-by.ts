import type { Clause } from './clauses';
import type { Sentence } from './sentence';

/**
 * The keys that a clause cites: those that stand in it or right behind it, else the next ones of its sentence, else all of
 * them. Undefined where nobody knows where the citations stand.
 */
export function citedBy(
  { tokens, cited, text }: Sentence,
  { from, to }: Clause,
): readonly string[] | undefined {
  if (!cited) return undefined;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? text.length;
  const own = cited.filter(({ at }) => start < at && at <= end);
  const next = cited.find(({ at }) => at >= end)?.at;
  const near = own.length > 0 ? own : cited.filter(({ at }) => at === next);
  const keys = (near.length > 0 ? near : cited).map(({ key }) => key);
  return [...new Set(keys)];
}
