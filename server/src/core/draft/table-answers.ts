import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { negate } from '../reading/composition';
import { directionOf } from '../reading/direction';
import { ANSWERS } from '../reading/english/answers';
import type { Observed } from '../reading/observe';
import { recognise, type Sentence } from '../reading/sentence';
import type { Statement } from '../reading/statement';
import type { Span } from '../span';
import type { Block } from '../text/prose';
import { splitSentences } from '../text/sentences';

/** What the header above a cell asks where the cell holds no more than "yes" or "no"; else undefined. */
export function questionAbove({ table }: Block, cell: Sentence, base: EvidenceBase): Sentence | undefined {
  if (!table || answerIn(cell) === undefined) return undefined;
  return recognise(table.header.replace(/\?$/, ''), base);
}

/** The sentences of a block; a cell that holds no more than a tick is one as well. */
export function sentencesOf({ table, text }: Block): Span[] {
  const sentences = splitSentences(text);
  const isTick = table !== undefined && sentences.length === 0 && ANSWERS.has(text.trim().toLowerCase());
  return isTick ? [{ start: 0, end: text.length }] : sentences;
}

/** What a cell of "yes" or "no" says, given what the question above it says of the cell's row. */
export function asAnswer(asked: Observed, cell: Sentence, base: EvidenceBase): Observed {
  const yes = answerIn(cell) === true;
  const span = { start: 0, end: cell.text.length };
  const statements = asked.observation.statements.map((statement): Statement => {
    const told = { ...statement, span, text: cell.text };
    return yes ? told : denied(told, base);
  });
  return { ...asked, observation: { ...asked.observation, span, statements, figures: [], relations: [] } };
}

function answerIn({ text }: Sentence): boolean | undefined {
  return ANSWERS.get(text.trim().toLowerCase());
}

function denied(statement: Statement, base: EvidenceBase): Statement {
  const { outcome, advice } = statement;
  const change = negate(statement.change);
  const concept = outcome === undefined ? undefined : conceptIndex(base).get(outcome);
  return {
    ...statement,
    change,
    direction: directionOf(change, concept),
    ...(advice === undefined ? {} : { advice: advice === 'avoid' ? 'use' : 'avoid' }),
  };
}
