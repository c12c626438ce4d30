import * as v from 'valibot';
import { Id, Ids, Terms, Text } from './common';

const named = {
  id: Id,
  label: Text,
  /** Other names, matched without regard to case, hyphens and regular plurals. */
  synonyms: v.optional(Terms, []),
  /** Short forms, matched exactly as written (CRPS, PLP). */
  abbreviations: v.optional(Terms, []),
  /** More general concepts of the same kind: bone metastasis pain is a kind of cancer pain. */
  broader: v.optional(Ids, []),
  note: v.optional(Text),
};

const Intervention = v.strictObject({
  ...named,
  /** The parts of a combination, when the treatments are given together. */
  combines: v.optional(Ids, []),
  /** How it is given, when the concept is one way of giving a drug. */
  route: v.optional(Id),
});

/** What an intervention is held against and that is none itself: placebo, baseline, usual care. */
const Comparator = v.strictObject({
  ...named,
  /** A before-after comparison within one group: it says nothing against placebo. */
  withinGroup: v.optional(v.boolean(), false),
});

const Condition = v.strictObject({
  ...named,
  /** The outcome that "effective for" or "reduces" this condition is about: pain, for cancer pain. */
  symptom: v.optional(Id),
});

const Outcome = v.strictObject({
  ...named,
  /** Which way is good for the patient. */
  goodWhen: v.picklist(['lower', 'higher']),
  /** An adverse event: the evidence on it is no evidence on efficacy. */
  adverse: v.optional(v.boolean(), false),
  /** Whether a condition arises at all: what "prevents" is about. */
  prevention: v.optional(v.boolean(), false),
  /** Words that name a good change of this outcome: analgesia, pain relief. */
  benefitTerms: v.optional(Terms, []),
  /** Words that name a bad change of this outcome. */
  harmTerms: v.optional(Terms, []),
});

/** What can be said of a subject that is neither efficacy nor a figure: approved for, antagonist of. */
const Relation = v.strictObject({
  ...named,
  /** The relation that cannot hold when this one does: agonist against antagonist. */
  opposite: v.optional(Id),
});

const Plain = v.strictObject(named);

/** A concepts file: any of these lists, in any number of files. */
export const ConceptsFile = v.strictObject({
  interventions: v.optional(v.array(Intervention), []),
  comparators: v.optional(v.array(Comparator), []),
  conditions: v.optional(v.array(Condition), []),
  outcomes: v.optional(v.array(Outcome), []),
  populations: v.optional(v.array(Plain), []),
  routes: v.optional(v.array(Plain), []),
  relations: v.optional(v.array(Relation), []),
  /** What a figure measures: prevalence, annual cost, year of approval. */
  measures: v.optional(v.array(Plain), []),
  places: v.optional(v.array(Plain), []),
  /** Anything else that facts speak of: receptors, agencies, uses of a drug, schedules of a law. */
  entities: v.optional(v.array(Plain), []),
});

export type Intervention = { readonly kind: 'intervention' } & v.InferOutput<typeof Intervention>;
export type Comparator = { readonly kind: 'comparator' } & v.InferOutput<typeof Comparator>;
export type Condition = { readonly kind: 'condition' } & v.InferOutput<typeof Condition>;
export type Outcome = { readonly kind: 'outcome' } & v.InferOutput<typeof Outcome>;
export type Relation = { readonly kind: 'relation' } & v.InferOutput<typeof Relation>;
export type PlainConcept = {
  readonly kind: 'population' | 'route' | 'measure' | 'place' | 'entity';
} & v.InferOutput<typeof Plain>;

export type Concept = Intervention | Comparator | Condition | Outcome | Relation | PlainConcept;
export type ConceptKind = Concept['kind'];

/** The list of a concepts file that holds each kind. */
export const CONCEPT_LISTS = {
  interventions: 'intervention',
  comparators: 'comparator',
  conditions: 'condition',
  outcomes: 'outcome',
  populations: 'population',
  routes: 'route',
  relations: 'relation',
  measures: 'measure',
  places: 'place',
  entities: 'entity',
} as const satisfies Record<keyof v.InferOutput<typeof ConceptsFile>, ConceptKind>;
