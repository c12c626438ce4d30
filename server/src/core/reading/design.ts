import type { EvidenceBase } from '../evidence/base';
import type { Trial } from '../evidence/schema/trial';
import type { Span } from '../span';
import { speaksOfAnotherTrial } from './another-trial';
import { peopleIn } from './design-people';
import { drugBeside, modifiesThing } from './design-routes';
import { timesIn } from './design-times';
import { dosesIn } from './doses';
import { FORMS, RANDOMISED, TAKERS } from './english/content-words';
import { POPULATION_WORDS, TREATMENT_WORDS } from './english/design';
import { DESIGN_PHRASES } from './english/design-phrases';
import { PEOPLE } from './english/function-words';
import { WAS } from './english/word-classes';
import { isUnasserted } from './force-scope';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import type { Range } from './range';
import { paired } from './respective-times';
import { ENDS } from './scope-end';
import { cuesOf, type Sentence } from './sentence';
import { isSetAside } from './set-aside';

/** What a sentence says of how a trial was done. */
export type Design =
  | { readonly aspect: 'route'; readonly concept: string; readonly of?: string }
  /** Of a condition, `people` are those whose name tells it: "patients undergoing X". */
  | {
      readonly aspect: 'condition' | 'intervention' | 'comparator';
      readonly concept: string;
      readonly people?: string;
    }
  /** `given` where it can only be that of the treatment, as no result is told beside it. */
  | { readonly aspect: 'duration'; readonly hours: number; readonly given?: boolean }
  /** How long people were followed in all. */
  | { readonly aspect: 'follow-up'; readonly hours: number }
  | { readonly aspect: 'dose'; readonly amount: number }
  /** Whether those who took part were animals. */
  | { readonly aspect: 'species'; readonly animal: boolean }
  | PhrasedDesign;

/** What a set phrase tells of how a trial was done. */
export type PhrasedDesign =
  | { readonly aspect: 'blinding'; readonly blinding: NonNullable<Trial['blinding']> }
  | { readonly aspect: 'crossover'; readonly crossover: boolean }
  | { readonly aspect: 'allocation'; readonly randomised: boolean }
  | { readonly aspect: 'form'; readonly form: 'bolus' | 'infusion' }
  | { readonly aspect: 'repetition'; readonly repeated: boolean };

/** A design with the words that tell it. */
export interface DesignDetail {
  readonly design: Design;
  /** The trials that it is told of, where the sentence gives each of several its own. */
  readonly trials?: readonly string[];
  readonly span: Span;
}

/** A design with the tokens that tell it. */
export type LocatedDesign = Range & Omit<DesignDetail, 'span'>;

type Located = LocatedDesign;

/** A denial this many words before a detail ("not by mouth") denies it. */
const DENIAL_REACH = 3;

/** What a sentence says of how a trial was done, with offsets of its text. One that is denied or only asked is left out. */
export function designIn(sentence: Sentence, base: EvidenceBase): DesignDetail[] {
  const negations = cuesOf(sentence.cues, 'negation', { from: 0, to: sentence.tokens.length });
  const denied = ({ from }: Range) =>
    negations.some((cue) => cue.to <= from && from - cue.to <= DENIAL_REACH) ||
    sentence.mentions.some((mention) => mention.from === from && isSetAside(sentence, mention));
  return [
    ...named(sentence),
    ...paired(sentence, timesIn(sentence)),
    ...doses(sentence),
    ...phrased(sentence),
    ...peopleIn(sentence, base),
  ]
    .filter((detail) => !denied(detail) && !isUnasserted(sentence, detail.from))
    .filter((detail) => !isOfOthers(sentence, detail))
    .map(({ from, to, ...detail }) => ({ ...detail, span: spanOf(sentence, from, to) }));
}

/**
 * "Y disappointed, and X gave conflicting results: <trial> found ..." tells nothing of the trial before the colon, nor does
 * "<trial> found relief; a later comparison with X did not" behind it.
 */
function isOfOthers(sentence: Sentence, { from }: Range): boolean {
  const { tokens, trials } = sentence;
  const last = trials.findLast(({ to }) => to <= from);
  if (last && speaksOfAnotherTrial(sentence, { from: last.to, to: from })) return true;
  const [first] = trials;
  if (!first || first.from < from) return false;
  return tokens.slice(from, first.from).some(({ text }) => ENDS.has(text));
}

function spanOf({ tokens, text }: Sentence, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
}

