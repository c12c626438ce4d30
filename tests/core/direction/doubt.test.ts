import { describe } from 'vitest';
import { reads, turns } from './reads';

describe('a difference whose direction is in doubt', () => {
  turns('zinc', 'placebo', [
    ['reduction in pain', 'The reduction in pain was greater with zinc.', 'unsure'],
    ['number decrease', 'A significant number decrease was seen with zinc.', 'unsure'],
    ['nasal symptom score', 'The nasal symptom score improved with zinc.', 'unsure'],
    ['nasal symptom score', 'The nasal symptom score was lower with zinc.', 'down'],
    ['mood scale', 'There was a greater improvement with zinc (-5.9) than with placebo (-1.2).', 'unsure'],
    ['cough', 'It significantly foobared cough (p < 0.001).', 'unsure'],
    ['cough', 'There was a significant foobar in cough (p < 0.001).', 'unsure'],
    ['plasma zinc', 'Plasma levels differed significantly between the groups.', 'unsure'],
    ['cough', 'Cough differed significantly between the groups.', 'unsure'],
    ['cough', 'Cough was more frequent (p = 0.01).', 'unsure'],
    ['cough', 'Cough was less frequent (p = 0.01).', 'down'],
    ['height', 'Height was greater (p = 0.01).', 'unsure'],
    [
      'doubling of cough',
      'Doubling of cough was seen in 25 given zinc compared with 43 patients (p = 0.01).',
      'unsure',
    ],
    ['zinc index', 'The zinc index differed by -0.4 in favour of zinc.', 'unsure'],
  ]);
  turns('yoga', 'walking', [
    ['back pain', 'Back pain differed significantly between the groups.', 'unsure'],
    ['function', 'Function was 72 and 65 (p = 0.01).', 'unsure'],
  ]);
  reads('antibiotic', 'placebo', [['cure rate', 'Cure rate\n85%\n62%\n0.002', 'unsure']]);
});
