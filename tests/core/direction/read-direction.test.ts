import { describe } from 'vitest';
import { reads, turns } from './reads';

describe('a change told of one arm', () => {
  turns('zinc', 'placebo', [
    ['cough duration', 'Duration of cough was shortened by zinc.', 'down'],
    ['mortality', 'Zinc halved the risk of death.', 'down'],
    ['vomiting', 'Vomiting was the only side effect that was more common with zinc.', 'up'],
    ['diarrhoea', 'Zinc protected against diarrhoea (odds ratio 0.6; 95% CI 0.4, 0.8).', 'down'],
    ['weight', 'The zinc group lost weight (p = 0.01).', 'down'],
    ['haemoglobin', 'Haemoglobin was higher by 6 g/L (95% CI 3 to 9) in children randomised to zinc.', 'up'],
  ]);
  turns('epidural', 'opioid', [
    [
      'instrumental delivery',
      'Epidural was associated with an increased risk of instrumental delivery.',
      'up',
    ],
    ['satisfaction', 'Satisfaction was significantly higher (p=0.03) among women with an epidural.', 'up'],
  ]);
});

describe('comparisons, from either side', () => {
  turns('zinc', 'placebo', [
    ['cough duration', 'Cough lasted two days less with zinc than with placebo (P=0.02).', 'down'],
    ['mortality', 'Children on placebo were less likely to die than those on zinc.', 'up'],
    ['weight gain', 'Placebo recipients gained less weight than zinc recipients.', 'up'],
    ['plasma zinc', 'The rise in plasma zinc was larger in supplemented children than in controls.', 'up'],
    ['plasma zinc', 'The rise in plasma zinc was smaller in supplemented children than in controls.', 'down'],
  ]);
  turns('yoga', 'walking', [
    ['back pain', 'Yoga was superior to walking in relieving back pain.', 'down'],
    ['back pain', 'Walkers had worse back pain than yoga participants at follow-up.', 'down'],
    ['back pain', 'Walking reduced back pain more than yoga did.', 'up'],
    ['back pain', 'The reduction in back pain was less marked with walking than with yoga.', 'down'],
    ['adherence', 'Adherence was poorer in the yoga arm than in the walking arm.', 'down'],
    ['function', 'Improvements in function favoured yoga (p = 0.004).', 'up'],
    ['function', 'Improvements in function favoured walking (p = 0.004).', 'down'],
  ]);
  turns('new device', 'old device', [
    ['accuracy', 'The new device outperformed the old one in accuracy.', 'up'],
    ['accuracy', 'Accuracy with the old device was inferior.', 'up'],
  ]);
});

describe('no difference, said in many ways', () => {
  turns('zinc', 'placebo', [
    ['mortality', 'Deaths did not differ between groups.', 'same'],
    ['weight gain', 'We failed to detect any effect of zinc on weight gain.', 'same'],
    ['weight gain', 'Zinc had no effect on weight gain.', 'same'],
    ['weight gain', 'Weight gain was unaffected by zinc.', 'same'],
    ['weight gain', 'Neither height nor weight gain was improved by zinc.', 'same'],
  ]);
  turns('yoga', 'walking', [
    ['back pain', 'Yoga was not superior to walking in relieving back pain.', 'same'],
    ['back pain', 'Yoga and walking were equally effective in reducing back pain.', 'same'],
    ['back pain', 'Yoga was as effective as walking for back pain.', 'same'],
    ['sick leave', 'The number of days of sick leave was comparable across arms.', 'same'],
  ]);
  turns('dexamethasone', 'ondansetron', [
    ['nausea', 'Dexamethasone was comparable to ondansetron in preventing nausea.', 'same'],
  ]);
  turns('new device', 'old device', [
    ['accuracy', 'Accuracy of the new device did not exceed that of the old device.', 'same'],
    ['failure rate', 'The failure rate was low with both devices.', 'same'],
  ]);
});

