/*
 * Whether more of an outcome is good or bad for people, by the words in its name. Used where a text only says "better",
 * "worse" or "favours", or of a difference not even that. A word with a star stands for all that begin with it.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** More of it is bad. */
export const BAD_OUTCOMES = words(`
  pain* ache headache* migrain* mortalit* death* died dead die dying morbidit* complication* adverse side toxic* nausea vomit* emesis bleed* bled
  hemorrhag* haemorrhag* failure* relaps* recurr* infect* symptom* depress* anxi* stress* distress* fatigue* tired* disab* handicap* burden*
  error* fall falls faller* fractur* injur* risk* incidence hospitali* readmission* admission* stay cost costs los loss losses ulcer* wound*
  lesion* tumor* tumour* cancer* metasta* progression inflamm* swelling* edema oedema itch* prurit* rash* fever cough* dyspn* breathless* wheez*
  exacerbat* seizure* spasm* cramp* stiff* insomnia awaken* latency delay* withdraw* dropout* attrition discontinu* smoking smoker* cigarette*
  drinking alcohol* craving* cholesterol ldl triglycer* glucose hba1c glycem* glycaem* glycosyl* hyperten* hyperglyc* overweight obes* bmi fat
  waist pressure crp cytokine* interleukin* creatinin* kinase proteinur* albuminur* viral virus* parasit* bacteri* plaque* gingiv* caries
  stroke* infarct* ischem* ischaem* thromb* embol* arrest* arrhythm* fibrillat* restenosis revascular* reintervent* reoperat* conversion leak*
  resistan* dementia delirium agitat* aggress* confus* impair* deficit* deteriorat* severity requirement* consumption analgesic* opioid*
  rescue hypox* desatur* apnea* apnoea* ahi hypotens* hypoglyc* hypotherm* bradycard* tachycard* shiver* discomfort* dissatisf* worry worries
  fear* concern* disturb* irritat* bother* problem* barrier* absence* absent* sick* unemploy* crime* violen* abuse* perpetrat* delinquen* bully*
  odour odor dry dryness constipat* diarrh* reflux negativ* dependen* hyperactiv* disrupt* stereotyp* psychopath* psychiatr* psycho* schizo*
  mania manic suicid* anger hostil* rumination burnout lonel* womac vas nrs panss bprs madrs hamd hdrs bdi updrs edss pasi scorad ipss oswestry
  ndi dass phq hads stai disease* disorder* syndrome* illness* eclampsia prematur* malnutrition stunting wasting anemia anaemia jaundice
  mucositis neuropath* nephropath* erythema scar scars scarring adhesion* atelecta* pneumon* sepsis shock malaria tubercul* diabet* asthma*
  eczema dermatitis acne refractive crust* haze opacit* hungry hunger satiation sleepiness drows* sedation dizz* vertigo tinnitus spastic* tremor*
  dyskinesia parkinson* akathisia dystonia workload interference misconception* prejudice stigma noncomplian* nonadheren* false wrong incorrect
  missed overdose* misuse rpp bloat* flatul* gas heartburn dyspeps* redness hyperemi* hyperaemi* soreness tender* sting* burning numb* drool* snor* hoarse*
  sweat* flush* palpit* hyperac* ptosis blur* floater* photophob* bruis* hematoma* haematoma* seroma* dehiscence necrosis rupture* perforat* obstruct* leakage
  incontinen* urgency frequency retention-of-urine nocturia hyperkal* hypokal* acidosis ketosis uremi* fibrosis cirrhosis steatosis hepat* cramping mortal
`);

/** More of it is good, also where the rest of the name is bad: pain threshold, management of infection. */
export const GOOD_OUTCOMES = words(`
  surviv* function* quality wellbeing satisf* adheren* complian* recover* remission* respon* success* improve* efficac* effective* cure* heal*
  relief reliev* knowledge skill* performance accura* sensitiv* abilit* capacit* capabil* strength power endurance mobility walking gait balance
  flexib* activit* exercise* fitness saturation pregnan* birth live implantation ovulation fertili* cogn* memory attention learning vocabul*
  attain* achiev* retention uptake coverage attendance participat* cessation abstin* quit* confiden* support* communic* preference*
  accept* comfort* tolera* threshold* acuity clearance clear* eradicat* resolution resolved patency growth breastfe* protect* prevent* immun*
  antibod* titer* titre* seroconver* vaccin* happiness optim* resilien* empath* trust* awareness detection recognition identification yield
  completion free alive independence ambulat* return* work employment vitality energy hope* control prophyla* management coping interest
  enthusiasm reduction* decrease* decline lack freedom avoidance disappearance alleviation reversal
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
