import { createAnalyser } from '../../../server/src/core/analyse';
import type { Finding } from '../../../server/src/core/checks/finding';
import { small } from '../hover/small-base';

/** What is told of a draft: `code: words` for what is reported, `(code: words) reason` for what is accepted. */
export function told(draft: string): string[] {
  const { findings, accepted } = createAnalyser()(draft, small);
  const words = ({ code, span }: Finding) => `${code}: ${draft.slice(span.start, span.end)}`;
  return [
    ...findings.map(words),
    ...accepted.map(({ finding, reason }) => `(${words(finding)}) ${reason ?? '-'}`),
  ];
}
