import { describe } from 'vitest';
import { reads, turns } from './reads';

describe('a text tells of the event of which the outcome is the opposite', () => {
  turns('zinc', 'placebo', [
    ['time to relapse', 'Fewer patients relapsed by 12 months with zinc than with placebo.', 'up'],
    ['time to relapse', 'The risk of relapse was lower with zinc.', 'up'],
    ['overall survival', 'Zinc reduced the risk of death by 31%.', 'up'],
    ['freedom from fracture', 'Fewer fractures occurred with zinc than with placebo.', 'up'],
    ['protection against diarrhoea', 'Diarrhoea was less frequent with zinc.', 'up'],
    ['avoidance of rescue medication', 'Rescue medication was needed less often with zinc.', 'up'],
    ['no vomiting', 'Vomiting occurred in 22% with zinc and 40% with placebo (p=0.02).', 'up'],
    ['loss of bone density', 'Bone density fell less with zinc than with placebo.', 'down'],
  ]);
  reads('vaccine', 'placebo', [
    [
      'protection against infection',
      'It was protective against infection (OR 0.67, 95% CI 0.48-0.91).',
      'up',
    ],
  ]);
});

describe('a text tells of the outcome as it is named', () => {
  turns('zinc', 'placebo', [
    ['time to relapse', 'Relapse came later with zinc.', 'up'],
    ['time to relapse', 'Time to relapse was shorter with zinc.', 'down'],
    ['overall survival', 'More patients given zinc survived.', 'up'],
    ['freedom from fracture', 'More patients were free of fracture with zinc.', 'up'],
    ['loss of bone density', 'Loss of bone density was less with zinc.', 'down'],
  ]);
  reads('zinc', 'placebo', [
    ['absence of heartburn', 'Absence of heartburn: adjusted OR 3.50 (95% CI 1.59-7.69).', 'up'],
  ]);
});
