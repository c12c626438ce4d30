import type { EvidenceBase } from '../evidence/base';
import type { Code, Severity } from './codes';
import type { Finding } from './finding';

/** What is told of a check where checks are listed: settings, documentation, reports. */
export interface CheckMeta {
  readonly code: Code;
  /** A few words that name what it reports. */
  readonly title: string;
  readonly severity: Severity;
  /** Its page, relative to the root of the project. */
  readonly page: string;
}

/** One check: what it is, and how it finds what to report in the part of a draft that it reads. */
export interface Check<Input> {
  readonly meta: CheckMeta;
  /** The findings in the order of the input, with its offsets. It does not throw. */
  run(input: Input, base: EvidenceBase): Finding[];
}
