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
  /** The rule that decided, by its name: "benefit-against-no-benefit". `explain/rule-words.ts` says it in words. */
  readonly rule?: string;
  /** What it was held against, the deciding record first. */
  readonly evidence: readonly EvidenceLink[];
  /** What it is about is put forward with a hedge, so that it is told more quietly. */
  readonly isHedged?: true;
  /** Keys an author may have meant, the likeliest first (`unknown-citation`), or may cite (`uncited-claim`). */
  readonly suggestions?: readonly string[];
}