function named(sentence: Sentence): Located[] {
  const each = sentence.mentions.flatMap((mention) => [mention, ...(mention.parts ?? [])]);
  const telling = each.filter((mention) => !modifiesThing(sentence, mention));
  return telling.flatMap((mention) => {
    const design = designOf(sentence, mention);
    return design ? [{ design, from: mention.from, to: mention.to }] : [];
  });
}

function designOf(sentence: Sentence, mention: Mention): Design | undefined {
  const route = conceptOf(mention, 'route');
  if (route) return { aspect: 'route', concept: route.id, ...drugBeside(sentence, mention) };
  const condition = conceptOf(mention, 'condition');
  if (condition) {
    const people = conceptOf(mention, 'population');
    const ofPeople = people ? { people: people.id } : {};
    return isPopulation(sentence, mention)
      ? { aspect: 'condition', concept: condition.id, ...ofPeople }
      : undefined;
  }
  if (!tellsTreatment(sentence, mention)) return undefined;
  const drug = conceptOf(mention, 'intervention');
  // "Oral X" tells the route of X.
  if (drug?.kind === 'intervention' && drug.route)
    return { aspect: 'route', concept: drug.route, of: drug.id };
  if (drug) return wasTheirs(sentence, mention) ? undefined : { aspect: 'intervention', concept: drug.id };
  const comparator = conceptOf(mention, 'comparator');
  if (comparator?.kind !== 'comparator' || comparator.withinGroup) return undefined;
  // An active control is no placebo.
  if (sentence.tokens.slice(Math.max(0, mention.from - 1), mention.to).some(({ norm }) => norm === 'active'))
    return undefined;
  return { aspect: 'comparator', concept: comparator.id };
}

/** "Patients who took X", "people on X": what they had before is no part of the trial. */
function wasTheirs({ tokens }: Sentence, { from }: Mention): boolean {
  const before = tokens.slice(Math.max(0, from - TAKEN_REACH), from).map(({ norm }) => norm);
  const on = tokens.findLastIndex(({ norm }, at) => at < from && at >= from - ON_REACH && norm === 'on');
  return before.some((word) => TAKERS.has(word)) || (on > 0 && isOneOf(tokens, on - 1, PEOPLE));
}

/** Words from "took" to what people took at most: "took low-dose X". */
const TAKEN_REACH = 3;

/** Words from "on" to what people were on at most: "people on long-term X". */
const ON_REACH = 4;

/** Whether what stands around a name, up to a colon or semicolon, says what was given or what it was held against, as in "placebo was saline". */
function tellsTreatment({ tokens }: Sentence, { from }: Range): boolean {
  const start = tokens.findLastIndex(({ text }, at) => at < from && ENDS.has(text)) + 1;
  const end = tokens.findIndex(({ text }, at) => at >= from && ENDS.has(text));
  const tells = (at: number) =>
    isOneOf(tokens, at, TREATMENT_WORDS) || (tokens[at]?.norm === 'placebo' && isOneOf(tokens, at + 1, WAS));
  return tokens.some((_, at) => at >= start && (end < 0 || at < end) && tells(at));
}

/** Whether a condition is said to be that of the participants. */
function isPopulation({ tokens }: Sentence, { from, to }: Mention): boolean {
  const around = [...tokens.slice(Math.max(0, from - 9), from), ...tokens.slice(to, to + 7)];
  return around.some(({ norm }) => POPULATION_WORDS.has(norm));
}

function doses({ tokens }: Sentence): Located[] {
  return dosesIn(tokens).map(({ amount, from, to }) => ({ design: { aspect: 'dose', amount }, from, to }));
}

/** What set phrases tell; that a bolus was given tells nothing where an infusion was given as well. */
function phrased({ tokens, trials }: Sentence): Located[] {
  const found = tokens.flatMap((token, from): Located[] => {
    const two = DESIGN_PHRASES.get(`${token.norm} ${tokens[from + 1]?.norm ?? ''}`);
    const design = two ?? DESIGN_PHRASES.get(token.norm);
    // "Case report forms".
    if (two && isOneOf(tokens, from + 2, FORMS)) return [];
    return design ? [{ design, from, to: two ? from + 2 : from + 1 }] : [];
  });
  const verb = trials.find(({ to }) => isOneOf(tokens, to, RANDOMISED));
  if (verb)
    found.push({ design: { aspect: 'allocation', randomised: true }, from: verb.to, to: verb.to + 1 });
  const forms = new Set(found.map(({ design }) => (design.aspect === 'form' ? design.form : undefined)));
  const both = forms.has('bolus') && forms.has('infusion');
  return found.filter(({ design }) => design.aspect !== 'form' || !both);
}
