import { unsteered } from '../unsteered';
import type { Finding } from './finding';

/** Findings with messages that are shown as they read: in them are words of the base, of lists and of the draft. */
export function unsteeredFindings(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, message: unsteered(finding.message) }));
}
