import { tableOf } from '../../table-of';
import type { PhrasedDesign } from '../design';

const doubleBlind = { aspect: 'blinding', blinding: 'double-blind' } as const;
const singleBlind = { aspect: 'blinding', blinding: 'single-blind' } as const;
const unblinded = { aspect: 'blinding', blinding: 'unblinded' } as const;
const openLabel = { aspect: 'blinding', blinding: 'open-label' } as const;
const crossover = { aspect: 'crossover', crossover: true } as const;
const parallel = { aspect: 'crossover', crossover: false } as const;
const notRandomised = { aspect: 'allocation', randomised: false } as const;
const bolus = { aspect: 'form', form: 'bolus' } as const;
const infusion = { aspect: 'form', form: 'infusion' } as const;
const single = { aspect: 'repetition', repeated: false } as const;
const repeated = { aspect: 'repetition', repeated: true } as const;

/** What one or two words of a report tell of how a trial was done. */
export const DESIGN_PHRASES = tableOf<PhrasedDesign>({
  'double blind': doubleBlind,
  'double blinded': doubleBlind,
  'double masked': doubleBlind,
  'single blind': singleBlind,
  'single blinded': singleBlind,
  'single masked': singleBlind,
  'open label': openLabel,
  unblinded,
  unmasked: unblinded,
  crossover,
  'cross over': crossover,
  'crossed over': crossover,
  'within subject': crossover,
  'within subjects': crossover,
  'parallel group': parallel,
  'parallel groups': parallel,
  'parallel arm': parallel,
  nonrandomised: notRandomised,
  nonrandomized: notRandomised,
  'non randomised': notRandomised,
  'non randomized': notRandomised,
  unrandomised: notRandomised,
  unrandomized: notRandomised,
  uncontrolled: notRandomised,
  retrospective: notRandomised,
  retrospectively: notRandomised,
  observational: notRandomised,
  'case report': notRandomised,
  'case series': notRandomised,
  bolus,
  boluses: bolus,
  push: bolus,
  pushed: bolus,
  infusion,
  infusions: infusion,
  infused: infusion,
  'single infusion': single,
  'single dose': single,
  'single bolus': single,
  'single injection': single,
  'single session': single,
  'one infusion': single,
  'daily infusion': repeated,
  'daily infusions': repeated,
  'infusions daily': repeated,
  'repeated infusion': repeated,
  'repeated infusions': repeated,
  'multiple infusions': repeated,
  'serial infusions': repeated,
  'several infusions': repeated,
  'weekly infusions': repeated,
});

/** How the record of a trial words the form in which something was given. */
export const FORM_WORDS = {
  bolus: /\b(?:bolus(?:es)?|push|injections?)\b/i,
  infusion: /\b(?:infusions?|drips?)\b/i,
} as const;

/** How the record of a trial words that something was given once or again. */
export const REPETITION_WORDS = {
  repeated: /\b(?:daily|(?:a|per|every|each) day|repeated)\b/i,
  single: /\b(?:single|one)\b/i,
} as const;
