import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Code } from '../core/checks/codes';
import type { Finding } from '../core/checks/finding';
import type { AcceptedFinding } from '../core/draft/apply-ignores';
import type { EvidenceBase } from '../core/evidence/base';
import type { TextFault } from '../core/evidence/found-text';

/** One draft that was read, and what is reported of it. */
export interface FileReport {
  /** The path as it was given. */
  readonly file: string;
  /** What it was held against. */
  readonly base: EvidenceBase;
  readonly document: TextDocument;
  readonly findings: readonly Finding[];
  /** What is not reported, as an ignore comment accepts it. */
  readonly accepted: readonly AcceptedFinding[];
  /** How many statements were read in it, reported or not. */
  readonly statements: number;
}

/** A draft that could not be read, and why. `file` is the path as it was given. */
export interface UnreadFile extends TextFault {
  readonly file: string;
}

/** Everything a format needs to tell what a check found. */
export interface Report {
  readonly files: readonly FileReport[];
  /** Drafts that could not be read. */
  readonly unread: readonly UnreadFile[];
}

/** How many statements were read in all drafts together. */
export function statementCount(report: Report): number {
  return report.files.reduce((sum, file) => sum + file.statements, 0);
}

/** All findings of a code, whichever the draft. */
export function findingsOf(report: Report, code: Code): Finding[] {
  return report.files.flatMap((file) => file.findings.filter((finding) => finding.code === code));
}
