import { words } from './words';

/** Words of grammar: they never name anything. */
export const FUNCTION_WORDS = words(
  `a an the this that these those its their his her our of in on at for to from by with within without during after before under over into
  between among as until through per via than versus vs and or but nor also both each any all some no not is are was were be been being has
  have had do does did can could may might will would who which what it they we he she i such if when while where there then so more most
  less least other another same one two three four five using used use due based given received receiving receive giving`,
);

/** Words that take away what follows them. */
export const NEGATIVE_WORDS = words('no not non without never none omitting withholding lacking');

/** Words that outcomes of any subject share: they help to tell two outcomes apart, but name none. */
export const MEASURE_WORDS = words(
  `mean median average total overall score scores scale scales level levels rate rates number numbers incidence frequency frequencies percentage
  percent proportion proportions risk risks value values concentration concentrations index indices change changes changed time times duration length
  period amount amounts measure measures measurement measurements outcome outcomes result results status patient patients participants
  participant subject subjects people person persons women men children infants adults individuals group groups treatment intervention therapy test tests testing assessment
  week weeks month months day days hour hours minute minutes year years h min baseline follow up followup end post pre postoperative
  significant significantly improvement improvements improved improve reduction reductions reduced increase increases increased decrease decreases decreased
  difference differences effect effects high higher low lower greater maximum minimum peak volume weight event events occurrence prevalence
  primary secondary question questionnaire items item cumulative daily ratio units mm cm kg mg ml dl mmol hg quality size
  first second third early late final severity intensity presence development achieved achieve reported report`,
);

/** Words that the names of treatments share: they don't tell one arm of a trial from the other. */
export const TREATMENT_WORDS = words(
  `group groups arm arms treatment treatments therapy therapies intervention interventions patients patient participants participant subjects subject
  people women men children mg ml g kg mcg µg μg ug l h hr hrs min day days daily week weeks weekly month months monthly hour hours minute minutes year years
  dose doses dosage once twice times time three oral orally plus alone only combination combined administration administered program programme
  study trial regimen regimens protocol training session sessions condition conditions method technique use system drug drugs tablet tablets capsule capsules
  injection infusion solution bid tid qd every up followed n iv im sc supplement supplementation surgery care standard control usual placebo
  baseline level levels high low received receiving test new first second either type effect including additional without before after versus at model
  highly active phase phases higher lower more less performed assigned underwent undergoing randomized respectively mixed started added normal different single`,
);

/** Nouns behind the name of a treatment that make it what is measured: exercise capacity. */
export const MEASURED_BY = words(
  'duration time capacity tolerance performance consumption intake requirement requirements',
);

/** Families of words that reports use for one and the same outcome. The first stands for all. */
export const SAME_OUTCOME: readonly (readonly string[])[] = [
  ['mortality', 'death', 'deaths', 'died', 'dead', 'die', 'dying', 'fatal', 'deceased'],
  [
    'hospitalization',
    'hospitalisation',
    'admission',
    'admissions',
    'admitted',
    'hospitalized',
    'hospitalised',
  ],
  ['cost', 'expenditure', 'expense', 'expenses'],
  ['tiredness', 'fatigue', 'tired'],
  ['stay', 'hospitalised', 'los'],
  ['relapse', 'recurrence', 'recurrences', 'relapsed', 'recurred'],
  ['weight', 'bodyweight'],
  ['anxious', 'anxiety'],
  ['cessation', 'quit', 'quitting', 'abstinence', 'abstinent'],
  ['adherence', 'compliance', 'adherent', 'compliant'],
  ['survival', 'survived', 'survivors', 'alive'],
  ['loss', 'losses', 'lose', 'loses', 'lost', 'losing'],
  ['late', 'delayed', 'deferred'],
  ['early', 'immediate'],
];
