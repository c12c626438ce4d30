import type { RecordKind } from '../evidence/base';
import type { Path } from '../evidence/path';
import { CONCEPT_LISTS, type ConceptKind } from '../evidence/schema/concept';
import type { BaseFileKind } from './base-file';

/** What has a name that others speak of it by: the records, and the arms of one trial. */
export type NamedKind = RecordKind | 'arm';

/** What a name at a certain place of a file stands for. */
export interface Role {
  readonly kind: NamedKind;
  /** The name is given here; elsewhere it is used. */
  readonly isDefinition: boolean;
  /** The kinds of concept that make sense here; none: any. */
  readonly concepts: readonly ConceptKind[];
  /** It is one more name beside that under which the record stands in the file. */
  readonly isFurther?: true;
  /** There are several of them in the one text, divided by commas. */
  readonly isList?: true;
}

/** Places by their pattern: field names, and `*` for a position in a list. */
type Roles = Readonly<Record<string, Role>>;

const defines = (kind: NamedKind): Role => ({ kind, isDefinition: true, concepts: [] });
const uses = (kind: NamedKind): Role => ({ kind, isDefinition: false, concepts: [] });
const concept = (...concepts: readonly ConceptKind[]): Role => ({ ...uses('concept'), concepts });
/** What a treatment is held against may be a treatment itself. */
const COMPARED = concept('comparator', 'intervention');

/** What CSL items say that they can be cited by, too: see `core/bibliography/other-keys.ts`. */
const furtherKeys = (items: string): Roles => ({
  [`${items}/citation-key`]: { ...defines('reference'), isFurther: true },
  [`${items}/other-ids`]: { ...defines('reference'), isFurther: true, isList: true },
});

const CONCEPTS: Roles = {
  ...Object.fromEntries(
    Object.entries(CONCEPT_LISTS).flatMap(([list, kind]) => [
      [`${list}/*/id`, defines('concept')],
      [`${list}/*/broader/*`, concept(kind)],
    ]),
  ),
  'interventions/*/combines/*': concept('intervention'),
  'interventions/*/route': concept('route'),
  'conditions/*/symptom': concept('outcome'),
  'outcomes/*/useOf': concept('intervention'),
  'relations/*/opposite': concept('relation'),
};

const TRIALS: Roles = {
  'trials/*/id': defines('trial'),
  'trials/*/reference': uses('reference'),
  'trials/*/conditions/*': concept('condition'),
  'trials/*/populations/*': concept('population'),
  'trials/*/arms/*/id': defines('arm'),
  'trials/*/arms/*/treatments/*/intervention': COMPARED,
  'trials/*/arms/*/treatments/*/route': concept('route'),
  'trials/*/comparators/*': COMPARED,
  'trials/*/findings/*/outcome': concept('outcome'),
  'trials/*/findings/*/versus': COMPARED,
  'trials/*/findings/*/arm': uses('arm'),
  'trials/*/adverseEventsAbsent/*': concept('outcome'),
};

const CLAIMS: Roles = {
  'claims/*/id': defines('claim'),
  'claims/*/intervention': concept('intervention'),
  'claims/*/condition': concept('condition'),
  'claims/*/outcome': concept('outcome'),
  'claims/*/versus': COMPARED,
  'claims/*/trials/*': uses('trial'),
  'claims/*/references/*': uses('reference'),
};

const FACTS: Roles = {
  'figures/*/id': defines('fact'),
  'figures/*/subject': concept(),
  'figures/*/measure': concept('measure'),
  'figures/*/populations/*': concept('population'),
  'figures/*/places/*': concept('place'),
  'figures/*/about/*': concept(),
  'figures/*/reference': uses('reference'),
  'assertions/*/id': defines('fact'),
  'assertions/*/subject': concept(),
  'assertions/*/relation': concept('relation'),
  'assertions/*/object': concept(),
  'assertions/*/about/*': concept(),
  'assertions/*/reference': uses('reference'),
};

const ROLES: Readonly<Record<BaseFileKind, Roles>> = {
  manifest: {},
  concepts: CONCEPTS,
  // A reference list may also be bare, or under the name that reference managers give it in JSON.
  references: {
    'references/*/id': defines('reference'),
    'items/*/id': defines('reference'),
    '*/id': defines('reference'),
    ...furtherKeys('references/*'),
    ...furtherKeys('items/*'),
    ...furtherKeys('*'),
  },
  annotations: {
    'annotations/*/key': uses('reference'),
    'annotations/*/aliases/*': defines('reference'),
  },
  trials: TRIALS,
  claims: CLAIMS,
  facts: FACTS,
};

/** What a name at `path` in a file of this kind stands for; `undefined` where no name of a record is wanted. */
export function roleAt(kind: BaseFileKind, path: Path): Role | undefined {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  return Object.hasOwn(ROLES[kind], pattern) ? ROLES[kind][pattern] : undefined;
}
