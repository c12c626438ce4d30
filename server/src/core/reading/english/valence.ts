/*
 * Whether more of an outcome is good or bad for people, by the words in its name. Used where a text only says "better",
 * "worse" or "favours", or of a difference not even that. A word with a star stands for all that begin with it.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** More of it is bad. */
export const BAD_OUTCOMES = words(`
  pain* ache* suffer* mortal* death* died dead die dying morbid* complication* adverse side toxic* poison* nause* vomit* bleed* bled failure* relaps* recurr*
  infect* symptom* depress* anxi* stress* distress* strain* fatigue* tired* disab* handicap* burden* error* mistake* fall falls faller* fractur*
  injur* wound* harm* damag* risk* hazard* incidence hospitali* readmission* admission* stay cost costs expens* los loss losses progression
  inflam* swelling* itch* rash* fever cough* breathless* wheez* exacerbat* seizure* spasm* cramp* stiff* sleepless* awaken* latency delay* withdraw* dropout*
  attrition discontinu* smoking smoker* cigarette* drinking drinker* alcohol* crav* overweight obes* fat waist pressure virus* viral parasit*
  bacteri* arrest* reintervent* reoperat* revis* conversion leak* resistan* agitat* aggress* confus* impair* deficit* deteriorat* severity
  requirement* consumption rescue discomfort* dissatisf* worry worries fear* concern* disturb* irritat* bother* problem* barrier* absence* absent*
  sick* ill illness* psychiatr* psychopath* unemploy* poverty crime* violen* abuse* delinquen* bully* odour odor dry dryness negativ* dependen* disrupt* stereotyp* suicid*
  anger hostil* rumination lonel* disease* disorder* syndrome* prematur* wasting stunting scar scars scarring adhesion* shock hungry hunger
  sleepiness drows* dizz* tremor* workload interference misconception* prejudice stigma false wrong incorrect missed overdose* bloat* gas redness sore*
  tender* sting* burning numb* snor* hoarse* sweat* flush* blur* bruis* rupture* perforat* obstruct* urgency frequency tumor* tumour* lesion* defect*
  accident* collision* crash* defeat* damage* waste* pollut* noise debt* default* fraud* conflict*
`);

/** Endings and beginnings of the learned names of what is bad, whatever part of the body or mind they are about. */
export const BAD_FORMS: readonly RegExp[] = [
  /.(?:itis|osis|oses|a?emias?|algias?|pathy|pathies|pathic|rrh?o?ea|rrha?ge?s?|rrhagi[ac]s?|uria|pn(?:o?ea|o?eic)|cardia|plegias?|penia|phobias?|manias?|omas?|sclerosis|ectasis|stenosis|thmias?|kinesias?|esthesia|geusia|paresis|spasticity)$/,
  /^(?:hyper|hypo|dys|mal(?=nu|ad|fu|pr)|mis(?=[bcdhmtu])|non(?=com|adh)|un(?=sat|emp|saf)|over(?=dose|use|wei))/,
];

/** More of it is good, also where the rest of the name is bad: pain threshold, management of infection. */
export const GOOD_OUTCOMES = words(`
  surviv* function* quality wellbeing satisf* adheren* complian* recover* remission* respon* success* improve* efficac* effective* cure* heal*
  relief reliev* knowledge skill* performance accura* sensitiv* abilit* capacit* capabil* strength power endurance mobility walking gait balance
  flexib* activit* exercise* fitness pregnan* birth live fertili* cogn* memory attention learning vocabul* attain* achiev* retention uptake
  coverage attendance participat* cessation abstin* quit* confiden* support* communic* preference* accept* comfort* tolera* threshold* acuity
  clearance clear* eradicat* resolution resolved growth breastfe* protect* prevent* immun* happiness optim* resilien* empath* trust* awareness
  detection recognition identification yield profit* completion free alive independence ambulat* return* work employment vitality energy hope*
  control prophyla* management coping interest enthusiasm reduction* decrease* decline lack freedom avoidance disappearance alleviation reversal
  safety
`);

/** They turn whatever else is named with them: the share of patients with a reduction in pain is good. */
export const TURNING = words(
  'reduc* improv* relie* respon* free success* recover* remission cure* heal* resol* achiev* prevent*',
);

/** Losses that are good, searched in the whole name. */
export const WELCOME_LOSS = /\b(?:weight|fat) loss\b/i;

/** Names of a fall. */
export const FALLS: ReadonlySet<string> = new Set(
  words(
    'reduction reductions reducing decrease decreases decreasing decline declines declining lowering decrement',
  ),
);

/** The name of a scale, by its kind or in capitals. */
export const SCALE =
  /\b(?:[Ss]cores?|[Ss]cales?|[Ii]ndex|[Qq]uestionnaire|[Ii]nventory|[Rr]atings?)\b|\b[A-Z]{3,}\b/;
