import type { DraftAnalysis, DraftPart } from '../analysis';
import type { CitedKeys } from '../checks/citing-draft';
import { checkDraft } from '../checks/draft-check';
import type { Finding } from '../checks/finding';
import { citationsOf } from '../citations/resolve';
import { resolverIn } from '../citations/resolver';
import { lazily } from '../lazy';
import { type Span, shift } from '../span';
import { type Citation, shiftCitation } from '../text/citations';
import { type AppliedIgnores, applyIgnores } from './apply-ignores';
import { citedIn } from './cited-in';
import { inPlace, toldInPlace, withChunks } from './in-place';
import type { Part, Run } from './read-parts';

/**
 * All that features ask of a draft whose parts were read: what each part says, put at its place in the draft with the
 * first question, as little of it is asked for at each key press. `last` is an earlier version, if there is one.
 */
export function assemble(run: Run, last?: Run): DraftAnalysis {
  const citations = lazily(() => citationsIn(run));
  const trialMentions = lazily(() => inPlace(run, ({ reading }) => reading.trialMentions, moved));
  const statements = lazily(() => inPlace(run, ({ reading }) => reading.statements, moved));
  const parts = lazily(() => draftParts(run));
  // An analysis holds on to no earlier one.
  const cited = citedIn(run, last);
  const told = lazily(() => reported(run, citations, cited));
  return {
    text: run.text,
    get citations() {
      return citations();
    },
    get statements() {
      return statements();
    },
    get trialMentions() {
      return trialMentions();
    },
    get findings() {
      return told().findings;
    },
    get accepted() {
      return told().accepted;
    },
    get parts() {
      return parts();
    },
    notes: toldInPlace(run, ({ prose }) => prose.notes, same),
  };
}

function draftParts(run: Run): readonly DraftPart[] {
  return withChunks(run).map(({ chunk: { start, text }, before }, at) => {
    return { start, text, before: { ...before, resolver: resolverIn(at, run.resolver) } };
  });
}

function citationsIn(run: Run): readonly Citation[] {
  const of = ({ prose }: Part, at: number) => citationsOf(prose, resolverIn(at, run.resolver).numbering);
  return inPlace(run, of, shiftCitation);
}

function reported(run: Run, citations: () => readonly Citation[], cited: CitedKeys): AppliedIgnores {
  const { text, base, parts, telling } = run;
  const draft = {
    text,
    cited,
    get citations() {
      return citations();
    },
  };
  const doubted = {
    citations: toldInPlace(run, ({ citing }) => citing.doubted, shiftCitation),
    trialMentions: toldInPlace(run, ({ citing }) => citing.doubtedTrials, moved),
  };
  const findings = [
    ...toldInPlace(run, ({ reading }) => reading.findings, movedFinding),
    ...checkDraft(draft, doubted, base),
  ];
  const haveComments = telling.some((at) => parts[at]?.comments.length);
  const told = applyIgnores(findings, haveComments ? withChunks(run) : [], text.length);
  return {
    findings: told.findings.toSorted((a, b) => a.span.start - b.span.start),
    accepted: told.accepted.toSorted((a, b) => a.finding.span.start - b.finding.span.start),
  };
}

function same(note: string): string {
  return note;
}

function movedFinding(finding: Finding, offset: number): Finding {
  const { statement } = finding;
  return { ...moved(finding, offset), ...(statement && { statement: moved(statement, offset) }) };
}

function moved<T extends { readonly span: Span }>(item: T, offset: number): T {
  return { ...item, span: shift(item.span, offset) };
}
