import type { Code } from '../checks/codes';
import type { Finding } from '../checks/finding';
import { ignoreWithoutReason } from '../checks/ignore-without-reason';
import { unusedIgnore } from '../checks/unused-ignore';
import type { IgnoreVerb } from '../text/ignores';
import { type IgnorablePart, type ScopedIgnore, scopeIgnores } from './ignore-scopes';

/** A finding that the author has seen and keeps. */
export interface AcceptedFinding {
  readonly finding: Finding;
  /** Why, as the author says; missing where nothing is said. */
  readonly reason?: string;
}

/** What is left to report, and what is not for an ignore comment's sake. */
export interface AppliedIgnores {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * Takes from the findings of a draft what its ignore comments accept, and adds what is to be said of the comments
 * themselves, which no comment can ignore. A finding is where it begins. `length` is that of the draft.
 */
export function applyIgnores(
  findings: readonly Finding[],
  parts: readonly IgnorablePart[],
  length: number,
): AppliedIgnores {
  if (parts.every(({ comments }) => comments.length === 0)) return { findings, accepted: [] };
  const ignores = scopeIgnores(parts, length).map((ignore) => ({ ...ignore, used: new Set<Code>() }));
  const accepted: AcceptedFinding[] = [];
  const kept: Finding[] = [];
  for (const { finding, by } of covered(findings, ignores)) {
    for (const { used } of by) used.add(finding.code);
    const [nearest] = by.toSorted((a, b) => reach(a) - reach(b));
    const reason = nearest?.comment.reason;
    if (nearest) accepted.push({ finding, ...(reason !== undefined && { reason }) });
    else kept.push(finding);
  }
  const remarks = [...ignoreWithoutReason.run(ignores), ...unusedIgnore.run(ignores)];
  return { findings: [...kept, ...remarks], accepted };
}

/** Each finding with the comments that cover it, in one walk through the draft. */
function* covered<Ignore extends ScopedIgnore>(findings: readonly Finding[], ignores: readonly Ignore[]) {
  const scopes = ignores
    .filter(({ comment }) => comment.verb !== 'enable')
    .flatMap((ignore) => ignore.scopes.map(({ span, codes }) => ({ ...span, codes, ignore })))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof scopes = [];
  for (const finding of findings.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start } = finding.span;
    const ended = open.some(({ end }) => end <= start);
    if (ended) open = open.filter(({ end }) => end > start);
    for (let scope = scopes[next]; scope && scope.start <= start; scope = scopes[next]) {
      if (scope.end > start) open.push(scope);
      next += 1;
    }
    const by = open.filter(({ codes }) => codes.has(finding.code)).map(({ ignore }) => ignore);
    yield { finding, by };
  }
}

const REACH: Readonly<Record<IgnoreVerb, number>> = { ignore: 0, disable: 1, enable: 2, 'ignore-file': 3 };

/** The reason nearest to the finding is the one that is told. */
function reach({ comment: { verb } }: ScopedIgnore): number {
  return verb ? REACH[verb] : Number.POSITIVE_INFINITY;
}
