import { words } from './words';
/** Small words that decide how clauses and phrases hang together, by what they are used for here. */

/** Verbs that report a result: an aim told before them is over. */
export const FINDING_VERBS: ReadonlySet<string> = new Set([
  'found',
  'showed',
  'shown',
  'observed',
  'reported',
  'revealed',
  'demonstrated',
  'concluded',
  'saw',
  'noted',
  'detected',
]);

/** Subjects before which "as" opens a clause ("as it lowers pain"), where otherwise it names a role ("as an adjuvant"). */
export const SUBJECTS: ReadonlySet<string> = new Set([
  'it',
  'they',
  'this',
  'these',
  'there',
  'we',
  'patients',
  'the',
  'both',
]);

/** Words of contrast that may stand within a clause and then part nothing: "it nonetheless lowered pain". */
export const LOOSE_CONTRASTS: ReadonlySet<string> = new Set([
  'however',
  'nevertheless',
  'nonetheless',
  'still',
  'yet',
  'only',
  'rather',
  'conversely',
]);

/** Words of "not only", after which "but" adds. */
export const ONLY_WORDS: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'solely']);

/** Words after which "to" and a verb make a statement (appears to, was shown to), where otherwise they tell an aim. */
export const RAISING_WORDS: ReadonlySet<string> = new Set(
  (
    'seem seems seemed appear appears appeared tend tends tended fail fails failed failing failure found shown known ' +
    'proved proven demonstrated reported likely unlikely able unable inability has have had continue continues ' +
    'continued manage manages managed thought believed said help helps helped held considered presumed expected ' +
    'certain sure bound supposed ability power capacity potential suggested observed seen proves prove claimed not ' +
    'ought going begin begins began begun enough suffices sufficient suffice sufficed'
  ).split(' '),
);

/** Participles of showing, which may stand some words before the "to" of what is shown. */
export const SHOWN: ReadonlySet<string> = new Set(
  'shown proven proved found demonstrated turned turns'.split(' '),
);

/** Articles and adjectives that may stand between "for" and the noun it brings in. */
export const BEFORE_NOUN: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'effective',
  'better',
  'adequate',
  'acute',
  'further',
  'long',
  'term',
  'early',
]);

/** Pronouns that stand for something said before. */
export const PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'this', 'these', 'that', 'which']);

/** Relative pronouns that stand for patients. */
export const PATIENT_PRONOUNS: ReadonlySet<string> = new Set(['who', 'whose', 'whom']);

/** Words at which a phrase ends. */
export const PHRASE_EDGES: ReadonlySet<string> = new Set(
  (
    'for in against of on to by with after before during at from and or but than when while along as because since until ' +
    'over within without compared that which who is are was were has have had around through up if once beyond among between across amongst despite throughout whose whether amid'
  ).split(' '),
);

/** Words before a treatment that make it a matter of how much of it is used. */
export const QUANTIFIERS: ReadonlySet<string> = new Set([
  'less',
  'fewer',
  'more',
  'spare',
  'spares',
  'spared',
  'sparing',
  'extra',
  'additional',
  'much',
  'many',
]);

/** Auxiliary verbs, by which a clause may begin when its subject stands before a comma. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'would has have had is are was were can could may might will did does do should must ought'.split(' '),
);

/** Verbs in the past tense by which a result is told. */
export const PAST: ReadonlySet<string> = new Set(
  'was were did had found showed saw fell rose dropped improved reported observed noted led brought gave made'.split(
    ' ',
  ),
);

/** Nouns that tell how much of a treatment is used, before "of" or "for". */
export const AMOUNTS: ReadonlySet<string> = new Set(
  'use consumption need requirement requirements dose doses amount amounts intake demand ones'.split(' '),
);

/** Words between people and a treatment that they have anyway: patients on morphine. */
export const TAKING: ReadonlySet<string> = new Set([
  'given',
  'on',
  'receiving',
  'taking',
  'received',
  'under',
  'treated',
]);

/** Words by which a time or case is named in which something may happen. */
export const WHENEVER: ReadonlySet<string> = new Set(['when', 'where', 'once', 'whenever', 'if', 'should']);

/** Verbs that open a supposition: "Had it worked, ...". */
export const INVERTED: ReadonlySet<string> = new Set(['had', 'were', 'should']);

/** Verbs whose object is said to do what follows: expect it to help. */
export const EXPECTING: ReadonlySet<string> = new Set(
  'expect expects expected trust trusts count rely relies allow allows allowed enable enables enabled cause causes caused act acts acted combine combines guaranteed'.split(
    ' ',
  ),
);

/** Words for what goes beyond all others. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  'most best greatest largest biggest strongest highest lowest least smallest'.split(' '),
);

/** Verbs with which a sentence tells its reader to use a treatment. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  'offer give prescribe use try consider choose start administer begin'.split(' '),
);

/** Verbs by which it is told that something occurred. */
export const OCCURRENCE_VERBS: ReadonlySet<string> = words(
  'occurred occurs arose experienced reported noted recorded observed saw seen had suffered complained developed described mentioned troubled plagued appeared emerged',
);

/** Nouns for those who take part. */
export const PEOPLE: ReadonlySet<string> = words(
  'patient patients people person persons participant participants subject subjects user users sufferer sufferers adults mice rats animals those volunteers',
);

/** Words that join two treatments given together. */
export const COMBINING_WORDS: ReadonlySet<string> = new Set([
  'with',
  'plus',
  'combined',
  'together',
  'along',
  'in',
  'combination',
  '+',
]);

/** Adverbs that hedge a whole sentence when they stand in front of it. */
export const SENTENCE_ADVERBS: ReadonlySet<string> = new Set(
  'perhaps possibly maybe presumably probably apparently arguably conceivably seemingly plausibly'.split(' '),
);

/** Prepositions and conjunctions by which a phrase in front of a main clause may begin. */
export const FRONTING: ReadonlySet<string> = new Set(
  (
    'in at on for of to by with from after before during over under against among between within throughout despite ' +
    'when if although though while whereas once since because until unlike'
  ).split(' '),
);

/** Words by which people in a trial are called as a whole: "both groups" are those who had the drug and those who had not. */
export const GROUPS: ReadonlySet<string> = new Set('group groups arm arms'.split(' '));

/** Verbs that give a thing its name: "is called chronic". */
export const NAMING: ReadonlySet<string> = new Set(
  'called termed named considered deemed defined as'.split(' '),
);
