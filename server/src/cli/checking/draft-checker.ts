import type { Analyse } from '../../core/analysis';
import { problemText } from '../../core/evidence/problem-text';
import type { OpenBase } from '../../core/sources/open-base';
import type { FoundEvidence } from '../../node/draft-evidence';
import { evidenceLines } from '../describe-evidence';
import { problemLine } from '../open-base';
import type { DraftReport, UnreadFile } from '../report';
import { unreadLine } from '../unread-line';
import type { World } from '../world';
import { type CheckDraft, type CheckedDraft, type CheckJob, failedDraft, type Told } from './checked-draft';

/** What of the world drafts are checked with. */
export type CheckingWorld = Pick<World, 'readDraft' | 'findEvidence' | 'loadAnalyse'>;

/** The base that all drafts are held against. */
export type GivenBase = Pick<OpenBase, 'base' | 'retractions'>;

/** Makes a checker of drafts, which opens each base once and remembers what it read. */
export async function createDraftChecker(
  { only }: Pick<CheckJob, 'only'>,
  given: GivenBase | undefined,
  world: CheckingWorld,
): Promise<CheckDraft> {
  const [analyse, find] = await Promise.all([world.loadAnalyse(), world.findEvidence()]);
  const toldOf = new Set<string>();
  const check = async (file: string): Promise<CheckedDraft> => {
    const draft = await world.readDraft(file);
    if ('problem' in draft) return unread([], { file, ...draft.problem });
    const doubts = draft.doubt ? [{ sentence: unreadLine({ file, ...draft.doubt }) }] : [];
    const found = await find(file, draft.text, given);
    if ('unreadable' in found) return unread(doubts, { file, message: found.unreadable });
    const { report, notes } = reportOn(file, draft.text, found, analyse, only);
    const errors = baseErrors(found);
    const news = toldOf.has(found.ownId) ? [] : errors;
    toldOf.add(found.ownId);
    const isBroken = errors.length > 0 || found.draftProblems.some(({ isHarmless }) => !isHarmless);
    return { told: [...doubts, ...news, ...draftProblems(file, found), ...notes], isBroken, result: report };
  };
  return (file) => check(file).catch((error: unknown) => failedDraft(file, error));
}

function unread(told: readonly Told[], file: UnreadFile): CheckedDraft {
  return { told, isBroken: false, result: { unread: file } };
}

/** What is wrong with the base, which other drafts may have, too. */
function baseErrors({ baseProblems, ownId }: FoundEvidence): Told[] {
  return baseProblems
    .filter(({ severity }) => severity === 'error')
    .map((problem, index) => ({ sentence: problemLine(problem), once: `${ownId}\n${index}` }));
}

function draftProblems(file: string, { draftProblems: problems }: FoundEvidence): Told[] {
  return problems
    .flatMap((problem) => [{ ...problem, file }, ...(problem.details ?? [])])
    .map((problem) => ({ sentence: problemText(problem) }));
}

function reportOn(
  file: string,
  text: string,
  { base, id }: FoundEvidence,
  analyse: Analyse,
  only: CheckJob['only'],
): { readonly report: DraftReport; readonly notes: Told[] } {
  const analysis = analyse(text, base);
  const findings = analysis.findings.filter(({ code }) => only.includes(code));
  const report: DraftReport = {
    file,
    text,
    evidenceId: id,
    findings,
    accepted: analysis.accepted.filter(({ finding }) => only.includes(finding.code)),
    statements: analysis.statements.length,
    evidence: evidenceLines(
      findings.flatMap(({ evidence }) => evidence),
      base,
    ),
  };
  return { report, notes: analysis.notes.map((note) => ({ sentence: `${file}: ${note}` })) };
}