describe('a difference that does not count', () => {
  turns('zinc', 'placebo', [
    [
      'weight gain',
      'Weight gain tended to be greater with zinc, but the difference was not significant.',
      'same',
    ],
    [
      'mortality',
      'Mortality was lower with zinc (4.1% v 4.4%); this was not statistically significant.',
      'same',
    ],
    ['appetite', 'A non-significant trend toward a better appetite was noted with zinc.', 'same'],
    [
      'cough',
      'Although cough declined with zinc, the change did not reach statistical significance.',
      'same',
    ],
    ['fever', 'Fever was less frequent with zinc (p = 0.21).', 'same'],
    ['cough', 'Although cough improved significantly after zinc, this did not differ from placebo.', 'same'],
    [
      'cough',
      'Cough fell significantly with zinc. However, comparison with placebo was not significant.',
      'same',
    ],
    [
      'cough',
      'Cough fell with zinc (p = 0.03); however, the between-group comparison was not significant.',
      'same',
    ],
    [
      'cough',
      'Cough was rarer with zinc, but the trial was small and the difference was not significant.',
      'same',
    ],
    ['cough', 'Cough fell with zinc, while it was unchanged with placebo (P<0.001 between groups).', 'down'],
    ['cough', 'Cough was evenly distributed between groups.', 'same'],
    ['appetite', 'Zinc gave a marginally significant rise in appetite (p = 0.049).', 'up'],
    ['appetite', 'Zinc gave a marginally significant rise in appetite (p = 0.06).', 'same'],
  ]);
  turns('pump (group NS)', 'pen (group N)', [
    ['satisfaction', 'Satisfaction was higher in group NS (p < 0.05).', 'up'],
  ]);
  reads('probiotic', 'placebo', [
    [
      'infections',
      'Infections occurred in 12% of the probiotic and 14% of the placebo group; this difference was not significant.',
      'same',
    ],
    [
      'infections',
      'Infections occurred in 12% of the probiotic and 24% of the placebo group; this difference was significant.',
      'down',
    ],
  ]);
});

describe('a change in each arm, and the difference between them', () => {
  turns('zinc', 'placebo', [
    ['plasma zinc', 'Plasma zinc rose in both groups, with no difference between them.', 'same'],
    [
      'plasma zinc',
      'Plasma zinc increased significantly over time (p<0.001) but similarly in both groups.',
      'same',
    ],
  ]);
  turns('exercise', 'usual care', [
    ['HbA1c', 'HbA1c decreased by 0.5% in the intervention group and 0.4% in controls (p = 0.48).', 'same'],
    ['HbA1c', 'HbA1c decreased by 0.5% in the intervention group, but was unchanged in controls.', 'down'],
    ['pain', 'Pain fell after exercise but not in controls.', 'down'],
  ]);
  turns('40 mg statin', '10 mg statin', [
    ['LDL cholesterol', 'LDL cholesterol fell by 45% on 40 mg and by 30% on 10 mg (p < 0.001).', 'down'],
  ]);
  turns('group education', 'individual education', [
    ['knowledge', 'Knowledge improved in both groups.', 'same'],
    [
      'knowledge',
      'Knowledge improved in both groups, but significantly more after individual education.',
      'down',
    ],
  ]);
});

