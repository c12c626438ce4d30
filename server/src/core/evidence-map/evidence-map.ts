import type { EvidenceBase } from '../evidence/base';
import type { Certainty, Verdict } from '../evidence/schema/common';
import { recordsOf } from '../wording/records';
import { cellsOf } from './cells';
import { type MappedIntervention, mappedInterventions } from './interventions';
import { timelineOf } from './timeline';

/** A row or column of the map. */
export interface Heading {
  readonly id: string;
  readonly label: string;
  readonly adverse: boolean;
}

/** One claim of the map, as a bubble in the cell of its condition and outcome. */
export interface Bubble {
  readonly claim: string;
  readonly condition: string;
  readonly outcome: string;
  readonly verdict: Verdict;
  readonly certainty: Certainty | undefined;
  /** Held against the beginning of treatment only, which says nothing against a comparator. */
  readonly withinGroup: boolean;
  /** How many trials, or people in them, are behind the claim. */
  readonly amount: number;
  /** The result in a few words: `= no difference: no benefit over placebo`. */
  readonly result: string;
  /** The claim in plain words, a line each: what it is about, the result, how sure it is, what it rests on. */
  readonly lines: readonly string[];
  /** The ids of the trials behind the claim. */
  readonly trials: readonly string[];
}

/** One result of a trial and when it was seen, in hours from the start of treatment. */
export interface Observation {
  readonly verdict: Verdict;
  /** When it was measured; nothing where only the end is told. */
  readonly at: number | undefined;
  /** The end of the period over which it held. */
  readonly until: number | undefined;
  /** The last of these times, as the base writes it. */
  readonly when: string;
  /** `better, until 12 weeks, against placebo`. */
  readonly label: string;
}

/** What one trial saw of one outcome over time. */
export interface TimelineRow {
  readonly trial: string;
  readonly name: string;
  readonly outcome: string;
  /** The arm that it is about, where the trial has several. */
  readonly arm: string | undefined;
  /** How long participants were followed, in hours. */
  readonly followUp: number | undefined;
  readonly observations: readonly Observation[];
}

/** What a base says of one intervention and its kinds: conditions against outcomes, and trials over time. */
export interface EvidenceMap {
  readonly base: string;
  readonly intervention: MappedIntervention;
  /** All interventions that the base has claims on, those with most of their own first. */
  readonly interventions: readonly MappedIntervention[];
  /** What the size of a bubble stands for: people only where the base has their number for every trial. */
  readonly size: 'trials' | 'participants';
  /** Columns and rows, those with most claims first; adverse events after other outcomes. */
  readonly conditions: readonly Heading[];
  readonly outcomes: readonly Heading[];
  readonly bubbles: readonly Bubble[];
  readonly timeline: readonly TimelineRow[];
}

/**
 * The map of one intervention, that with the most claims if none is named. Where the base has no claims on it: the ids
 * of those that it has claims on.
 */
export function evidenceMap(
  base: EvidenceBase,
  asked?: string,
): EvidenceMap | { readonly known: readonly string[] } {
  const interventions = mappedInterventions(base);
  const intervention = interventions.find(({ id }) => asked === undefined || id === asked);
  if (!intervention) return { known: interventions.map(({ id }) => id) };
  const records = recordsOf(base);
  const isShown = (id: string): boolean => records.concepts.isA(id, intervention.id);
  const claims = base.claims.filter((claim) => isShown(claim.intervention));
  const cells = cellsOf(claims, records);
  return {
    base: base.name,
    intervention,
    interventions,
    ...cells,
    timeline: timelineOf(base, claims, isShown),
  };
}
