import type { DraftAnalysis } from '../analysis';
import { changedAnalysis } from '../changed-analysis';
import type { Problem } from '../problem';
import type { Code, Severity } from './codes';
import type { Finding } from './finding';

/** How loudly an author wants to be told. */
export interface Loudness {
  /** By code, in the place of the check's own severity; `off` for what is not to be reported. */
  readonly severity: Readonly<Partial<Record<Code, Severity | 'off'>>>;
  /** What is put forward with a hedge: told as information, or not at all. */
  readonly hedged: 'information' | 'off';
}

/** The same analysis with its findings as loud as they are wanted; the very same where nothing is wanted otherwise. */
export function withLoudness(analysis: DraftAnalysis, loudness: Loudness): DraftAnalysis {
  if (Object.keys(loudness.severity).length === 0 && loudness.hedged === 'information') return analysis;
  const findings = () => analysis.findings.flatMap((finding) => asLoud(finding, loudness));
  return changedAnalysis(analysis, { findings });
}

const ORDER: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function asLoud(finding: Finding, { severity, hedged }: Loudness): Finding[] {
  const wanted = severity[finding.code];
  if (wanted === 'off' || (finding.isHedged && hedged === 'off')) return [];
  if (wanted === undefined) return [finding];
  // A hedge makes no finding louder than its code.
  const isLouder = ORDER.indexOf(wanted) > ORDER.indexOf('information');
  return [{ ...finding, severity: finding.isHedged && isLouder ? 'information' : wanted }];
}

/** How loudly a problem of a base is told where this is set for codes. */
export function loudnessOf(
  { code, severity }: Pick<Problem, 'code' | 'severity'>,
  wanted: Loudness['severity'],
): Severity | 'off' {
  return (code && wanted[code]) ?? severity;
}
