import { describe } from 'vitest';
import { reads, turns } from './reads';

describe('figures without words', () => {
  turns('surgery', 'medical therapy', [
    ['readmission', 'Readmission rates: surgery 8%, medical therapy 17% (P = .01).', 'down'],
    [
      'overall survival',
      'Median overall survival was 31 months after surgery and 22 months with medical therapy (p=0.009).',
      'up',
    ],
    [
      'complications',
      'There were 12 complications in the surgical and 10 in the medical group (NS).',
      'same',
    ],
    ['stroke', 'There were no strokes after surgery and seven with medical therapy (P = 0.01).', 'down'],
  ]);
  turns('yoga', 'walking', [
    [
      'function',
      'Function scores were 72 (SD 10) and 65 (SD 12) in the yoga and walking groups, respectively (p=0.01).',
      'up',
    ],
    [
      'function',
      'Function scores were 72 (SD 10) and 65 (SD 12) in the walking and yoga groups, respectively (p=0.01).',
      'down',
    ],
    ['function', 'Function rose by 12 points with yoga versus 11 points with walking (P = 0.61).', 'same'],
    [
      'headache',
      'Headache: 2 patients (4%) v 11 patients (22%) with yoga and walking, respectively; P = 0.008',
      'down',
    ],
  ]);
  reads('antibiotic', 'placebo', [['cure rate', 'Cure rate\n85%\n82%\n0.62', 'same']]);
});

describe('figures of several outcomes and groups', () => {
  const byGroup =
    'Nausea, cough and rash occurred in 23%, 4% and 9% with zinc and in 6%, 12% and 3% with placebo, respectively (all p<0.05).';
  const byOutcome =
    'Nausea and rash (23% vs 6% and 4% vs 12%, respectively, zinc vs placebo) differed (p=0.01).';
  turns('zinc', 'placebo', [
    ['nausea', byGroup, 'up'],
    ['cough', byGroup, 'down'],
    ['rash', byGroup, 'up'],
    ['nausea', byOutcome, 'up'],
    ['rash', byOutcome, 'down'],
    [
      'cough',
      'Cough occurred in 11% of patients assigned to zinc and in 15% assigned to placebo (p=0.01).',
      'down',
    ],
    ['height', 'Height was 5.4 cm in the zinc group, 1.1 cm below that in the placebo group.', 'down'],
    ['height', 'They differed in height, being 1.4 cm shorter with zinc (p<0.01).', 'down'],
    ['cough', 'Although cough fell in both arms, the reduction was 21 points greater with zinc.', 'down'],
    ['stay', 'Zinc reduced the median stay from 7.3 days in controls to 4.9 days (P=0.004).', 'down'],
    ['bone density', 'Bone density decreased by 0.2% with zinc vs. 1.9% with placebo (p = 0.01).', 'up'],
    ['mood', 'Mood improved on zinc 20 (5.9) and on placebo (1.2) (p = 0.01).', 'up'],
  ]);
  reads('zinc 20', 'placebo', [
    [
      'symptom score',
      'There were greater improvements with zinc 20 (-5.9) than with placebo (1.9).',
      'unsure',
    ],
  ]);
});

describe('ratios and intervals without words', () => {
  reads('zinc', 'placebo', [
    ['mortality', 'The hazard ratio for death was 0.61 (95% CI 0.44 to 0.85).', 'down'],
    ['falls', 'Falls: incidence rate ratio 0.58 (95% CI 0.39-0.86)', 'down'],
    ['falls', 'Falls: incidence rate ratio 0.88 (95% CI 0.59-1.26)', 'same'],
    ['depression', 'The odds of depression were reduced by 10% (OR 0.90, 95% CI 0.61-1.32).', 'same'],
    ['back pain', 'Back pain was lower with zinc (mean difference -0.3; 95% CI -1.0 to 0.4).', 'same'],
  ]);
});
