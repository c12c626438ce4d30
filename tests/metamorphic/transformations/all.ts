import type { Transformation } from '../transformation';
import { antonym } from './antonym';
import { harmlessSentences, harmlessWords } from './harmless';
import { hedge } from './hedge';
import { citation, emphasis, lineBreak } from './markup';
import { negation } from './negation';
import { question, unclear } from './open';
import { otherCondition, otherTreatment } from './outside';
import { paraphrase } from './paraphrase';
import { activeToPassive } from './passive';
import { split } from './split';
import { synonym } from './synonym';

/** Every transformation, in the order in which they are reported. */
export const TRANSFORMATIONS: readonly Transformation[] = [
  activeToPassive,
  paraphrase,
  negation,
  antonym,
  unclear,
  question,
  hedge,
  otherTreatment,
  otherCondition,
  synonym,
  harmlessWords,
  harmlessSentences,
  citation,
  emphasis,
  lineBreak,
  split,
];
