import type { DraftAnalysis } from '../analysis';
import { checkDraft } from '../checks/draft-check';
import type { Finding } from '../checks/finding';
import { citationsOf } from '../citations/resolve';
import { lazily } from '../lazy';
import { type Span, shift } from '../span';
import { shiftCitation } from '../text/citations';
import { applyIgnores } from './apply-ignores';
import type { Run } from './read-parts';

/** All that features ask of a draft whose parts were read: what each part says, put at its place in the draft. */
export function assemble({ text, base, parts }: Run): DraftAnalysis {
  const citations = parts.flatMap(({ chunk, prose, before }) =>
    citationsOf(prose, before.resolver.numbering).map((citation) => shiftCitation(citation, chunk.start)),
  );
  const trialMentions = parts.flatMap(({ chunk, reading }) =>
    reading.trialMentions.map((one) => moved(one, chunk.start)),
  );
  const findings = [
    ...parts.flatMap(({ chunk, reading }) =>
      reading.findings.map((finding) => movedFinding(finding, chunk.start)),
    ),
    ...checkDraft({ text, citations, trialMentions }, base),
  ];
  // Few features ask for them, and never at each key press.
  const statements = lazily(() =>
    parts.flatMap(({ chunk, reading }) => reading.statements.map((one) => moved(one, chunk.start))),
  );
  const draftParts = lazily(() =>
    parts.map(({ chunk: { start, text: own }, before }) => ({ start, text: own, before })),
  );
  const told = applyIgnores(findings, parts, text.length);
  return {
    text,
    citations,
    get statements() {
      return statements();
    },
    trialMentions,
    findings: told.findings.toSorted((a, b) => a.span.start - b.span.start),
    accepted: told.accepted.toSorted((a, b) => a.finding.span.start - b.finding.span.start),
    get parts() {
      return draftParts();
    },
    notes: parts.flatMap(({ prose }) => prose.notes),
  };
}

function movedFinding(finding: Finding, offset: number): Finding {
  const { statement } = finding;
  return { ...moved(finding, offset), ...(statement && { statement: moved(statement, offset) }) };
}

function moved<T extends { readonly span: Span }>(item: T, offset: number): T {
  return { ...item, span: shift(item.span, offset) };
}
