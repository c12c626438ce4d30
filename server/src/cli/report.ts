import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Code } from '../core/checks/codes';
import type { Finding } from '../core/checks/finding';
import type { AcceptedFinding } from '../core/draft/apply-ignores';
import type { TextFault } from '../core/evidence/found-text';

/** What is reported of one draft that was read: plain data, as it may come from another thread. */
export interface DraftReport {
  /** The path as it was given. */
  readonly file: string;
  readonly text: string;
  /** Equal for drafts that are held against the same. */
  readonly evidenceId: string;
  readonly findings: readonly Finding[];
  /** What is not reported, as an ignore comment accepts it. */
  readonly accepted: readonly AcceptedFinding[];
  /** How many statements were read in it, reported or not. */
  readonly statements: number;
  /** What is told of the records that the findings rest on, by `originKey`. */
  readonly evidence: Readonly<Record<string, string>>;
}

/** The same with the lines of the draft. */
export interface FileReport extends DraftReport {
  readonly document: TextDocument;
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

/** The report on a draft with its lines. */
export function withLines(report: DraftReport): FileReport {
  return { ...report, document: TextDocument.create(report.file, 'markdown', 0, report.text) };
}

/** How many statements were read in all drafts together. */
export function statementCount(report: Report): number {
  return report.files.reduce((sum, file) => sum + file.statements, 0);
}

/** All findings of a code, whichever the draft. */
export function findingsOf(report: Report, code: Code): Finding[] {
  return report.files.flatMap((file) => file.findings.filter((finding) => finding.code === code));
}
