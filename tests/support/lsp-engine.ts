import { createStepAnalyser } from '../../server/src/core/analyse';
import type { DraftAnalysis } from '../../server/src/core/analysis';
import { formatPlain } from '../../server/src/core/bibliography/format-plain';
import type { Finding } from '../../server/src/core/checks/finding';
import { completeAt } from '../../server/src/core/completion/complete';
import { completionCard } from '../../server/src/core/completion/completion-card';
import { analyseAround } from '../../server/src/core/draft/analyse-around';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { hoverAt } from '../../server/src/core/hover/hover';
import type { Statement } from '../../server/src/core/reading/statement';
import { touches } from '../../server/src/core/span';
import type { Citation } from '../../server/src/core/text/citations';
import type { Engine } from '../../server/src/lsp/engine';

/** A base of one claim and one reference, whose claim stands in the third line of its file. */
export const SMALL_BASE: EvidenceBase = {
  name: 'Tea for sleep',
  version: '1.2.0',
  language: 'en',
  revision: 'r1',
  concepts: [],
  references: [
    { key: 'lee2001', aliases: [], csl: { id: 'lee2001', type: 'article-journal', title: 'Tea' } },
  ],
  trials: [],
  claims: [
    {
      id: 'tea-sleep',
      intervention: 'tea',
      condition: 'insomnia',
      outcome: 'sleep',
      verdict: 'no-benefit',
      trials: [],
      references: ['lee2001'],
      verdictText: 'no benefit over water',
      summary: 'Tea does not help sleep.',
    },
  ],
  facts: [],
  origins: { 'claim:tea-sleep': { file: 'claims/my teas.yaml', line: 2, character: 4 } },
  problems: [],
};

function statementAt(start: number): Statement {
  return {
    span: { start, end: start + 3 },
    text: 'tea',
    populations: [],
    change: 'better',
    direction: 'benefit',
    force: 'asserted',
    extent: { absolute: false, certain: false, universal: false, permanent: false, qualified: false },
    trials: [],
    citations: [],
    trace: [],
  };
}

/**
 * A reader so simple that tests of the protocol can say what it finds: "tea cures" is a finding,
 * "tea" a statement, `@name` a citation and so is `[1]`, by the number of a reference. The word "Boom" makes it fail.
 */
export function simpleEngine(base: EvidenceBase = SMALL_BASE): Engine {
  return {
    base,
    uriOf: (file) => `file:///base/${file}`,
    *analyse(text) {
      yield;
      return analyseSimply(text, base);
    },
    analyseAround: (text) => analyseSimply(text, base),
    hoverAt: ({ text }, offset) => {
      const word = [...text.matchAll(/\bLee\b|\bBoom\b/g)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .find((span) => touches(span, offset));
      if (word && text.startsWith('Boom', word.start)) throw new TypeError('no card\nfor Boom');
      return word && { span: word, markdown: `**${base.references[0]?.csl.title}**` };
    },
    *prepareCompletion() {
      yield;
    },
    *indexAhead() {
      yield;
    },
    canComplete: () => true,
    completeAt: ({ text }, offset) => {
      const start = text.lastIndexOf('@', offset - 1) + 1;
      if (start === 0) return undefined;
      const items = base.references.map(({ key, csl }) => ({
        key,
        label: 'Lee 2001',
        detail: csl.title ?? '',
        insertText: key,
        filterText: `${text.slice(start, offset)} ${key}`,
        sortText: '000',
        ...(text.includes('tea cures') && { stance: 'opposes' as const }),
      }));
      return { span: { start, end: offset }, items, isIncomplete: true };
    },
    format: async () => formatPlain,
    completionCard: (key) => (key === 'lee2001' ? 'Lee 2001. *Tea.*' : undefined),
  };
}

/** An engine that reads and completes drafts and makes cards as it does in earnest. */
export function earnestEngine(base: EvidenceBase): Engine {
  const analyse = createStepAnalyser();
  return {
    ...simpleEngine(base),
    analyse: (text, earlier) => analyse(text, base, earlier),
    analyseAround: (text, offset, earlier) => analyseAround(text, offset, base, earlier),
    completeAt: (analysis, offset) => completeAt(analysis.text, offset, base, analysis),
    hoverAt: (analysis, offset, format) => hoverAt(analysis, base, offset, format),
    completionCard: (key, format) => completionCard(key, base, format),
  };
}

/** The loading of a base that takes until `ready` is called. */
export function slowBase(): { loadBase: () => Promise<EvidenceBase>; ready: () => void } {
  let loaded: ((base: EvidenceBase) => void) | undefined;
  const loading = new Promise<EvidenceBase>((resolve) => {
    loaded = resolve;
  });
  return { loadBase: () => loading, ready: () => loaded?.(SMALL_BASE) };
}

function analyseSimply(text: string, base: EvidenceBase): DraftAnalysis {
  if (text.includes('Boom in the reader')) throw new RangeError('the reader broke');
  const findings: Finding[] = [...text.matchAll(/tea cures/g)].map(({ index, 0: { length } }) => ({
    code: 'contradicted-claim',
    severity: 'warning',
    span: { start: index, end: index + length },
    message: `Reads as: tea helps. Evidence: ${base.claims[0]?.verdictText}`,
    evidence: [
      { kind: 'claim', id: 'tea-sleep' },
      { kind: 'trial', id: 'nowhere' },
    ],
  }));
  return {
    text,
    citations: citationsIn(text, base),
    statements: [...text.matchAll(/tea/g)].map(({ index }) => statementAt(index)),
    trialMentions: base.trials.flatMap(({ id, names }) =>
      [...text.matchAll(new RegExp(names.join('|'), 'g'))].map(({ index, 0: { length } }) => ({
        trial: id,
        span: { start: index, end: index + length },
      })),
    ),
    findings,
    accepted: [],
    parts: [],
    notes: [],
  };
}

function citationsIn(text: string, { references }: EvidenceBase): readonly Citation[] {
  const numbered = new Map(references.map(({ number, key }) => [String(number), key]));
  return [...text.matchAll(/(?<!`)@(\w+(?:[:.-]\w+)*)|\[(\d+)\]/g)].flatMap(
    ({ 0: whole, 1: name, 2: number, index }) => {
      const key = name ?? numbered.get(number ?? '');
      if (key === undefined) return [];
      const written = name ?? number ?? '';
      const start = index + 1;
      const cited = { key, span: { start, end: start + written.length }, suppressAuthor: false };
      return [{ kind: 'narrative', span: { start: index, end: index + whole.length }, keys: [cited] }];
    },
  );
}
