import { describe } from 'vitest';
import { reads, turns } from './reads';

describe('of which arm it is told', () => {
  turns('new repair', 'old repair', [
    [
      'hospital stay',
      'Hospital stay was reduced from 7.1 days with old repair to 3.4 days with new repair.',
      'down',
    ],
    ['pain', 'The new, but not the old repair, showed a significant reduction in pain.', 'down'],
    [
      'pain',
      'Pain and swelling were significantly higher, and bruising slightly higher, with new than with old repair.',
      'up',
    ],
    [
      'responders vs. others',
      'The number of responders vs. others was higher with the new than with the old repair.',
      'up',
    ],
  ]);
  turns('surgery plus radiotherapy', 'surgery alone', [
    ['recurrence', 'Recurrence was more frequent after surgery alone.', 'down'],
    ['recurrence', 'Omission of radiotherapy led to more recurrences.', 'down'],
  ]);
  turns('high dose of iron', 'low dose of iron', [
    ['ferritin', 'The high dose resulted in significantly higher ferritin compared to the low dose.', 'up'],
    ['constipation', 'Constipation was more frequent in the higher-dose arm.', 'up'],
  ]);
  turns('new removal of damp', 'control', [
    [
      'cough',
      'The remediated houses had a significant decrease in cough, whereas it did not change in controls.',
      'down',
    ],
    ['cough', 'Cough was rarer in the houses than in the others (control: 3.7%).', 'down'],
  ]);
  turns('AB/CD', 'EF/GH once daily', [
    ['blood pressure', 'Both AB/CD pills, taken daily, reduced blood pressure more than EF/GH.', 'down'],
  ]);
  turns('drug A', 'drug B', [
    ['sedation', 'Drug A produced less sedation than drug B.', 'down'],
    ['sedation', 'Sedation with drug A was half that seen with drug B.', 'down'],
    ['test scores', 'Those on drug A outscored those on drug B.', 'up'],
    ['bone loss', 'Those on drug A lost less bone than those on drug B.', 'down'],
  ]);
  turns('drain', 'no drain', [
    ['seroma', 'Omitting the drain increased seroma.', 'down'],
    [
      'seroma',
      'Seromas were seen more often in patients without a drain than in those with a drain.',
      'down',
    ],
    ['seroma', 'Compared to the no-drain group, seroma decreased by 34% in the drain group.', 'down'],
  ]);
  turns('stress reduction', 'control', [
    [
      'cortisol',
      'The stress group, but not the control group, showed a significant fall in cortisol.',
      'down',
    ],
    ['cortisol', 'There was a significant reduction in cortisol in the stress group.', 'down'],
  ]);
  // "Compressions" names the wrong arm here, and what stands in front is the safer one.
  reads('ratio of 3:1', 'continuous compressions', [
    ['volume', 'Continuous compressions gave lower volume than compressions at a ratio of 3:1.', 'up'],
  ]);
  turns('lithium', 'placebo', [
    ['relapse', 'Relative risk of relapse 1.8 (1.2 to 2.7) for placebo compared with lithium.', 'down'],
    ['time to healing', 'Hazard ratio for time to healing 2.17 (95% CI 1.54-3.05) with lithium.', 'down'],
  ]);
});

describe('several results in one text', () => {
  const late = 'Pain did not differ at 2 h; at 24 h it was lower with tramadol (P=0.02).';
  const early = 'Pain was significantly reduced by tramadol at 2 h but not at 24 h.';
  const favours =
    'Differences in favour of tramadol were found for walking speed (p=0.01) and fatigue (p=0.04), but not for pain (p=0.3).';
  turns('tramadol', 'paracetamol', [
    ['pain at 2 h', late, 'same'],
    ['pain at 24 h', late, 'down'],
    ['pain at 2 h', early, 'down'],
    ['pain at 24 h', early, 'same'],
    ['walking speed', favours, 'up'],
    ['fatigue', favours, 'down'],
    ['pain', favours, 'same'],
    ['vomiting', 'Only vomiting differed, being more frequent with tramadol.', 'up'],
    ['sleep quality', 'Tramadol had a negative impact on sleep quality.', 'down'],
  ]);
});

describe('what compares the arms, and what they share', () => {
  turns('music', 'silence', [
    [
      'anxiety',
      'Although anxiety declined in both groups, the decline was steeper in the music group.',
      'down',
    ],
    ['anxiety', 'The silence group showed no change in anxiety, whereas it fell in the music group.', 'down'],
    ['anxiety', 'Anxiety was similar at baseline, but at day 4 it fell significantly with music.', 'down'],
    ['fruit intake', 'Music had no effect on fruit intake, but vegetable intake rose.', 'same'],
    [
      'anxiety',
      'Anxiety was 24 with music and 37 with silence (P < 0.05), but sleep was similar in both groups.',
      'down',
    ],
    ['anxiety', 'Anxiety fell (p = 0.03; between groups p = 0.19) with music.', 'same'],
    ['failure to sleep', 'Failure to sleep was less common with music.', 'down'],
    ['time without pain', 'Time without pain was significantly greater with music than with silence.', 'up'],
  ]);
});
