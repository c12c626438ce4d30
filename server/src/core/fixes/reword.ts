import { citedNames } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { citableSources } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { trialIndex } from '../evidence/trial-index';
import { judgeByTrial } from '../judgement/by-trial';
import { judge } from '../judgement/judge';
import { escapeInline, oneLine } from '../markdown-escape';
import type { Statement } from '../reading/statement';
import type { BlockKind } from '../text/prose';
import { capitalised } from '../wording/words';
import { citationAt, citing, citingTitle } from './citing';
import { keysFor } from './cluster';
import type { Edit, Fix, FixContext } from './fix';
import { inPlaceOf } from './in-sentence';
import { namesIn } from './names-in';
import { addsNothing, settles } from './read-again';
import { tenseOf } from './tense';
import { adviceWording, claimWording, findingWording, type Names, type Wording } from './wording';

/**
 * Wording that fits the evidence, made from the claim or the trial's finding, in the author's sentence where its
 * grammar allows and the reader then has nothing to report, else after the sentence.
 */
export function reword(context: FixContext): Fix[] {
  const { statement } = context.finding;
  const proposal = statement && proposalFor(statement, context);
  if (!statement || !proposal) return [];
  const fix = within(statement, proposal, context) ?? behind(proposal, context);
  return fix ? [fix] : [];
}

interface Proposal extends Wording {
  readonly keys: readonly string[];
}

function proposalFor(
  statement: Statement,
  { finding, analysis, base, at }: FixContext,
): Proposal | undefined {
  if (!at) return undefined;
  const names = namesIn(at, base);
  if (finding.code === 'misreported-trial')
    return trialProposal(statement, finding.evidence[0]?.id, base, names);
  if (finding.code !== 'contradicted-claim' && finding.code !== 'overstated-claim') return undefined;
  const judgement = judge(statement, base);
  if (judgement.result === 'unheld') return undefined;
  const { claim } = judgement;
  const tense = tenseOf(analysis.text.slice(finding.span.start, finding.span.end));
  const wording = statement.advice ? adviceWording(claim, names) : claimWording(claim, tense, names);
  return wording && { ...wording, keys: keysFor(citableSources(claim, base)) };
}

function trialProposal(
  statement: Statement,
  id: string | undefined,
  base: EvidenceBase,
  names: Names,
): Proposal | undefined {
  const trial = trialIndex(base).get(id ?? '');
  const judgement = trial && judgeByTrial(statement, trial, base);
  if (!trial || judgement?.result !== 'misreports') return undefined;
  const [finding] = judgement.findings;
  const reference = referenceIndex(base).get(trial.reference);
  const wording = finding && findingWording(finding, trial, statement, names);
  if (!wording || !reference) return undefined;
  const { subject, predicate } = wording;
  return {
    subject: authors(reference),
    predicate: `found that ${subject} ${predicate}`,
    keys: keysFor([reference]),
  };
}

/** `Hardy et al.`, `Dualé and Sibaud`, `Mercadante`; as Markdown. */
function authors({ csl, key }: Reference): string {
  const names = citedNames(csl);
  const [first = key, second] = names.map(escapeInline);
  if (second === undefined) return first;
  return names.length > 2 ? `${first} et al.` : `${first} and ${second}`;
}

function within(statement: Statement, proposal: Proposal, context: FixContext): Fix | undefined {
  const words = inPlaceOf(statement, proposal, context);
  if (words === undefined || !context.at) return undefined;
  const { span } = statement;
  const cite = citing(proposal.keys, span.end, context);
  const own = cite?.edit.span.start === span.end;
  const edits: Edit[] = own
    ? [{ span, newText: words + cite.edit.newText }]
    : [{ span, newText: words }, ...(cite ? [cite.edit] : [])];
  if (!settles(context.at, edits, context.base)) return undefined;
  const { cited, note } = citingTitle(proposal.keys, span.end, context);
  const title = `Say: ${oneLine(words)} ${cited}`.trimEnd() + note;
  return { kind: 'edit', title, edits, ...(cite && { adds: cite.added }) };
}

/** Titles and cells hold one sentence. */
const ONE_SENTENCE: ReadonlySet<BlockKind> = new Set(['heading', 'table-cell', 'caption']);

function behind({ subject, predicate, keys }: Proposal, context: FixContext): Fix | undefined {
  const { at, analysis, base } = context;
  if (!at || ONE_SENTENCE.has(at.block.kind)) return undefined;
  const words = capitalised(`${subject} ${predicate}`);
  const { text: citation, added } = citationAt(keys, at.span.end, context);
  const { cited, note } = citingTitle(keys, at.span.end, context);
  const end = at.part.start + at.block.source.end;
  // Notes and quotation marks that touch the sentence belong to it.
  const place = at.span.end + (/^\S*/.exec(analysis.text.slice(at.span.end, end))?.[0].length ?? 0);
  const edits = [{ span: { start: place, end: place }, newText: ` ${words}${citation}.` }];
  if (!addsNothing(at, edits, base)) return undefined;
  const title = `Add after the sentence: ${oneLine(`${words} ${cited}`).trimEnd()}.${note}`;
  return { kind: 'edit', title, edits, adds: added };
}
