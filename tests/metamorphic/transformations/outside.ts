import type { ConceptKind } from '../../../server/src/core/evidence/schema/concept';
import { active, sentence } from '../clause';
import { silences } from '../relations';
import type { Sample } from '../sample';
import { each, type Transformation, type Variant } from '../transformation';
import { isPlainSentence, namesIn, namesTrial } from '../words';
import type { World } from '../world';

/** What is said of a treatment that the base doesn't know is not for the base to judge. */
export const otherTreatment: Transformation = {
  name: 'another treatment',
  relation: silences,
  cases: each((sample, world) => {
    const { clause } = sample;
    return world.otherTreatments
      .map((other) => ({
        how: other,
        text: clause ? active({ ...clause, subject: other }) : replaced(sample, 'intervention', other, world),
      }))
      .filter(isChanged(sample));
  }),
};

/** Nor is what is said of a condition outside it. */
export const otherCondition: Transformation = {
  name: 'a condition outside the base',
  relation: silences,
  cases: each((sample, world) => {
    const { clause, claim } = sample;
    // The object of "prevented" is the condition itself.
    const isPlace = clause !== undefined && claim !== undefined && clause.rest !== '';
    return world.otherConditions
      .flatMap((other): Variant[] =>
        (isPlace
          ? [
              active({ ...clause, rest: `in ${other}` }),
              sentence('for', `${other},`, active(clause).slice(0, -1).replace(` ${clause.rest}`, '')),
            ]
          : [replaced(sample, 'condition', other, world)]
        ).map((text) => ({ how: other, text })),
      )
      .filter(isChanged(sample));
  }),
};

const isChanged =
  (sample: Sample) =>
  ({ text }: Variant): boolean =>
    text !== sample.text;

/** Whether figures or facts are reported of the text too, which what it says of a treatment has no part in. */
const saysMore = (text: string, { ask }: World): boolean =>
  ask(text).flags.some(({ ofStatement }) => !ofStatement);

/** The text with all its names of the kind replaced; as it is where a trial or a source is named, of which it speaks too. */
function replaced({ text }: Sample, kind: ConceptKind, other: string, world: World): string {
  if (!isPlainSentence(text) || namesTrial(text, world) || saysMore(text, world)) return text;
  const names = namesIn(text, world).filter(({ kinds }) => kinds.includes(kind));
  const changed = names.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + other + rest.slice(end),
    text,
  );
  return changed.charAt(0).toUpperCase() + changed.slice(1);
}
