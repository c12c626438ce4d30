import type { DraftAnalysis } from '../analysis';
import type { Finding } from '../checks/finding';
import { unknownCitation } from '../checks/unknown-citation';
import { citationsOf } from '../citations/resolve';
import { lazily } from '../lazy';
import { type Span, shift } from '../span';
import type { Citation } from '../text/citations';
import { applyIgnores } from './apply-ignores';
import type { Run } from './read-parts';

/** All that features ask of a draft whose parts were read: what each part says, put at its place in the draft. */
export function assemble({ text, base, parts }: Run): DraftAnalysis {
  const citations = parts.flatMap(({ chunk, prose, before }) =>
    citationsOf(prose, before.resolver.numbering).map((citation) => placed(citation, chunk.start)),
  );
  const findings = [
    ...parts.flatMap(({ chunk, reading }) =>
      reading.findings.map((finding) => movedFinding(finding, chunk.start)),
    ),
    ...unknownCitation.run(citations, base),
  ];
  // Few features ask for them, and never at each key press.
  const statements = lazily(() =>
    parts.flatMap(({ chunk, reading }) => reading.statements.map((one) => moved(one, chunk.start))),
  );
  const trialMentions = lazily(() =>
    parts.flatMap(({ chunk, reading }) => reading.trialMentions.map((one) => moved(one, chunk.start))),
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
    get trialMentions() {
      return trialMentions();
    },
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

function placed(citation: Citation, offset: number): Citation {
  const keys = citation.keys.map((key) => moved(key, offset));
  return { ...moved(citation, offset), keys };
}
