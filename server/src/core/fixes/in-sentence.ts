import { namedIn } from '../draft/named-in';
import type { SentenceAt } from '../draft/sentence-at';
import type { EvidenceBase } from '../evidence/base';
import {
  CLAUSE_AFTER,
  CLAUSE_BEFORE,
  FINITE,
  HANGS,
  LEANS,
  POINTING_SUBJECTS,
  SAYS_MORE,
} from '../reading/english/clause-edges';
import { cuesOf, recognise } from '../reading/sentence';
import type { Statement } from '../reading/statement';
import { overlaps, type Span } from '../span';
import { capitalised } from '../wording/words';
import type { FixContext } from './fix';
import type { Wording } from './wording';

/** What must not be lost with the words that are replaced: notes, comments, code, formulas. */
const PRECIOUS = /\[\^|<!--|[`$]/;

/**
 * The words to put in the place of a statement's clause, in the case that its place asks for; `undefined` where the
 * grammar of the sentence doesn't surely allow a clause of its own there.
 */
export function inPlaceOf(statement: Statement, wording: Wording, context: FixContext): string | undefined {
  const { analysis, at, base } = context;
  const { span, force } = statement;
  if (!at || !canGo(statement, context)) return undefined;
  const words = analysis.text.slice(span.start, span.end);
  const clause = `${wording.subject} ${wording.predicate}`;
  if (isWhole(span, at, analysis.text))
    return SAYS_MORE.pattern.test(words) ? undefined : capitalised(clause);
  // What is put forward to be turned against must not be put right within the rejection.
  if (force === 'rejected' || !saysSomething(statement, base)) return undefined;
  const before = analysis.text.slice(at.span.start, span.start);
  if (!CLAUSE_AFTER.pattern.test(analysis.text.slice(span.end, at.span.end))) return undefined;
  if (hasSubject(statement, words, base)) {
    if (!CLAUSE_BEFORE.pattern.test(before)) return undefined;
    return before.trim() === '' ? capitalised(clause) : clause;
  }
  return LEANS.pattern.test(before) && FINITE.pattern.test(firstWord(words)) ? wording.predicate : undefined;
}

/** Whether a statement's words can be replaced without losing anything but the statement. */
function canGo({ span }: Statement, { analysis }: FixContext): boolean {
  const words = analysis.text.slice(span.start, span.end);
  const cited = analysis.citations.some((citation) => overlaps(citation.span, span));
  const others = analysis.statements.filter((other) => overlaps(other.span, span)).length > 1;
  return !cited && !others && !PRECIOUS.test(words) && !HANGS.pattern.test(words);
}

/** Whether the statement's words are a clause, and no fragment that leans on another: "nor disability". */
function saysSomething({ text }: Statement, base: EvidenceBase): boolean {
  const { cues, tokens } = recognise(text, base);
  const whole = { from: 0, to: tokens.length };
  return cuesOf(cues, 'effect', whole).length + cuesOf(cues, 'advice', whole).length > 0;
}

function hasSubject({ text }: Statement, words: string, base: EvidenceBase): boolean {
  return (
    POINTING_SUBJECTS.has(firstWord(words).toLowerCase()) ||
    namedIn(recognise(text, base)).interventions.length > 0
  );
}

function firstWord(words: string): string {
  return /^[\p{L}']+/u.exec(words)?.[0] ?? '';
}

/** Whether nothing but marks stands in the sentence beside the statement. */
function isWhole(span: Span, at: SentenceAt, text: string): boolean {
  const beside = text.slice(at.span.start, span.start) + text.slice(span.end, at.span.end);
  return span.start <= at.span.start && !/[\p{L}\p{N}]/u.test(beside.replace(/\[[^\][]*@[^\]]*\]/g, ''));
}
