import { isAnimal } from '../evidence/animal';
import type { EvidenceBase } from '../evidence/base';
import type { Trial } from '../evidence/schema/trial';
import type { Design, PhrasedDesign } from '../reading/design';
import { FORM_WORDS, REPETITION_WORDS } from '../reading/english/design-phrases';
import type { DesignResult } from './design';

/** Holds what a set phrase tells of a trial's design, or of who took part, against its record. */
export function comparePhrase(
  trial: Trial,
  design: PhrasedDesign | Extract<Design, { aspect: 'species' }>,
  base: EvidenceBase,
): DesignResult {
  if (design.aspect === 'blinding') return held(trial.blinding, design.blinding);
  if (design.aspect === 'crossover') return held(trial.crossover, design.crossover);
  if (design.aspect === 'allocation') return held(trial.randomised, design.randomised);
  if (design.aspect === 'species') return held(ofAnimals(trial, base), design.animal);
  if (design.aspect === 'form') return held(formOf(trial), design.form);
  return held(isRepeated(trial), design.repeated);
}

function held<T>(recorded: T | undefined, said: T): DesignResult {
  if (recorded === undefined) return 'silent';
  return recorded === said ? 'agrees' : 'differs';
}

/** Undefined of a study of animals and people, and of one that is no experiment. */
function ofAnimals({ kind, populations, arms }: Trial, base: EvidenceBase): boolean | undefined {
  if (arms.length === 0) return undefined;
  if (kind !== 'animal') return false;
  return populations.some((id) => !isAnimal(id, base)) ? undefined : true;
}

const regimensOf = ({ arms }: Trial): string[] =>
  arms.flatMap(({ role, treatments }) =>
    role === 'intervention' ? treatments.flatMap(({ regimen }) => regimen ?? []) : [],
  );

/** Undefined where the record tells of neither or both. */
function formOf(trial: Trial): 'bolus' | 'infusion' | undefined {
  const told = (words: RegExp) => regimensOf(trial).some((regimen) => words.test(regimen));
  const [bolus, infusion] = [told(FORM_WORDS.bolus), told(FORM_WORDS.infusion)];
  if (bolus === infusion) return undefined;
  return bolus ? 'bolus' : 'infusion';
}

function isRepeated(trial: Trial): boolean | undefined {
  const regimens = regimensOf(trial);
  if (regimens.some((regimen) => REPETITION_WORDS.repeated.test(regimen))) return true;
  return regimens.some((regimen) => REPETITION_WORDS.single.test(regimen)) ? false : undefined;
}
