import { issuedYear } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { UNIT_HOURS } from '../evidence/duration';
import { perBase } from '../evidence/per-base';
import { referenceIndex } from '../evidence/reference-index';
import type { Figure } from '../evidence/schema/fact';
import type { FigureMention } from '../reading/observation';
import type { Quantity } from '../reading/quantities';

const figuresOf = perBase(({ facts }) => facts.flatMap((fact) => (fact.kind === 'figure' ? [fact] : [])));

/** The figures of the base that a number is about, those with most in common with its sentence only. */
export function figuresAbout(mention: FigureMention, base: EvidenceBase): Figure[] {
  if (mention.ofOthers) return [];
  const about = figuresOf(base).filter(
    (figure) =>
      sameUnit(figure, mention.quantity) &&
      isAbout(figure, mention, base) &&
      isOfItsTime(figure, mention, base),
  );
  const most = Math.max(0, ...about.map(weight));
  return about.filter((figure) => weight(figure) === most);
}

const weight = ({ about, populations, places }: Figure): number =>
  about.length * 2 + populations.length + places.length;

function sameUnit(figure: Figure, { unit }: Quantity): boolean {
  return figure.unit === unit || [figure.unit, unit].every(isLengthOfTime);
}

/** A year is a date among figures. */
function isLengthOfTime(unit: Figure['unit']): boolean {
  return unit !== 'year' && UNIT_HOURS.has(unit);
}

function isAbout(figure: Figure, { named, populations, places }: FigureMention, base: EvidenceBase): boolean {
  const concepts = conceptIndex(base);
  const names = (id: string) => named.has(id) || [...named].some((other) => concepts.isA(other, id));
  if (!names(figure.measure) || !named.has(figure.subject) || !figure.about.every(names)) return false;
  // "Of the adults, N% of the women": those of whom the number is are named with a wider group.
  const people = populations.filter(
    (id) =>
      !populations.some(
        (other) => other !== id && figure.populations.includes(other) && concepts.isA(other, id),
      ),
  );
  return fits(figure.populations, people, figure.general) && fits(figure.places, places, figure.general);
}

/** Years around the publication of a figure in which it is taken to hold: older ones are about another time. */
const TIMELY_YEARS = 10;

/** A number of a year long before or after the source of a figure is not held against it. */
function isOfItsTime({ reference }: Figure, { year }: FigureMention, base: EvidenceBase): boolean {
  const source = reference === undefined ? undefined : referenceIndex(base).get(reference)?.csl;
  const published = Number((source && issuedYear(source)) ?? 0);
  return year === undefined || !published || Math.abs(published - year) <= TIMELY_YEARS;
}

/** None may be named that the figure is not of; where it is of some and not general, one of them must be. */
function fits(own: readonly string[], named: readonly string[], general: boolean): boolean {
  if (named.some((id) => !own.includes(id))) return false;
  return general || own.length === 0 || named.length > 0;
}

/** A tenth may be lost in rounding; "about", in the draft or the source, allows a fifth. */
const ROUNDING = 0.1;
const ABOUT = 0.2;

/** Whether a number as the draft words it agrees with a figure as its source words it. */
export function agrees(quantity: Quantity, figure: Figure): boolean {
  if (figure.unit === 'year')
    return figure.value <= quantity.value && quantity.value <= (figure.to ?? figure.value);
  const scale = (UNIT_HOURS.get(quantity.unit) ?? 1) / (UNIT_HOURS.get(figure.unit) ?? 1);
  const low = quantity.value * scale;
  const high = (quantity.upTo ?? quantity.value) * scale;
  const slack = slackOf(quantity, figure);
  const from = figure.value * (1 - slack);
  const to = (figure.to ?? figure.value) * (1 + slack);
  if (figure.wording === 'at-least') return quantity.bound !== 'under' && low >= from && low <= to;
  if (figure.wording === 'at-most') return quantity.bound !== 'over' && high <= to && high >= from;
  return low >= from && high <= to;
}

function slackOf({ bound }: Quantity, { unit, wording }: Figure): number {
  if (unit === 'count') return 0;
  return bound === 'about' || wording === 'about' ? ABOUT : ROUNDING;
}

/**
 * Whether a number is a figure of what is cited for it, where its own clause does not name what it seems to be of: "It arises
 * in half of those with ... [@source]". `about` are the figures that it seems to be of.
 */
export function isOfCited(
  { quantity, apart }: FigureMention,
  about: readonly Figure[],
  citations: readonly string[],
  base: EvidenceBase,
): boolean {
  const isCited = ({ reference }: Figure) => reference !== undefined && citations.includes(reference);
  if (!about.every((figure) => apart.has(figure.subject) && !isCited(figure))) return false;
  return figuresOf(base).some(
    (figure) => isCited(figure) && sameUnit(figure, quantity) && agrees(quantity, figure),
  );
}
