import type { Claim } from '../evidence/schema/claim';
import type { Verdict } from '../evidence/schema/common';
import type { Trial } from '../evidence/schema/trial';
import { joined } from './joined';
import type { Records } from './records';

/** The name of a concept for readers; an id that the base does not explain is read as words. */
export function labelOf(id: string, { concepts }: Records): string {
  return concepts.get(id)?.label ?? id.replaceAll('-', ' ');
}

/** The text with a capital first letter, unless its capitals are its own (mRNA, CRPS). */
export function capitalised(text: string): string {
  return /^\p{Ll}(?!\p{Lu})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const VERDICTS = {
  benefit: 'better',
  'no-benefit': 'no difference',
  harm: 'worse',
  mixed: 'mixed',
  insufficient: 'too little evidence',
} as const satisfies Record<Verdict, string>;

/** A verdict in a few words; of an adverse event it is how often it comes that gets better or worse. */
export function verdictWords(verdict: Verdict, adverse: boolean): string {
  if (adverse && verdict === 'harm') return 'worse (more frequent)';
  if (adverse && verdict === 'benefit') return 'better (less frequent)';
  return VERDICTS[verdict];
}

const GLYPHS = {
  benefit: '▲',
  'no-benefit': '=',
  harm: '▼',
  mixed: '±',
  insufficient: '?',
} as const satisfies Record<Verdict, string>;

/** A result with a glyph and in words: the glyph alone never carries the meaning. */
export function resultWords(verdict: Verdict, adverse: boolean): string {
  return `${GLYPHS[verdict]} ${verdictWords(verdict, adverse)}`;
}

/** Whether a concept is an adverse event. */
export function isAdverse(id: string, { concepts }: Records): boolean {
  const concept = concepts.get(id);
  return concept?.kind === 'outcome' && concept.adverse;
}

const KINDS = {
  trial: 'trial',
  observational: 'observational study',
  'case-report': 'case report',
  review: 'review',
  guideline: 'guideline',
  animal: 'animal study',
} as const satisfies Record<Trial['kind'], string>;

/** The design in a word or two: `RCT`, `crossover RCT`, `case report`. */
export function designWord({ kind, randomised, crossover }: Trial): string {
  if (kind !== 'trial') return KINDS[kind];
  const word = { true: 'RCT', false: 'non-randomised trial', undefined: 'trial' }[`${randomised}`];
  return crossover ? `crossover ${word}` : word;
}

const ADVICE = {
  use: 'advice: use',
  'use-when-refractory': 'advice: use when other treatment has failed',
  avoid: 'advice: avoid',
} as const satisfies Record<NonNullable<Claim['recommendation']>, string>;

const CERTAINTIES = { high: 'high', moderate: 'moderate', low: 'low', 'very-low': 'very low' } as const;

/** What a claim is about: `ketamine for cancer pain`, with the outcome unless it is the condition's own. */
export function claimSubject(claim: Claim, records: Records): string {
  const condition = records.concepts.get(claim.condition);
  const own = condition?.kind === 'condition' && condition.symptom === claim.outcome;
  const subject = `${labelOf(claim.intervention, records)} for ${labelOf(claim.condition, records)}`;
  return capitalised(own ? subject : `${subject}, ${labelOf(claim.outcome, records)}`);
}

/** What qualifies a claim's verdict: certainty, the end of the effect, advice; empty where it has none. */
export function claimQualifiers(claim: Claim): string {
  const until = claim.until && !claim.verdictText.includes(claim.until) ? `until ${claim.until}` : undefined;
  return joined([
    until,
    claim.certainty && `${CERTAINTIES[claim.certainty]} certainty`,
    claim.recommendation && ADVICE[claim.recommendation],
  ]);
}
