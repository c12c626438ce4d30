import { words } from './words';

/** Single words by which a report of a trial is taken apart, by what they are used for. */

/** What people in a trial are called as a whole. */
export const GROUP_WORDS = words('group groups arm arms cohort cohorts protocol protocols regimen regimens');

/** What a letter or number may be the name of: group A, diet 2. */
export const LETTERED = words(
  'group groups arm arms cohort cohorts protocol protocols regimen regimens drug drugs treatment diet diets device devices method methods solution solutions',
);

/** What follows the name of a treatment when it names those who had it. */
export const RECIPIENTS = words(
  'group groups arm arms patients participants recipients treated subjects women men children',
);

/** Words that say that an arm got this and nothing else. */
export const ALONE = words('alone only group groups arm arms monotherapy recipients treated');

/** Words before the name of what something is held against. */
export const AGAINST = words('than versus vs compared');

/** Words before "of" that take away what follows. */
export const OMISSIONS = words('omission absence lack withholding avoidance');

/** Words that make an arm sound like the ordinary one. */
export const ORDINARY = words(
  'alone only standard conventional traditional usual routine regular normal saline before normals healthy',
);

/** Words that join the names of groups: A and B. */
export const LIST_JOINS = words('and or vs versus & , than');

/** Words that may stand between two groups named together: between the A group and the B group. */
export const PAIR_JOINS = words('and or & group groups arm arms the treatment treatments patients ,');

/** Words between a figure and a name that make them belong to different groups. */
export const FIGURE_JOINS = words('and or , ; versus vs compared while whereas but than to');

/** Words that join clauses. */
export const CLAUSE_JOINS = words('and but or while whereas however with then yet although though which');

/** Marks and words at which two results may be told one after the other. */
export const RESULT_JOINS = words(', and with or which');

/** What is done to tell whether groups differ. */
export const OF_TESTING = words('comparison comparisons analysis analyses contrast contrasts');

/** Words that begin a clause without a subject of its own. */
export const GOES_ON = words(
  `was were is are did do does had has have tended remained significantly statistically not no also being reached failed
  higher lower greater less there`,
);

/** Words by which a clause takes up what was said. */
export const PRONOUNS = words('they it these this both');
export const REFERS_BACK = words('this these it they neither difference differences which');

/** Prepositions before a point of time, and verbs behind it. */
export const WHEN = words('at after on by during from');
export const TOLD = words('was were there had did showed');

/** Verbs by which a clause tells something. */
export const FINITE_VERBS = words(
  'was were is are had has have did do does showed found resulted led caused produced experienced reported',
);

/** Words before a comparison that make it the predicate: was significantly lower. */
export const COPULAS = words('was were is are be been significantly statistically');

/** Nouns of a result that may be denied from behind, and the verbs between: a difference was not noted. */
export const RESULT_NOUNS = words(
  'difference differences change changes effect effects association associations reduction reductions increase increases',
);
export const AUXILIARIES = words('was were is are has have could been');

/** Prepositions before an action that something is good or bad at: superior in relieving. */
export const OF_ACTION = words('in for at of to');

/** Prepositions before the name of a part: in the lower limb. */
export const PLACES = words('in of at for from by among within to on');

/** Verbs before a preposition that make what follows a result: resulted in the lowest score. */
export const LEADS = words('result results resulted resulting lead leads led leading');

/** Words that end the head of an outcome's name: severity of pain. */
export const HEAD_ENDS = words(
  ', and / ( of in for to on with at after during among by from against due who per according between',
);

/** Abbreviations of statistics: they name no arm and no outcome. */
export const STATISTICAL = words('ci sd se sem or rr hr ns iqr md smd anova ancova itt df auc irr ratio vs');

/** Words that say nothing about which treatment is meant, however short its name is. */
export const NEVER_NAMES = words(
  `treatment intervention control placebo study trial patient patients standard group groups arm arms participant participants
  subject subjects condition therapy alone only plus combined receive received receives receiving`,
);

/** Words that join the last two of several: A, B and C. */
export const ITEM_JOINS = words('and or &');

/** Words and marks that part the items of a list. */
export const ITEM_PARTS = words(', and or &');

/** Words between a denial and the name of the arm that went without: without any X. */
export const BEFORE_NEGATED = words('a an any the receiving');

/** Denials that may be part of the name of an arm: no treatment, non-users. */
export const ARM_NEGATIONS = words('no non without');

/** Words before a word of change that make it a verb or go on with one: to increase, did not change. */
export const BEFORE_VERB = words('to did not and');

/** What is said to have been found, or not. */
export const DIFFERENCES = words('difference differences');

/** Words behind the 95 of a 95% confidence interval. */
export const CONFIDENCE = words('ci cis confidence');
