import * as v from 'valibot';
import { described, Id, Ids, Terms, Text } from './common';

const named = {
  id: described(
    Id,
    'The name by which records speak of this concept, unique among all concepts: lower-case words joined by hyphens.',
  ),
  label: described(Text, 'The usual name, as a sentence has it.'),
  synonyms: v.optional(
    described(Terms, 'Other names, matched without regard to case, hyphens and regular plurals.'),
    [],
  ),
  abbreviations: v.optional(described(Terms, 'Short forms, matched exactly as written, such as CRPS.'), []),
  broader: v.optional(
    described(
      Ids,
      'The ids of more general concepts of the same kind: pain in the knee is a kind of joint pain.',
    ),
    [],
  ),
  note: v.optional(described(Text, 'A remark for the team. It is never matched.')),
};

export const Intervention = v.strictObject({
  ...named,
  combines: v.optional(
    described(Ids, 'The ids of the parts of a combination, when the treatments are given together.'),
    [],
  ),
  route: v.optional(described(Id, 'The id of the route, when the concept is one way of giving a drug.')),
});

/** What an intervention is held against and that is none itself: placebo, baseline, usual care. */
export const Comparator = v.strictObject({
  ...named,
  withinGroup: v.optional(
    described(
      v.boolean(),
      'true for a before-after comparison within one group, which says nothing against placebo.',
    ),
    false,
  ),
});

export const Condition = v.strictObject({
  ...named,
  symptom: v.optional(
    described(
      Id,
      'The id of the outcome that "effective for" or "reduces" this condition is about: pain, for back pain.',
    ),
  ),
});

export const Outcome = v.strictObject({
  ...named,
  goodWhen: described(v.picklist(['lower', 'higher']), 'Which way is good for the patient: lower or higher.'),
  adverse: v.optional(
    described(v.boolean(), 'true for an adverse event, on which evidence is no evidence of efficacy.'),
    false,
  ),
  useOf: v.optional(
    described(
      Id,
      'The id of the intervention of which this outcome is the use, as helmets are of helmet use.',
    ),
  ),
  prevention: v.optional(
    described(
      v.boolean(),
      'true where the outcome is whether a condition arises at all: what "prevents" is about.',
    ),
    false,
  ),
  benefitTerms: v.optional(
    described(Terms, 'Words that name a good change of this outcome, such as analgesia.'),
    [],
  ),
  harmTerms: v.optional(described(Terms, 'Words that name a bad change of this outcome.'), []),
});

/** What can be said of a subject that is neither efficacy nor a figure: approved for, antagonist of. */
export const Relation = v.strictObject({
  ...named,
  causal: v.optional(
    described(v.boolean(), 'true where the object comes of the subject, as a side effect comes of a drug.'),
    false,
  ),
  opposite: v.optional(
    described(Id, 'The id of the relation that cannot hold when this one does: agonist against antagonist.'),
  ),
});

export const Population = v.strictObject({
  ...named,
  animal: v.optional(
    described(
      v.boolean(),
      'true for animals, also those below in the hierarchy: what is said of them is held only against claims that rest on studies of animals.',
    ),
    false,
  ),
});

export const PlainConcept = v.strictObject(named);

/** A concepts file: any of these lists, in any number of files. */
export const ConceptsFile = v.strictObject({
  interventions: v.optional(described(v.array(Intervention), 'Drugs and other treatments.'), []),
  comparators: v.optional(
    described(
      v.array(Comparator),
      'What an intervention is held against and that is none itself: placebo, baseline, usual care.',
    ),
    [],
  ),
  conditions: v.optional(described(v.array(Condition), 'Diseases and complaints that are treated.'), []),
  outcomes: v.optional(described(v.array(Outcome), 'What trials measure, adverse events included.'), []),
  populations: v.optional(described(v.array(Population), 'Groups of people, and animals.'), []),
  routes: v.optional(described(v.array(PlainConcept), 'Ways of giving a drug.'), []),
  relations: v.optional(
    described(
      v.array(Relation),
      'What can be said of a subject that is neither efficacy nor a figure: approved for, antagonist of.',
    ),
    [],
  ),
  measures: v.optional(
    described(v.array(PlainConcept), 'What a figure measures: prevalence, annual cost, year of approval.'),
    [],
  ),
  places: v.optional(described(v.array(PlainConcept), 'Countries and regions.'), []),
  entities: v.optional(
    described(
      v.array(PlainConcept),
      'Anything else that facts speak of: receptors, agencies, uses of a drug, schedules of a law.',
    ),
    [],
  ),
});

export type Intervention = { readonly kind: 'intervention' } & v.InferOutput<typeof Intervention>;
export type Comparator = { readonly kind: 'comparator' } & v.InferOutput<typeof Comparator>;
export type Condition = { readonly kind: 'condition' } & v.InferOutput<typeof Condition>;
export type Outcome = { readonly kind: 'outcome' } & v.InferOutput<typeof Outcome>;
export type Relation = { readonly kind: 'relation' } & v.InferOutput<typeof Relation>;
export type Population = { readonly kind: 'population' } & v.InferOutput<typeof Population>;
export type PlainConcept = {
  readonly kind: 'route' | 'measure' | 'place' | 'entity';
} & v.InferOutput<typeof PlainConcept>;

export type Concept = Intervention | Comparator | Condition | Outcome | Relation | Population | PlainConcept;
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
