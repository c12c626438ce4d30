import type { Overstatement } from '../judgement/extent';
import type { Unheld } from '../judgement/held-against';
import type { Design } from '../reading/design';
import { tableOf } from '../table-of';

/** Why a statement is held against no claim, in a sentence without its full stop. */
export const UNHELD = {
  open: 'Left open, so not judged',
  trial: 'Attributed to a trial, so not held against the claims',
  'no-intervention': 'Not judged: no treatment was recognised',
  'no-condition': 'Not judged: no condition was recognised',
  'no-outcome': 'Not judged: no outcome was recognised',
  'within-group': 'Not judged: a change within one group says nothing against a comparator',
  animals: 'Not judged: it is said of animals, and no claim on it rests on studies of animals',
  'no-claim': 'Not covered by the evidence base',
  'other-comparator': 'Not judged: the evidence has another comparator',
} as const satisfies Record<Unheld, string>;

const OVERSTATED = {
  unqualified: 'The evidence does not settle this, and it is said plainly: neither hedged nor qualified',
  certain: 'It agrees with the evidence, and is said to be more certain',
  absolute: 'It agrees with the evidence, and says that nothing is left of the complaint',
  universal: 'It agrees with the evidence, and is said of everyone',
  permanent: 'It agrees with the evidence, and is said to last',
  'past-until': 'It agrees with the evidence, and is said of a time past the one the effect is known for',
  'wider-advice': 'The evidence base advises use only when other treatment has failed',
  broader: 'It is said of everyone or everything, of a broader condition than any claim is on',
} as const satisfies Record<Overstatement, string>;

const DESIGN = {
  route: 'another route',
  condition: 'another condition',
  intervention: 'another treatment',
  comparator: 'another comparator',
  duration: 'another length of time',
  dose: 'another dose',
  blinding: 'another blinding',
  'follow-up': 'another length of follow-up',
  species: 'others who took part',
  crossover: 'another design: crossover or parallel groups',
  allocation: 'another way of assigning people to groups',
  form: 'another form: bolus or infusion',
  repetition: 'another number of administrations',
} as const satisfies Record<Design['aspect'], string>;

const OTHERS = {
  'verdict-mixed': 'Trials disagree, so neither direction goes against them',
  'verdict-insufficient': 'Too little is known, so neither direction goes against it',
  'past-until': 'It is said of a time past the one the effect is known for, where no benefit agrees',
  'trial-at-that-dose': 'A trial behind the claim found this of the dose that is spoken of',
  'trial-at-that-time': 'A trial behind the claim found this at the time that is spoken of',
  'trial-finding': 'The record of the trial has another finding',
  'trial-elsewhere': 'The trial studied another condition, or gave something else',
  'trial-agrees': 'The record of the trial bears it out',
  'trial-silent': 'The record of the trial says nothing of it',
  'trial-half-read':
    'Not judged: the clause names neither the treatment nor the trial, so it may be on another than the text before it',
  'fact-denies': 'A fact of the evidence base says otherwise',
  'figure-differs': 'The figure of the evidence base differs by more than rounding allows',
  'cited-elsewhere': 'It agrees with the evidence, and the cited reference studied something else',
  'no-citation': 'It agrees with the evidence, and neither its sentence nor the next one cites a source',
  'number-unknown': 'The reference list that the numbers of this draft refer to has no such number',
  'key-unknown': 'No reference of the evidence base has this key',
  'same-work': 'Two references of the list are the same work, by their DOI or by title and year',
  'identifier-malformed': 'A DOI, PMID, PMCID, ISBN or ISSN has a form or check digit that none has',
  'fields-missing': 'A reference of the list lacks what lists of references print of its type',
  'not-cited': 'A reference of the list is cited nowhere in the draft',
  'notice-retraction': 'The list of retractions has a retraction of this paper',
  'notice-concern': 'The list of retractions has an expression of concern about this paper',
  'no-reason': 'An ignore comment says why, behind a colon',
  'ignores-nothing': 'An ignore comment that keeps nothing from being reported can go',
} as const satisfies Readonly<Record<string, string>>;

const SAID = tableOf({
  benefit: 'A benefit is stated',
  'no-benefit': 'No benefit is stated',
  harm: 'A harm is stated',
});
const FOUND = tableOf({
  benefit: 'the evidence finds a benefit',
  'no-benefit': 'the evidence finds no difference',
  harm: 'the evidence finds a harm',
  mixed: 'trials disagree',
  insufficient: 'too little is known',
});
const ADVISED = tableOf({
  use: 'Use is advised',
  'use-first': 'Use before anything else is advised',
  avoid: 'Use is advised against',
});
const RECOMMENDED = tableOf({
  use: 'the evidence base advises use',
  'use-when-refractory': 'the evidence base advises use when other treatment has failed',
  avoid: 'the evidence base advises against it',
});

const LISTED = tableOf({
  ...OTHERS,
  ...UNHELD,
  ...named('overstated-', OVERSTATED),
  ...named('trial-', DESIGN, 'The record of the trial has '),
});

/** The rule that decided on a statement, by its name, as a plain sentence without its full stop. */
export function ruleWords(rule: string): string {
  const [left = '', right = ''] = rule.split('-against-');
  const opposed = pair(SAID.get(left), FOUND.get(right));
  const advised = left.startsWith('advice-')
    ? pair(ADVISED.get(left.slice('advice-'.length)), RECOMMENDED.get(right))
    : undefined;
  return opposed ?? advised ?? LISTED.get(rule) ?? rule.replaceAll('-', ' ');
}

function named(
  prefix: string,
  words: Readonly<Record<string, string>>,
  before = '',
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [prefix + name, before + text]));
}

function pair(left: string | undefined, right: string | undefined): string | undefined {
  return left && right && `${left}, and ${right}`;
}
