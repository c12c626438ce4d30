import type { Force } from '../reading/statement';
import type { Span } from '../span';
import type { CheckMeta } from './check';
import type { Finding } from './finding';

/** What a check says of something that a draft says; how it is said decides how loudly. */
interface Said {
  readonly span: Span;
  readonly force: Force;
}

/** A finding of the check on what was said. What is hedged is told more quietly. */
export function findingOn(
  { span, force }: Said,
  { code, severity }: CheckMeta,
  told: Omit<Finding, 'code' | 'severity' | 'span'>,
): Finding {
  if (force !== 'hedged') return { code, severity, span, ...told };
  return { code, severity: 'information', span, isHedged: true, ...told };
}
