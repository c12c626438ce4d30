import type { Planted } from './draft-planted';

/** Every error of examples/traffic-calming/draft.md, in the order of the draft. */
export const PLANTED: readonly Planted[] = [
  { words: 'first laid in Northbridge in 1993', code: 'wrong-figure' },
  { words: 'humps are permitted on main roads', code: 'contradicted-claim' },
  { words: 'double-blind', code: 'misreported-trial' },
  { words: 'prevented injuries', code: 'contradicted-claim' },
  { words: 'traffic noise was no higher with speed humps', code: 'contradicted-claim' },
  { words: 'speed humps might reduce injuries', code: 'contradicted-claim' },
  { words: 'speed on residential streets is reduced by 20 mph signs', code: 'contradicted-claim' },
  { words: 'marchetti2015', code: 'unknown-citation' },
  { words: '20 mph signs should be used', code: 'contradicted-claim' },
  { words: 'Chicanes reduce speed on residential streets for good', code: 'overstated-claim' },
  { words: 'In the Tanaka trial, chicanes increased cycling', code: 'misreported-trial' },
  { words: 'vehicle-activated signs lowered speed for two years', code: 'overstated-claim' },
  { words: 'Raised crossings were better than ordinary crossings', code: 'contradicted-claim' },
  { words: 'mini-roundabouts have reduced injuries', code: 'unsupported-citation' },
  { words: 'mini-roundabouts did not reduce injuries', code: 'contradicted-claim' },
  { words: '20 mph signs lowered speed', code: 'contradicted-claim' },
  { words: 'Chicanes and 20 mph signs are effective', code: 'contradicted-claim' },
  { words: 'speed humps should be used on main roads', code: 'contradicted-claim' },
  { words: 'myth that speed humps reduce speed', code: 'contradicted-claim' },
];
