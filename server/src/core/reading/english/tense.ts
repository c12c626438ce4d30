import type { WordPattern } from './word-patterns';
import { words } from './words';

/** Finite verbs, by the tense in which they tell a finding. */

/** Verbs in the present tense. */
export const PRESENT = words(
  'is are am has have does do can may might could should will would must cannot seem seems appear appears remain remains',
);

/** Irregular verbs in the past tense. */
export const IRREGULAR_PAST = words(
  'was were had did gave led fell rose found saw felt brought took became began made got',
);

/** Regular ones. */
export const REGULAR_PAST: WordPattern = {
  pattern: /[a-z]{2}ed$/,
  match: ['reduced', 'eased'],
  not: ['red', 'bed', 'reduces'],
};
