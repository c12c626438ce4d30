import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import type { Claim } from '../../../server/src/core/evidence/schema/claim';
import type { Concept } from '../../../server/src/core/evidence/schema/concept';
import type { Reference } from '../../../server/src/core/evidence/schema/reference';
import type { Arm, Trial, TrialFinding } from '../../../server/src/core/evidence/schema/trial';

const named = { synonyms: [], abbreviations: [], broader: [] };

const concepts: readonly Concept[] = [
  { kind: 'intervention', id: 'ketamine', label: 'ketamine', combines: [], ...named },
  { kind: 'intervention', id: 'midazolam', label: 'midazolam', combines: [], ...named },
  { kind: 'comparator', id: 'placebo', label: 'placebo', withinGroup: false, ...named },
  { kind: 'comparator', id: 'baseline', label: 'baseline', withinGroup: true, ...named },
  { kind: 'condition', id: 'cancer-pain', label: 'cancer pain', symptom: 'pain', ...named },
  {
    ...named,
    kind: 'condition',
    id: 'bone-pain',
    label: 'bone metastasis pain',
    symptom: 'pain',
    broader: ['cancer-pain'],
  },
  { kind: 'condition', id: 'crps', label: 'CRPS', symptom: 'pain', ...named },
  outcome('pain', 'lower'),
  outcome('function', 'higher'),
  { ...outcome('nausea', 'lower'), adverse: true },
  { kind: 'population', id: 'adults', label: 'adults', animal: false, ...named },
  { kind: 'route', id: 'subcutaneous', label: 'subcutaneous', ...named },
  { kind: 'route', id: 'intravenous', label: 'intravenous', ...named },
];

function outcome(id: string, goodWhen: 'lower' | 'higher'): Extract<Concept, { kind: 'outcome' }> {
  const terms = { benefitTerms: [], harmTerms: [] };
  return { kind: 'outcome', id, label: id, goodWhen, adverse: false, prevention: false, ...terms, ...named };
}

/** A trial record with as little in it as the format allows, and what is given besides. */
export function trial(given: Partial<Trial> & Pick<Trial, 'id' | 'reference'>): Trial {
  return {
    names: [given.id],
    kind: 'trial',
    conditions: [],
    populations: [],
    arms: [],
    comparators: [],
    findings: [],
    adverseEventsAbsent: [],
    summary: 'A trial.',
    ...given,
  };
}

/** A claim about ketamine, cancer pain and pain, with what is given instead. */
export function claim(given: Partial<Claim> & Pick<Claim, 'id'>): Claim {
  return {
    intervention: 'ketamine',
    condition: 'cancer-pain',
    outcome: 'pain',
    verdict: 'no-benefit',
    trials: [],
    references: [],
    verdictText: 'no benefit over placebo',
    summary: 'Two trials found no difference from placebo.',
    ...given,
  };
}

/** A journal article by the named authors. */
export function reference(
  key: string,
  authors: readonly string[],
  year: number,
  title: string,
  given: Partial<Reference> = {},
): Reference {
  return {
    key,
    aliases: [],
    csl: {
      id: key,
      type: 'article-journal',
      title,
      author: authors.map((family) => ({ family, given: 'A. B.' })),
      issued: { 'date-parts': [[year]] },
      'container-title': 'Journal of Clinical Oncology',
      'container-title-short': 'J Clin Oncol',
      volume: 30,
      page: '3611-3617',
    },
    ...given,
  };
}

const none = { version: '1', language: 'en', revision: 'r1', origins: {}, problems: [] };
const empty = { name: 'Empty', concepts: [], references: [], trials: [], claims: [], facts: [] };

/** A base that holds what is given and nothing else. */
export function baseOf(given: Partial<EvidenceBase>): EvidenceBase {
  return { ...none, ...empty, ...given };
}

const hardyArms: readonly Arm[] = [
  {
    id: 'ketamine',
    role: 'intervention',
    participants: 93,
    treatments: [
      {
        intervention: 'ketamine',
        dose: '100 to 500 mg/day',
        route: 'subcutaneous',
        regimen: 'titrated daily',
        duration: '5 days',
      },
    ],
  },
  { id: 'placebo', label: 'saline', role: 'comparator', participants: 92, treatments: [] },
];

const sigtermansFindings: readonly TrialFinding[] = [
  { outcome: 'pain', verdict: 'benefit', versus: 'placebo', until: '11 weeks' },
  { outcome: 'pain', verdict: 'no-benefit', versus: 'placebo', at: '12 weeks' },
  { outcome: 'function', verdict: 'no-benefit', versus: 'placebo', at: '12 weeks' },
];

/** A small base on ketamine, of three studies, enough to look at every part of a card. */
export const small: EvidenceBase = baseOf({
  name: 'Ketamine for chronic pain',
  concepts,
  references: [
    reference(
      'hardy2012',
      ['Hardy', 'Quinn', 'Fazekas'],
      2012,
      'Subcutaneous ketamine in the management of cancer pain',
      {
        number: 74,
        erratum: 'The review prints the first author as Hardie; it should be Hardy.',
      },
    ),
    reference(
      'sigtermans2009',
      ['Sigtermans', 'van Hilten'],
      2009,
      'Ketamine produces effective and long-term pain relief',
    ),
    reference(
      'dualé2009',
      ['Dualé', 'Sibaud'],
      2009,
      'Perioperative ketamine does not prevent chronic pain',
      {
        aliases: ['ref58'],
      },
    ),
    reference(
      'mercadante2000',
      ['Mercadante'],
      2000,
      'Analgesic effect of intravenous ketamine on morphine therapy',
    ),
  ],
  trials: [
    trial({
      id: 'hardy-2012',
      reference: 'hardy2012',
      names: ['Hardy'],
      randomised: true,
      blinding: 'double-blind',
      conditions: ['cancer-pain'],
      population: 'adults with refractory cancer pain',
      participants: 185,
      arms: [...hardyArms],
      comparators: ['placebo'],
      followUp: '5 days',
      findings: [
        {
          outcome: 'pain',
          verdict: 'no-benefit',
          versus: 'placebo',
          at: '5 days',
          effect: '31% against 27% responded',
        },
        { outcome: 'nausea', verdict: 'harm', versus: 'placebo' },
      ],
      adverseEvents: 'Almost twice as many adverse events as with placebo.',
      summary: 'Subcutaneous ketamine did no better than placebo.',
    }),
    trial({
      id: 'sigtermans-2009',
      reference: 'sigtermans2009',
      names: ['Sigtermans'],
      randomised: true,
      blinding: 'double-blind',
      conditions: ['crps'],
      findings: [...sigtermansFindings],
      adverseEventsAbsent: ['nausea'],
      summary: 'Less pain until week 11, no gain in function.',
    }),
  ],
  claims: [
    claim({
      id: 'ketamine-cancer-pain',
      certainty: 'high',
      recommendation: 'avoid',
      trials: ['hardy-2012'],
      references: ['mercadante2000'],
    }),
  ],
});