describe('one text with several outcomes', () => {
  const said = 'Total cholesterol was reduced by fibre whereas triglycerides were not.';
  reads('fibre', 'control diet', [
    ['total cholesterol', said, 'down'],
    ['triglycerides', said, 'same'],
    ['glucose, insulin', 'Neither glucose nor insulin differed between the diets.', 'same'],
  ]);
  const inserted = 'Cough, but not rash, fell significantly with zinc relative to placebo.';
  reads('zinc', 'placebo', [
    ['cough', inserted, 'down'],
    ['rash', inserted, 'same'],
    ['rash', 'Cough, but not rash, was lower on zinc than on placebo.', 'same'],
    ['cough', 'Cough, the commonest adverse event, occurred less in those receiving zinc.', 'down'],
  ]);
  const list =
    'Zinc gave lower fever (p = 0.01), higher appetite (p = 0.02) and no difference in cough (p = 0.6).';
  reads('zinc', 'placebo', [
    ['fever', list, 'down'],
    ['appetite', list, 'up'],
    ['cough', list, 'same'],
    ['weight gain', 'Zinc improved appetite but not weight gain.', 'same'],
  ]);
  const except =
    'Except for more vomiting with zinc (p=0.001), no differences in side effects such as rash were found.';
  reads('zinc', 'placebo', [
    ['vomiting', except, 'up'],
    ['rash', except, 'same'],
  ]);
});

describe('several arms', () => {
  const text = 'Weight fell significantly in the drug group when compared with placebo but not surgery.';
  reads('drug', 'placebo', [['weight', text, 'down']]);
  reads('drug', 'surgery', [['weight', text, 'same']]);
  const named = 'At week 8 the laser but not the cream produced less redness than placebo.';
  reads('laser', 'placebo', [['redness', named, 'down']]);
});

describe('times, and outcomes that are turned', () => {
  turns('zinc', 'placebo', [
    ['time to recovery', 'Children given zinc recovered sooner than those given placebo (p<0.01).', 'down'],
    ['recovery', 'Zinc hastened recovery compared with placebo.', 'up'],
    ['time to relapse', 'Time to relapse was longer after zinc (median 40 v 22 weeks).', 'up'],
    ['time to relapse', 'Time to relapse was significantly longer with zinc.', 'up'],
    ['vomiting', 'Vomiting was less frequent with zinc than with placebo.', 'down'],
    ['fever', 'Fever resolved sooner with zinc.', 'down'],
    ['recovery time', 'Those given placebo took longer to recover than those given zinc.', 'down'],
    ['protection against diarrhoea', 'Zinc gave better protection against diarrhoea than placebo.', 'up'],
    ['weight loss', 'Weight loss was 4.2 kg with zinc compared to 1.1 kg with placebo (p=.002).', 'up'],
    ['bone loss', 'Zinc attenuated bone loss.', 'down'],
  ]);
});

describe('better and worse depend on the outcome', () => {
  turns('steroid', 'placebo', [
    ['wheeze score', 'Wheeze scores at 24 h were significantly better in the steroid group.', 'down'],
    ['lung function', 'Lung function was significantly better in the steroid group.', 'up'],
    ['bloating', 'Bloating was worse with the steroid.', 'up'],
    ['pain relief', 'Pain relief was better with the steroid.', 'up'],
  ]);
});

describe('groups by letter, dose, short name and part', () => {
  turns('Group A: bupivacaine', 'Group B: ropivacaine', [
    [
      'duration of analgesia',
      'In Group B the duration of analgesia was significantly prolonged as compared to Group A.',
      'down',
    ],
    ['hypotension', 'Hypotension: A 5/40, B 6/40; p=0.74.', 'same'],
  ]);
  turns('bupivacaine', 'ropivacaine', [
    ['onset of block', 'Onset was later in group 2 (bupivacaine) than in group 1.', 'up'],
  ]);
  turns('methotrexate', 'leflunomide', [
    ['swollen joints', 'Swollen joints were fewer with MTX than with LEF (p=0.03).', 'down'],
  ]);
  turns('heated humidifier (HH)', 'no heated humidifier', [
    ['dryness', 'Dryness was lower with HH than without.', 'down'],
  ]);
  turns('high dose vitamin D', 'low dose vitamin D', [
    ['falls', 'The low-dose group had fewer falls.', 'up'],
  ]);
  turns('early treatment', 'late treatment', [
    ['relapse rate', 'The relapse rate was lower in the early- than in the delayed-treatment group.', 'down'],
  ]);
});
