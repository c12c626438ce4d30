import { words } from './words';

/** Nouns, verbs and adjectives by which a phrase is told from others that look alike. */

/** What something is for: "for that purpose". */
export const PURPOSES = words('purpose purposes end ends aim aims use uses');

/** What a drug is approved or given for: "the approved use". */
export const USE_NOUNS = words('use uses purpose purposes indication indications');

/** What one drug is of another: "the S form of X". */
export const FORM_NOUNS = words(
  'form version variant derivative half part component isomer enantiomer metabolite salt analogue',
);

/** Words at the end of an advice that is against nothing but the time: "not offer it sooner". */
export const EARLIER = words('sooner earlier before');

/** Words by which an advice becomes the subject: "to recommend it would be premature". */
export const ADVISING = words('to advising recommending');

/** Verbs before "that", besides those of finding: "it follows that". */
export const CONTENT_VERBS = words('follow follows written means');

/** Words behind "two" and "both" where two are likened: "the two drugs did not differ". */
export const LIKENED = words('drugs treatments agents medicines did do were differed differ');

/** Words before what is compared with. */
export const COMPARING = words('than compared versus vs comparison relative superior inferior');

/** Words before what people took anyway: "patients taking X". */
export const TAKERS = words('who taking using dependent');

/** Words for what somebody holds: "the claim, still repeated, that". */
export const CLAIM_NOUNS = words(
  'belief view idea notion claim assumption assertion contention conviction theory suggestion expectation rumour',
);

/** Verbs by which it is told how a belief fares: "a belief that persists". */
export const FARING_AS_THOUGHT = words(
  'persists lingers prevails circulates survives remains dates stems goes dies endures',
);

/** Words for what a team has published: "their earlier paper". */
export const PAPERS = words('paper papers article articles report reports publication publications work');

/** Words for what a trial measures: "this outcome". */
export const OUTCOME_NOUNS = words(
  'outcome outcomes endpoint endpoints measure measures domain domains variable variables',
);

/** Words by which patients are chosen for a treatment: "those who improve are randomised to it". */
export const SELECTED = words(
  'randomised randomized allocated assigned offered given enrolled eligible switched',
);

/** The verb behind the name of a trial that tells how patients were allocated. */
export const RANDOMISED = words('randomised randomized');

/** What is filled in: "case report forms". */
export const FORMS = words('form forms booklet booklets');

/** Participles of licensing: "approved as an X". */
export const APPROVED = words('approved licensed authorised authorized registered marketed');

/** Units before their number, as the name of a point of time: "week 12". */
export const WEEK_NAMES = words('week month day');

/** Verbs of a treatment that did nothing: "when it fails". */
export const FAILING = words('fail fails failed');

/** Nouns of "in this respect". */
export const RESPECTS = words('respect regard');

/** Those who report: "Smith and colleagues found". */
export const REPORTERS = words(
  'guideline guidelines guidance al colleagues coworkers authors investigators we trial trials study studies',
);

/** Nouns that make a group of what stands before them: "the X group". */
export const GROUP_NOUNS = words('group groups arm arms patients participants recipients treatment therapy');

/** Nouns behind a symptom that make it the name of a condition: "this painful condition". */
export const CONDITION_NOUNS = words(
  'condition conditions disorder disorders disease diseases syndrome syndromes state states illness complaint complaints',
);

/** Verbs by which people have a complaint: "before they felt pain". */
export const FEELING = words('feel feels felt perceive perceived experience experienced report reported');

/** What people felt: "felt better". */
export const FELT = words('better worse');

/** Verbs before "better" that tell no more than it does: "did better". */
export const FARING = words(
  'do does did doing fare fares fared get gets got become became are were is was score scored perform performed function functioned',
);

/** Words for keeping something from arising: "for the prevention of X". */
export const PREVENTION_NOUNS = words('prevention preventing prophylaxis');

/** Verbs of "the same held for X". */
export const SAME_VERBS = words('held happened applied occurred was');

/** Verbs behind "which" that judge something else than what was said: "which shows how wrong one may be". */
export const SHOWING = words('show shows showed tell tells reminds remind illustrate illustrates');

/** What a treatment has, to which another adds: "to the effect of X". */
export const EFFECT_NOUNS = words('effect effects efficacy effectiveness action');

/** Times that a "not" sets aside: "days and not months". */
export const TIMES_SET_ASIDE = words('hours days weeks months years');

/** Verbs by which something is there or is found: "less pain was not seen", "better sleep did not follow". */
export const SEEN = words(
  'seen found observed noted noticed shown reported recorded demonstrated detected documented confirmed achieved obtained occur arise appear emerge materialise materialize follow ensue',
);

/** Participles before "with" or "after" and a means: "those treated with X". */
export const GIVEN_WITH = words('treated managed started begun combined');

/** What a trial is called by what it did. */
export const COMPARISONS = words('comparison comparisons work report reports');

/** What a treatment is held against, whatever it is. */
export const COMPARATORS = words('comparator comparators comparison control controls');

/** What a trial is called. */
export const TRIAL_NOUNS = words('study studies trial trials rct rcts comparison comparisons');

/** Verbs of use, before how much is used: "used fewer X". */
export const USING = words(
  'use used using take took taking need needed needing consume consumed require required requiring',
);

/** What several doses are called: "both strengths". */
export const DOSE_NOUNS = words(
  'dose doses dosage dosages strength strengths patch patches concentration concentrations',
);

/** Words for each of several doses: "at either dose". */
export const EVERY_DOSE = words('both either each every all');

/** Verbs behind ", and it" by which a clause of its own begins: ", and it made people drowsy". */
export const CAUSING = words('made makes gave gives left leaves caused causes brought brings');

/** Units of weight, by which a dose is told. */
export const MASS = words('mg mcg µg ug g milligram milligrams');

/** Words that follow an author's name only when it stands for a study. */
export const AFTER_AUTHOR = words(
  `et and trial trials study studies group team paper rct 's found reported observed showed used gave studied saw noted concluded compared enrolled randomised randomized infused tested examined treated administered injected included recruited randomly allocated assigned followed measured demonstrated described detected recorded investigated evaluated assessed failed added combined prescribed chose claimed blinded`,
);

/** Verbs before "to" and what comes of something: "led to better sleep". */
export const LEADING = words('lead leads led leading contribute contributes contributed contributing');

/** Participles before "for" or "with" and what somebody else takes a paper to have found, or a drug to do. */
export const CITED = words('cited quoted referenced invoked credited');

/** Verbs before "with" and what those who did a study used: "they worked with X". */
export const WORKING = words('work works worked');

/** What some or all of those told before are called before "of which". */
export const PARTS_OF = words(
  'none neither both all any each either most some many several one two three four five half',
);

/** What patients had done with a treatment before it is told that it was in vain: "who had tried X". */
export const TRIED = words('tried taken received used had undergone');
