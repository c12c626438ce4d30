import { expect } from 'vitest';
import { createAnalyser } from '../../server/src/core/analyse';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import type { Statement } from '../../server/src/core/reading/statement';
import { bundledBase } from './bundled';
import { drawSpans, withSpans } from './fixture';

const base = await bundledBase();

/** `benefit ketamine/cancer-pain/pain`, with the force unless it is asserted and what it is held against. */
export function label({
  direction,
  force,
  intervention,
  condition,
  outcome,
  comparator,
  advice,
}: Statement): string {
  const about = [intervention, condition, outcome].map((id) => id ?? '-').join('/');
  const notes = [force === 'asserted' ? undefined : force, advice, comparator && `vs ${comparator}`];
  return [direction, about, ...notes].filter((note) => note !== undefined).join(' ');
}

/** Every statement read of the text must be marked in the fixture, with its label, and nothing else. */
export function reads(marked: string): void {
  const { text, spans } = withSpans(marked);
  const { statements } = createAnalyser()(text, base);
  const read = statements.map((statement) => ({ ...statement.span, label: label(statement) }));
  expect(drawSpans(text, read)).toBe(drawSpans(text, spans));
}

/** What is reported of the text must be marked in the fixture with its code, and nothing else; hints are left out. */
export function reports(marked: string): void {
  reportsAgainst(base, marked);
}

/** The same of a text that is held against some other base. */
export function reportsAgainst(other: EvidenceBase, marked: string): void {
  const { text, spans } = withSpans(marked);
  expect(drawSpans(text, findingsIn(text, other))).toBe(drawSpans(text, spans));
}

/** Nothing is reported of the text, apart from hints. */
export function isSilent(text: string): void {
  isSilentAgainst(base, text);
}

/** The same of a text that is held against some other base. */
export function isSilentAgainst(other: EvidenceBase, text: string): void {
  expect(drawSpans(text, findingsIn(text, other))).toBe(text);
}

function findingsIn(text: string, against: EvidenceBase) {
  const { findings } = createAnalyser()(text, against);
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ span, code }) => ({ ...span, label: code }));
}
