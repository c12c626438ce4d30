import type { UsedIgnore } from '../draft/ignore-scopes';
import type { Check } from './check';
import type { Finding } from './finding';

/** Reports each ignore comment that does not say why: whoever reads the draft next has to find out again. */
export const ignoreWithoutReason = {
  meta: {
    code: 'ignore-without-reason',
    title: 'Ignore comment without a reason',
    severity: 'hint',
    page: 'docs/codes/ignore-without-reason.md',
  },
  run: (ignores) => ignores.flatMap(findingFor),
} as const satisfies Check<readonly UsedIgnore[]>;

function findingFor({ comment }: UsedIgnore): Finding[] {
  const { verb, reason, span } = comment;
  if (verb === undefined || verb === 'enable' || reason !== undefined) return [];
  const { code, severity } = ignoreWithoutReason.meta;
  const message = 'Say why, after a colon: the next reader cannot tell a decision from an oversight.';
  return [{ code, severity, span, message, evidence: [], rule: 'no-reason' }];
}
