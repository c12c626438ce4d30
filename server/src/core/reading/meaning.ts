import type { Change } from './statement';

/**
 * How a word tells a change: `verb` (reduces), `noun` (a reduction, a benefit), `degree` (less, better: it may
 * modify another), `efficacy` (effective), `topic` (efficacy, role: a statement only when affirmed or denied),
 * `equality` (similar), `difference` (differs), `prevention` (prevents), `occurrence` (frequent), `response` (the patient responds).
 */
export type EffectForm =
  | 'verb'
  | 'noun'
  | 'degree'
  | 'efficacy'
  | 'topic'
  | 'equality'
  | 'difference'
  | 'prevention'
  | 'occurrence'
  | 'response';

/** How a clause hangs on what comes before it. */
export type LinkKind =
  | 'contrast'
  | 'unlike'
  | 'coordinate'
  | 'relative'
  | 'that'
  | 'whether'
  | 'if'
  | 'reason'
  | 'without'
  | 'concession'
  | 'contrary';

/** What an entry of the lexicon does to the sentence it stands in. */
export type Meaning =
  | {
      readonly kind: 'effect';
      readonly change: Change;
      readonly form: EffectForm;
      readonly absolute?: boolean;
    }
  | { readonly kind: 'negation'; readonly partial?: boolean }
  /** Makes a topic noun a statement: the efficacy is established, shows efficacy. */
  | { readonly kind: 'affirmation' }
  | { readonly kind: 'hedge' }
  | { readonly kind: 'open' }
  /** Opens a content clause: the belief that, it is claimed that. */
  | { readonly kind: 'belief' }
  /** Turns against what is believed; `alone` where it needs no belief noun (it is a myth that). */
  | { readonly kind: 'rejection'; readonly alone: boolean }
  | { readonly kind: 'advice'; readonly advice: 'use' | 'avoid'; readonly first?: boolean }
  | { readonly kind: 'link'; readonly link: LinkKind }
  /** What follows is what the intervention is held against. */
  | { readonly kind: 'versus' }
  /** What follows is given to everyone: added to, on top of. */
  | { readonly kind: 'background' }
  | { readonly kind: 'both' }
  | { readonly kind: 'baseline' }
  | { readonly kind: 'certainty' }
  | { readonly kind: 'universal' }
  /** "Not everyone": it denies that something is always so, not that it is so. */
  | { readonly kind: 'denied-universal' }
  /** Said of some only: that it does not help them denies no benefit. */
  | { readonly kind: 'some-only' }
  | { readonly kind: 'permanence' }
  /** What follows tells when an effect was over: and no longer at. */
  | { readonly kind: 'ending' }
  | { readonly kind: 'qualifier' }
  | { readonly kind: 'anaphor'; readonly of: 'intervention' | 'condition' | 'trial' }
  | { readonly kind: 'speech' }
  /** Whether a difference counts in the statistical sense: significantly, a mere trend. */
  | { readonly kind: 'significance'; readonly significant: boolean }
  /** Tells of time: sooner, delayed; with `rate` how fast something goes on, so that a slower fall is a smaller one. */
  | { readonly kind: 'pace'; readonly faster: boolean; readonly rate?: boolean }
  /** Holds the groups of a trial against each other: between groups. */
  | { readonly kind: 'between' }
  /** Names a group of a trial by its part in it: the treated, the controls. */
  | { readonly kind: 'arm'; readonly arm: 'active' | 'control' }
  /** What follows is left out of what is said: except for. */
  | { readonly kind: 'exception' }
  /** Sets out what a sentence is on or when people were seen, and says nothing itself: as far as pain is concerned. */
  | { readonly kind: 'frame' }
  /** Tells when an effect was first there: the first improvement, began to. */
  | { readonly kind: 'onset' }
  /** Says nothing here, though a shorter entry within it would: lower limb, placebo-controlled. */
  | { readonly kind: 'ignored' };

export type MeaningKind = Meaning['kind'];

/** An entry of the lexicon: words, what they mean, and texts that it must and must not match. */
export interface LexicalRule {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly means: Meaning;
  /** Texts in which the rule must be found. */
  readonly match: readonly string[];
  /** Texts in which it must not be found, because another rule or none applies. */
  readonly not: readonly string[];
}
