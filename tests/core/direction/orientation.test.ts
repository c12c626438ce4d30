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
  turns('drug A', 'drug B', [['sedation', 'Drug A produced less sedation than drug B.', 'down']]);
  turns('drain', 'no drain', [
    ['seroma', 'Omitting the drain increased seroma.', 'down'],
    [
      'seroma',
      'Seromas were seen more often in patients without a drain than in those with a drain.',
      'down',
    ],
    ['seroma', 'Compared to the no-drain group, seroma decreased by 34% in the drain group.', 'down'],
  ]);
  turns('stress reduction', 'waiting list', [
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
