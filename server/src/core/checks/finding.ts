import type { RecordKind } from '../evidence/base';
import type { Statement } from '../reading/statement';
import type { Span } from '../span';
import type { Code, Severity } from './codes';

/** A record of the base that a finding rests on. */
export interface EvidenceLink {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Something to report. Offsets are UTF-16 offsets of the draft. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly statement?: Statement;
  /** What it was held against, the deciding record first. */
  readonly evidence: readonly EvidenceLink[];
  /** Keys an author may have meant, the likeliest first (`unknown-citation`). */
  readonly suggestions?: readonly string[];
}
