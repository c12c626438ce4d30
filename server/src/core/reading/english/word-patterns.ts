/** Words told by a part of them, where no list of them would do. */
export interface WordPattern {
  readonly pattern: RegExp;
  readonly match: readonly string[];
  readonly not: readonly string[];
}

/** Adverbs, participles and adjectives, which may stand by a noun without making it another thing. */
export const MODIFIER: WordPattern = {
  pattern: /(?:ly|ing|ed|ive|al|ic|ous|ary|[a-z]able|ible|est)$/,
  match: [
    'newly',
    'lasting',
    'reported',
    'effective',
    'clinical',
    'chronic',
    'serious',
    'ordinary',
    'usable',
  ],
  not: ['pain', 'score', 'better', 'able'],
};

/** Adverbs and participles beside what is compared with: "compared with carefully supervised exercise". */
export const MANNER: WordPattern = {
  pattern: /(?:ly|ed|ing)$/,
  match: ['carefully', 'supervised', 'waiting'],
  not: ['effective', 'exercise'],
};

/** Words that may stand before a verb and are no subject of it. */
export const NO_SUBJECT: WordPattern = {
  pattern: /^(?:not|never|also|only|even|still|then|thus|indeed|rather|\p{L}*ly)$/u,
  match: ['not', 'also', 'significantly'],
  not: ['it', 'patients', 'nothing'],
};

/** Verbs with an ending, which share no auxiliary with the verb before them. */
export const INFLECTED: WordPattern = {
  pattern: /(?:s|ed|ing)$/,
  match: ['improves', 'improved', 'improving'],
  not: ['improve', 'fell'],
};

/** Words before two treatments of which one is held against, added to or given for the other. */
export const APART: WordPattern = {
  pattern: /^(?:compar|supplement|augment|replac|substitut|between)/,
  match: ['compared', 'comparing', 'supplemented', 'replacing', 'substitution', 'between'],
  not: ['combined', 'added', 'with'],
};

/** Two words before an author's name that make it that of a study, the noun as part of a longer one as well. */
export const STUDY_BEFORE: WordPattern = {
  pattern:
    /(?:study|trial|studies|trials|report|paper|work|data|findings|results|hands|team|group|patients|participants|subjects) (?:by|of|from)$/,
  match: ['trial by', 'findings of', 'subgroup from'],
  not: ['trial in', 'relief by', 'by trial'],
};

/** Two words before what is named only to be set aside: "X rather than Y". */
export const SETTING_ASIDE: WordPattern = {
  pattern: /^(?:rather than|instead of)$/,
  match: ['rather than', 'instead of'],
  not: ['other than', 'because of'],
};

/** What may stand between a verb and the word that decides what is said of a clause: "is still a mere claim". */
export const BESIDE: WordPattern = {
  pattern:
    /^(?:been|be|to|a|an|the|claim|idea|notion|view|opinion|now|only|still|just|long|as|yet|so|far|very|too|\p{L}+ly)$/u,
  match: ['still', 'been', 'merely'],
  not: ['it', 'wrong', 'ly'],
};

/** Words by which one of two treatments is said to be the better one. */
export const FAVOURING: WordPattern = {
  pattern: /^(?:favo|prefer)/,
  match: ['favour', 'favored', 'preferred'],
  not: ['better', 'disfavour'],
};

/** Participles, which joined to a noun tell which thing is meant: "dose-related". */
export const PARTICIPLE: WordPattern = {
  pattern: /(?:ed|ing)$/,
  match: ['related', 'increasing'],
  not: ['relates', 'higher'],
};

/** Comparatives and superlatives by their ending. */
export const GRADED: WordPattern = {
  pattern: /(?:er|est)$/,
  match: ['lower', 'smallest'],
  not: ['most', 'small'],
};

/** Superlatives. */
export const SUPERLATIVE: WordPattern = {
  pattern: /(?:est|most)$/,
  match: ['commonest', 'most'],
  not: ['more', 'lower'],
};

/** Adverbs for a time without end, in whose place a time with an end may stand. */
export const FOREVER: WordPattern = {
  pattern: /ly$|^forever$/,
  match: ['permanently', 'forever'],
  not: ['always', 'for'],
};
