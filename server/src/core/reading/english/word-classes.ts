import { words } from './words';

/** Closed classes of words (articles, pronouns, conjunctions, auxiliaries, denials), by what they are looked up for. */

/** Words by which the same is said of another: "Y helped, too". */
export const ADDING = words('too also likewise');

/** Verbs that "so" stands for another one with: "did so". */
export const DOING = words('do does did doing done');

/** Articles: "the pain". */
export const ARTICLES = words('the a an');

/** The article of what something is approved as: "as an adjunct". */
export const INDEFINITE_ARTICLES = words('a an');

/** Words that the next noun may begin with, behind a relation or in a list: "toxicity and the absence of an advantage". */
export const DETERMINERS = words('a an any no the some');

/** Words before a subject that a sentence defines: "any pain that lasts is called chronic". */
export const BEFORE_DEFINED = words('the a an any such');

/** Words before what was told before: "this difference". */
export const DEFINITE = words('the this these');

/** Words that point to what was told before: "for that purpose", "in this respect". */
export const DEMONSTRATIVES = words('this that these those such');

/** Words before people who were told of before: "in these mice". */
export const THESE_OR_THOSE = words('these those');

/** Words before "other" where two are held against each other. */
export const EACH_OF_TWO = words('the each');

/** Words that mean several of those told before: "both drugs", "neither study". */
export const SEVERAL = words('both either neither these those');

/** The other of two: "than each other". */
export const OTHERS = words('other others');

/** Words before a trial that is none of those told of: "in another study", "a later one". */
export const ANOTHER = words('another other second third later subsequent');

/** Words that liken one thing to another: "the same reduction". */
export const SAME = words('same similar comparable identical equivalent');

/** Words that make a group of people everyone in it: "all adults". */
export const EACH_ONE = words('all every each');

/** Words for both of two that are held against each other: "the two drugs". */
export const PAIR = words('two both');

/** Words for what belongs to those told of before: "and its effect", "and his team". */
export const POSSESSIVES = words('his her its their');

/** Adjectives of a drug that people take anyway: "with their usual X". */
export const OWN_DRUGS = words('usual regular ongoing existing');

/** Words for a group that nobody else knows: "our residents", "the adults we asked". */
export const OUR = words('our my we i');

/** Pronouns right before a verb that stand for its subject. */
export const SUBJECT_PRONOUNS = words('it they we you which who');

/** Pronouns between "as" and an auxiliary: "as it did". */
export const IT_OR_THEY = words('it they');

/** Words between people and what they take: "patients who received X". */
export const PEOPLE_RELATIVES = words('who that');

/** Words that bring in what is said, at the end of a set phrase: "suggest that", "knows somebody who", "be equated with". */
export const CONTENT_OPENERS = words('that which who whose with');

/** Words that stand for the whole clause before: "but this is wrong". */
export const POINTING_BACK = words('which this');

/** Words that stand for several that were told before: "both drugs". */
export const PLURAL_ANAPHORS = words(
  'they their them these those both either neither drugs agents treatments trials studies',
);

/** Words by which it is left open in what: "no better in what they could do". */
export const INDIRECT_QUESTIONS = words('what how');

/** Words that join two of a kind: "X and Y", "lower pain or improve sleep". */
export const COORDINATORS = words('and or');

/** Words that make a list of what stands on both sides. */
export const LIST_COORDINATORS = words('and or nor');

/** Words that join a clause or verb to the one before: ", and that". */
export const CLAUSE_COORDINATORS = words('and but');

/** Words that join what is told next to what was told before. */
export const JOINING = words('and but so');

/** Words that set a whole clause against another one. */
export const CONTRASTING = words('while whilst whereas');

/** Words by which something is put in that is granted: "a myth, though a popular one, that ...". */
export const CONCEDING = words('though although albeit if');

/** Words by which it is told until when: "before other treatment has been tried". */
export const UNTIL = words('before until unless');

/** Words that leave out what they bring in: "apart from nausea". */
export const EXCEPTING = words('apart aside except excepting excluding barring save');

/** Words between a treatment and another that was not given with it: "X without Y". */
export const LEAVING_OUT = words('without minus');

/** Words after which "without" parts nothing: "with or without". */
export const BEFORE_WITHOUT = words('not and or as');

/** What may stand between two names that are listed: "in X and in Y". */
export const LISTING = words('and or nor in for on of the ,');

/** What stands before a "not" that sets something aside: "X, not Y". */
export const ASIDE_JOINTS = words(', and but');

/** Where what is told of a number ends before the next one. */
export const FIGURE_JOINTS = words(', ; and but');

/** Where the part of a sentence ends that holds a number. */
export const SEGMENT_EDGES = words(', ; : and but while whereas');

/** What stands before a clause that begins with a name: "found that X, an antagonist, ...". */
export const CLAUSE_STARTS = words(', that');

/** What stands before the subject of a verb. */
export const SUBJECT_STARTS = words(', that when');

/** The verb before a participle in the passive: "was reduced". */
export const FORMS_OF_BE = words('is are was were be been being');

/** Words between "not" and a participle: "should not be oversold". */
export const BE = words('be been being');

/** Words behind "is" by which it is told what something is: "was not a primary outcome", "is something to expect". */
export const DEFINING = words('a an the another one something someone part');

/** Forms of "be" by which one thing is told of another: "what they did not find was a benefit", "placebo was saline". */
export const WAS = words('is was were');

/** Words between a denial and the participle that it denies: "has not yet been seen". */
export const BEFORE_PARTICIPLE = words('yet been be');

/** Verbs before a number that tells how much there was: "the use of X was 11 mg". */
export const WAS_MEASURED = words('was were averaged');

/** Verbs before a denial that stands behind what it denies: "approval is unlikely". */
export const BEING = words('is are was were been be seems appears has had');

/** Verbs that tell what is awaited: "until it has been tried". */
export const AWAITED = words('has have is are');

/** Words before two bare verbs that both share: "may lower pain and improve sleep". */
export const MODALS = words('may might could to');

/** Auxiliaries of what could follow if something were so. */
export const POSSIBLY = words('could might');

/** Auxiliaries that begin what is said of a subject, and go on with no other one: "those who do not will". */
export const PREDICATE_AUXILIARIES = words('will would can could may might must should is are was were');

/** Auxiliaries before "have" and a participle of what was to be expected: "should have helped". */
export const EXPECTED = words('should ought would');

/** Verbs behind "should" that put a figure right: "it should be 1962". */
export const CORRECTING = words('be read');

/** Words for some of several trials: "four found relief; two showed none". */
export const SOME_TRIALS = words('one two three four five six others some several most another');

/** Words behind a comma by which something else is spoken of: "..., its effect". */
export const OTHER_SUBJECTS = words('it its they their what this that we our any all');

/** Words at which the name of a group ends: "20% of adults with". */
export const GROUP_EDGES = words('have has had is are was were with who and experience in');

/** Auxiliaries of what was before. */
export const HAVING = words('have has had');

/** Words by which a verdict hangs on a verb: "tried it in vain", "took it without benefit", "to no avail". */
export const VAINLY = words('in without to');
