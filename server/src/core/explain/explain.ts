import type { DraftAnalysis } from '../analysis';
import type { Finding } from '../checks/finding';
import { type SentenceAt, sentenceAt } from '../draft/sentence-at';
import type { EvidenceBase } from '../evidence/base';
import { judge } from '../judgement/judge';
import { oneLine } from '../markdown-escape';
import type { Statement } from '../reading/statement';
import { overlaps, type Span, shift } from '../span';
import { toSource } from '../text/offsets';
import { recordsOf } from '../wording/records';
import { quoted } from './lines';
import { otherRows } from './other-rows';
import { ruleWords } from './rule-words';
import { standingRows, type Told } from './standing-rows';
import { statementRows } from './statement-rows';
import { unreadRows } from './unread-rows';

/** How a sentence is read and why it is reported or not, as lines of plain text; `span` is where it stands in the draft. */
export interface Explanation {
  readonly span: Span;
  readonly text: string;
}

/**
 * Explains the sentence at an offset of an analysed draft: each statement as read, what it was held against and the
 * rule that decided; or what was missing for one. Any offset is fine; where nothing is read, that is what it says.
 */
export function explainAt(analysis: DraftAnalysis, base: EvidenceBase, offset: number): Explanation {
  const at = sentenceAt(analysis, base, offset);
  if (!at) return { span: { start: offset, end: offset }, text: `${NOTHING_READ.join('\n')}\n` };
  const records = recordsOf(base);
  const { statements } = at.read.observation;
  const parts =
    statements.length === 0
      ? [['No statement was read.', ...unreadRows(at, base, records)]]
      : statements.map((statement, index) => [
          `${index + 1}. ${quoted(statement.text)}`,
          ...statementRows(statement, at, records),
          ...standingRows(statement, toldOf(statement, at, analysis, base), base, records),
        ]);
  const others = otherRows(at.read.observation, at.sentence.text, base);
  const remarks = remarksOn(at, analysis);
  const blocks = [[oneLine(at.sentence.text)], ...parts, others, remarks];
  return { span: at.span, text: `${layOut(blocks)}\n` };
}

const NOTHING_READ = [
  'Nothing is read here.',
  'Code, formulas, front matter, HTML comments, block quotes and the reference list are left out.',
];

function layOut(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function toldOf(
  statement: Statement,
  at: SentenceAt,
  { findings, accepted }: DraftAnalysis,
  base: EvidenceBase,
): Told {
  const span = placeOf(statement, at);
  const finding = findings.find((each) => isOn(each, statement, span));
  if (finding) return { as: 'reported', finding };
  const kept = accepted.find((each) => isOn(each.finding, statement, span));
  if (kept) return { as: 'accepted', ...kept };
  const words = shift(statement.span, at.prose.start);
  if (at.quoted.some((passage) => overlaps(passage, words))) return { as: 'quoted' };
  // One thing is told of the same words; what agrees would not be told anyway.
  const agrees = judge(statement, base).result === 'agrees';
  const other = agrees ? undefined : findings.find((each) => overlaps(each.span, span));
  return other ? { as: 'told-already', finding: other } : { as: 'nothing' };
}

function isOn({ statement: about }: Finding, statement: Statement, span: Span): boolean {
  return (
    about?.span.start === span.start &&
    about.span.end === span.end &&
    about.intervention === statement.intervention &&
    about.condition === statement.condition &&
    about.outcome === statement.outcome
  );
}

/** Where a statement, whose offsets are those of its sentence, stands in the draft. */
function placeOf({ span }: Statement, { block, part, prose }: SentenceAt): Span {
  return shift(toSource(block, shift(span, prose.start)), part.start);
}

/** What is reported of the sentence and of no statement in it. */
function remarksOn({ span }: SentenceAt, { findings, accepted }: DraftAnalysis): string[] {
  const told = [
    ...findings.map((finding) => ({ finding, state: finding.severity })),
    ...accepted.map(({ finding }) => ({ finding, state: 'accepted' })),
  ];
  return told
    .filter(({ finding }) => finding.statement === undefined && overlaps(finding.span, span))
    .map(({ finding: { code, message, rule }, state }) => {
      const words = rule === undefined ? '' : ` Rule: ${ruleWords(rule)}.`;
      return `${code} (${state}): ${oneLine(message)}${words}`;
    });
}
