import type { Trial } from '../evidence/schema/trial';
import type { Span } from '../span';
import { dosesIn } from './doses';
import { durationsIn } from './durations';
import {
  DESIGN_WORDS,
  GIVING_VERBS,
  POPULATION_WORDS,
  TREATMENT_TIME_WORDS,
  TREATMENT_WORDS,
} from './english/design';
import { isUnasserted } from './force-scope';
import { conceptOf, type Mention } from './mentions';
import type { Range } from './range';
import { ENDS } from './scope-end';
import { cuesOf, type Sentence } from './sentence';

/** What a sentence says of how a trial was done. */
export type Design =
  | { readonly aspect: 'route'; readonly concept: string; readonly of?: string }
  | { readonly aspect: 'condition' | 'intervention' | 'comparator'; readonly concept: string }
  /** `given` where it can only be that of the treatment, as no result is told beside it. */
  | { readonly aspect: 'duration'; readonly hours: number; readonly given?: boolean }
  | { readonly aspect: 'dose'; readonly amount: number }
  | { readonly aspect: 'blinding'; readonly blinding: NonNullable<Trial['blinding']> };

/** A design with the words that tell it. */
export interface DesignDetail {
  readonly design: Design;
  readonly span: Span;
}

type Located = Range & { readonly design: Design };

/** A denial this many words before a detail ("not by mouth") denies it. */
const DENIAL_REACH = 3;

/** What a sentence says of how a trial was done, with offsets of its text. One that is denied or only asked is left out. */
export function designIn(sentence: Sentence): DesignDetail[] {
  const negations = cuesOf(sentence.cues, 'negation', { from: 0, to: sentence.tokens.length });
  const denied = ({ from }: Range) =>
    negations.some((cue) => cue.to <= from && from - cue.to <= DENIAL_REACH);
  return [...named(sentence), ...durations(sentence), ...doses(sentence), ...blinding(sentence)]
    .filter((detail) => !denied(detail) && !isUnasserted(sentence, detail.from))
    .filter((detail) => !isOfOthers(sentence, detail))
    .map(({ design, from, to }) => ({ design, span: spanOf(sentence, from, to) }));
}

/** "Y disappointed, and X gave conflicting results: <trial> found ..." tells nothing of the trial before the colon. */
function isOfOthers({ tokens, trials }: Sentence, { from }: Range): boolean {
  const [first] = trials;
  if (!first || first.from < from) return false;
  return tokens.slice(from, first.from).some(({ text }) => ENDS.has(text));
}

function spanOf({ tokens, text }: Sentence, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
}

function named(sentence: Sentence): Located[] {
  return sentence.mentions.flatMap((mention) => {
    const design = designOf(sentence, mention);
    return design ? [{ design, from: mention.from, to: mention.to }] : [];
  });
}

function designOf(sentence: Sentence, mention: Mention): Design | undefined {
  const route = conceptOf(mention, 'route');
  if (route) return { aspect: 'route', concept: route.id, ...drugBeside(sentence, mention) };
  const condition = conceptOf(mention, 'condition');
  if (condition)
    return isPopulation(sentence, mention) ? { aspect: 'condition', concept: condition.id } : undefined;
  if (!sentence.tokens.some(({ norm }) => TREATMENT_WORDS.has(norm))) return undefined;
  const drug = conceptOf(mention, 'intervention');
  // "Oral X" tells the route of X.
  if (drug?.kind === 'intervention' && drug.route)
    return { aspect: 'route', concept: drug.route, of: drug.id };
  if (drug) return { aspect: 'intervention', concept: drug.id };
  const comparator = conceptOf(mention, 'comparator');
  if (comparator?.kind !== 'comparator' || comparator.withinGroup) return undefined;
  return { aspect: 'comparator', concept: comparator.id };
}

/** A drug this near to a route is what was given by it. */
const BESIDE = 3;

function drugBeside({ mentions }: Sentence, route: Mention): { readonly of?: string } {
  const near = (other: Mention) =>
    Math.min(Math.abs(other.from - route.to), Math.abs(route.from - other.to)) <= BESIDE;
  const drug = mentions.find((other) => conceptOf(other, 'intervention') && near(other));
  const id = drug && conceptOf(drug, 'intervention')?.id;
  return id === undefined ? {} : { of: id };
}

/** Whether a condition is said to be that of the participants. */
function isPopulation({ tokens }: Sentence, { from, to }: Mention): boolean {
  const around = [...tokens.slice(Math.max(0, from - 9), from), ...tokens.slice(to, to + 7)];
  return around.some(({ norm }) => POPULATION_WORDS.has(norm));
}

/** Words this far around a length of time tell whether it is that of a treatment. */
const TIME_REACH = 6;

function durations({ tokens, cues }: Sentence): Located[] {
  const tells = cues.some(({ means }) => means.kind === 'effect');
  const giving = tokens.findIndex(({ norm }) => GIVING_VERBS.has(norm));
  return durationsIn(tokens, { from: 0, to: tokens.length })
    .filter(({ from, to }) => {
      const around = tokens.slice(Math.max(0, from - TIME_REACH), to + TIME_REACH);
      return around.some(({ norm }) => TREATMENT_TIME_WORDS.has(norm));
    })
    .map(({ hours, from, to }) => {
      const given =
        !tells && giving >= 0 && giving < from && /^(?:for|over)$/.test(tokens[from - 1]?.norm ?? '');
      return { design: { aspect: 'duration', hours, ...(given && { given }) }, from, to };
    });
}

function doses({ tokens }: Sentence): Located[] {
  return dosesIn(tokens).map(({ amount, from, to }) => ({ design: { aspect: 'dose', amount }, from, to }));
}

function blinding({ tokens }: Sentence): Located[] {
  return tokens.flatMap((token, from): Located[] => {
    const two = DESIGN_WORDS[`${token.norm} ${tokens[from + 1]?.norm ?? ''}`];
    const said = two ?? DESIGN_WORDS[token.norm];
    return said
      ? [{ design: { aspect: 'blinding', blinding: said }, from, to: two ? from + 2 : from + 1 }]
      : [];
  });
}
