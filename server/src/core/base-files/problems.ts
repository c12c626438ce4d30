import { allProblems } from '../checks/library-problems';
import { listProblems } from '../checks/list-problems';
import type { EvidenceBase } from '../evidence/base';
import { isOwnList } from '../navigation/own-list';
import type { Problem } from '../problem';
import type { Span } from '../span';
import type { BaseFile } from './base-file';

/** Something wrong in one of a base's files, and where to show it. */
export interface FileProblem extends Pick<Problem, 'severity' | 'message' | 'code'> {
  readonly span: Span;
}

/**
 * What validation finds wrong in one of a base's files, or a list of the draft that the base is for, in the order of the text. What is missing has no extent of
 * its own, and is shown at what stands before it on its line.
 */
export function problemsIn(file: BaseFile, base: EvidenceBase): readonly FileProblem[] {
  const problems = isOwnList(file.path, base) ? listProblems(file, base) : allProblems(base);
  return problems
    .filter((problem) => problem.file === file.path)
    .map((problem) => ({
      severity: problem.severity,
      message: problem.message,
      ...(problem.code && { code: problem.code }),
      span: visible(spanOf(problem, file.text), file.text),
    }))
    .toSorted((a, b) => a.span.start - b.span.start);
}

function spanOf({ span, line = 0, character = 0 }: Problem, text: string): Span {
  if (span) return span;
  let start = 0;
  for (let passed = 0; passed < line; passed += 1) start = text.indexOf('\n', start) + 1 || text.length;
  return { start: start + character, end: start + character };
}

function visible(span: Span, text: string): Span {
  const at = Math.min(span.end, text.length);
  if (span.start < at) return { start: span.start, end: at };
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, at).trimEnd();
  if (before !== '') {
    const word = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\t')) + 1;
    return { start: lineStart + word, end: lineStart + before.length };
  }
  const lineEnd = text.indexOf('\n', at);
  return { start: at, end: lineEnd < 0 ? text.length : lineEnd };
}
