import type { Span } from '../span';
import { type Clause, splitClauses } from './clauses';
import { type Carried } from './context';
import { CLAUSE_COORDINATORS, CORRECTING, SEGMENT_EDGES } from './english/word-classes';
import { isOfOthers } from './figure-group';
import { allMentions, placesAndPeople } from './figure-people';
import { yearOfFigure } from './figure-year';
import { isUnasserted } from './force-scope';
import { isOneOf } from './is-one-of';
import { conceptOf, type Mention } from './mentions';
import type { FigureMention } from './observation';
import { type Quantity, quantitiesIn } from './quantities';
import { covers, type Range } from './range';
import { cuesOf, type Sentence } from './sentence';

/** A sentence with more numbers is a table row or a list of results, in which none can be told apart. */
const MOST_FIGURES = 20;

/** Every number of a sentence with what stands around it. Offsets are those of the sentence's text. */
export function figuresIn(sentence: Sentence, before: Carried): FigureMention[] {
  const quantities = quantitiesIn(sentence.tokens);
  if (quantities.length === 0 || quantities.length > MOST_FIGURES || isTurnedAgainst(sentence)) return [];
  const named = namedIn(sentence, before);
  const asserted = quantities.filter(({ from }) => !isUnasserted(sentence, from));
  return asserted.map((quantity) => {
    const year = yearOfFigure(sentence, quantity, quantities);
    return {
      quantity,
      span: spanOf(sentence, quantity),
      named: withOwnMeasures(sentence, quantity, named),
      apart: namedApart(sentence, quantity, named),
      ...placesAndPeople(sentence, quantity, quantities),
      ofOthers: isOfOthers(sentence, quantity),
      ...(year === undefined ? {} : { year }),
    };
  });
}

/** "Dated to 1972; it should be 1962": a figure that is corrected, or one in a belief that is. */
function isTurnedAgainst({ tokens, cues }: Sentence): boolean {
  const corrects = tokens.findIndex(
    ({ norm }, at) => norm === 'should' && isOneOf(tokens, at + 1, CORRECTING),
  );
  const isNumber = ({ kind }: { readonly kind: string }) => kind === 'number';
  const corrected = corrects > 0 && tokens.slice(0, corrects).some(isNumber);
  if (corrected && tokens.slice(corrects).some(isNumber)) return true;
  const whole = { from: 0, to: tokens.length };
  return cuesOf(cues, 'rejection', whole).length > 0 || cuesOf(cues, 'belief', whole).length > 0;
}

function spanOf({ tokens, text }: Sentence, { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
}

const idsOf = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap(({ named }) => named.map(({ concept }) => concept.id));

/** What a sentence names, and what it takes over from the text before where it points there. */
function namedIn(sentence: Sentence, before: Carried): Set<string> {
  const own = idsOf(allMentions(sentence));
  const points = cuesOf(sentence.cues, 'anaphor', { from: 0, to: sentence.tokens.length }).length > 0;
  return new Set(points ? [...own, ...before.interventions, ...before.conditions] : own);
}

/** Of what a sentence names or takes over, what the clause of a number does not name itself. */
function namedApart(sentence: Sentence, quantity: Quantity, named: ReadonlySet<string>): ReadonlySet<string> {
  const clause = splitClauses(sentence).find((range) => covers(range, quantity));
  const within = allMentions(sentence).filter((mention) => clause && covers(clause, mention));
  const own = new Set(idsOf(within));
  return new Set([...named].filter((id) => !own.has(id)));
}

/** Units of which each number has a measure of its own; shares and amounts are often listed under one. */
const TIMES: ReadonlySet<Quantity['unit']> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

/** Of several measures in a sentence, those beside the number are meant: "made in 1962 and approved in 1972". */
function withOwnMeasures(
  sentence: Sentence,
  quantity: Quantity,
  named: ReadonlySet<string>,
): ReadonlySet<string> {
  const segment = segmentOf(sentence, quantity);
  const measures = (within: Range) =>
    sentence.factMentions.flatMap((mention) =>
      covers(within, mention) ? (conceptOf(mention, 'measure')?.id ?? []) : [],
    );
  const own = measures(segment);
  const whole = { from: 0, to: sentence.tokens.length };
  if (own.length === 0) {
    const clause = splitClauses(sentence).find((range) => covers(range, quantity));
    const others = [...quantitiesIn(sentence.tokens), ...decadesIn(sentence)].filter(
      ({ from }) => from !== quantity.from,
    );
    const timed = TIMES.has(quantity.unit);
    const taken = timed && others.some((other) => measures(segmentOf(sentence, other)).length > 0);
    const part = clause && upToJoint(sentence, clause, quantity);
    const ofMain =
      others.length === 0 && clause !== undefined && part?.from === clause.from && tellsWhen(clause);
    const near = ofMain ? whole : part;
    if (near && !taken && new Set(measures(near)).size === 1) return named;
  }
  const others = new Set(measures(whole).filter((id) => !own.includes(id)));
  return new Set([...named].filter((id) => !others.has(id)));
}

/** "It is called chronic, as we all agree, when it has lasted three years": what the number is of stands in the main clause. */
const tellsWhen = ({ link }: Clause): boolean => link === 'reason' || link === 'if';

/** The part of a clause around a number between its ", and": what stands beyond one has a subject of its own. */
function upToJoint({ tokens }: Sentence, clause: Range, { from, to }: Range): Range {
  const joins = (at: number) => tokens[at]?.text === ',' && isOneOf(tokens, at + 1, CLAUSE_COORDINATORS);
  let start = from;
  while (start > clause.from && !joins(start - 1)) start--;
  let end = to;
  while (end < clause.to && !joins(end)) end++;
  return { from: start, to: end };
}

/** "The 1960s", which are no figure of their own but may have a measure. */
function decadesIn({ tokens }: Sentence): Range[] {
  return tokens.flatMap(({ text }, at) =>
    /^(?:1[5-9]|20)\d0$/.test(text) && tokens[at + 1]?.norm === 's' ? [{ from: at, to: at + 2 }] : [],
  );
}

/** The stretch between commas and conjunctions that holds the number. */
function segmentOf({ tokens }: Sentence, { from, to }: Range): Range {
  const parts = (index: number) => isOneOf(tokens, index, SEGMENT_EDGES);
  let start = from;
  while (start > 0 && !parts(start - 1)) start--;
  let end = to;
  while (end < tokens.length && !parts(end)) end++;
  return { from: start, to: end };
}
