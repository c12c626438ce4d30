import { stringify } from 'yaml';
import type { CslItem } from '../schema/reference';
import { commentedFile, oneLine } from './comments';

/** A reference that a trial may be made of. */
export type Source = Pick<CslItem, 'id' | 'title' | 'author'>;

/** A record to begin a trial with: all that a reference list tells of it. */
export interface Stub {
  readonly id: string;
  readonly reference: string;
  readonly names: readonly string[];
  readonly kind: 'trial';
  readonly summary: string;
}

/** More would only be scrolled past. */
const MOST_STUBS = 40;
const LONGEST_NAME = 100;
const LONGEST_SUMMARY = 300;

/** Stubs for the first references, each with an id of its own. */
export function stubsOf(sources: readonly Source[]): readonly Stub[] {
  const taken = new Set<string>();
  return sources.slice(0, MOST_STUBS).map(({ id: reference, title, author }) => {
    const id = freeId(reference, taken);
    taken.add(id);
    const authors = (author ?? []).map(({ family, literal }) =>
      oneLine(family ?? literal ?? '', LONGEST_NAME),
    );
    return {
      id,
      reference,
      names: namesOf(authors, reference),
      kind: 'trial',
      summary: oneLine(title ?? '', LONGEST_SUMMARY) || `What ${reference} did and found.`,
    };
  });
}

/** The id that a citation key makes, in the form that ids have: `o-brien-2001` of `OBrien:2001`. */
function freeId(key: string, taken: ReadonlySet<string>): string {
  const words = key
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const id = words.join('-') || 'trial';
  let free = id;
  for (let copy = 2; taken.has(free); copy += 1) free = `${id}-${copy}`;
  return free;
}

/** How prose names a study: by its first author, or by both of two. */
function namesOf([first, second, ...others]: readonly string[], reference: string): readonly string[] {
  if (!first) return [reference];
  return second && others.length === 0 ? [`${first} and ${second}`, first] : [first];
}

/** The first stub as a whole record, about the concepts that `concepts.yaml` has for examples. */
function whole(stub: Stub) {
  return {
    ...stub,
    design: 'randomised, two groups',
    randomised: true,
    blinding: 'unblinded',
    conditions: ['summer-thirst'],
    populations: ['hikers'],
    participants: 80,
    arms: [
      {
        id: 'tea',
        role: 'intervention',
        treatments: [{ intervention: 'tea', dose: '250 ml', regimen: 'once' }],
      },
      { id: 'water', role: 'comparator', treatments: [{ intervention: 'water', dose: '250 ml' }] },
    ],
    comparators: ['water'],
    followUp: '2 hours',
    findings: [
      { outcome: 'thirst', verdict: 'no-benefit', versus: 'water', at: '2 hours' },
      { outcome: 'sleeplessness', verdict: 'harm', versus: 'water' },
    ],
  };
}

/**
 * `trials.yaml` of a new base: the first stub as a whole record with made-up details, the others bare. `left` is how
 * many references have no stub.
 */
export function trialsFile(stubs: readonly Stub[], left: number): string {
  const [first, ...others] = stubs;
  const records = first ? [whole(first), ...others] : [];
  return commentedFile([
    {
      tells: `One record for each study: what was done, and what was found of each outcome at each time. What a study
did not measure has no finding. The names are how prose speaks of it: "Smith et al. found ...".

The details of the first record are made up; put in what the study did. Delete what is no study.`,
      example: stringify({ trials: records }, { lineWidth: 110, flowCollectionPadding: false }),
    },
    ...(left > 0
      ? [{ tells: `The reference list has ${left} more: add a record for each study among them.` }]
      : []),
  ]);
}
