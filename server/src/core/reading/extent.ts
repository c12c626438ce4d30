import { durationsIn, type NamedDuration } from './durations';
import { TRIAL_NOUNS, WEEK_NAMES } from './english/content-words';
import { PHRASE_EDGES } from './english/function-words';
import { BEYOND, LASTING, PLACE_PREPOSITIONS } from './english/prepositions';
import { COURSES, ENDED, GIVING, STUDIES } from './english/regimens';
import { PROVEN } from './english/verdicts';
import { DETERMINERS, EACH_ONE } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { MeaningKind } from './meaning';
import { conceptOf } from './mentions';
import type { Predicate } from './predicate';
import { covers, type Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import type { Extent } from './statement';

/** How far a clause goes, and what in the whole sentence holds it back. */
export function readExtent(sentence: Sentence, clause: Range, predicate: Predicate | undefined): Extent {
  const whole = { from: 0, to: sentence.tokens.length };
  const lasting = { from: clause.from, to: endOfEffect(sentence, clause, predicate) };
  const told = durationsIn(sentence.tokens, lasting).filter(
    (named) => !isOfTreatment(sentence, named) && !isOfStudy(sentence, named),
  );
  const time = told.findLast(({ to }) => !STUDIES.has(sentence.tokens[to]?.norm ?? '')) ?? told.at(-1);
  const isShared = isSharedOut(sentence, clause, told);
  return {
    absolute: predicate?.absolute ?? false,
    certain: cuesOf(sentence.cues, 'certainty', clause).length > 0,
    universal: saysAlways(sentence, clause) || ofEveryone(sentence, clause),
    permanent: cuesOf(sentence.cues, 'permanence', clause).some((cue) => !isDenied(sentence, cue)),
    qualified:
      isShared || cuesOf(sentence.cues, 'qualifier', whole).length > 0 || isUnproven(sentence, predicate),
    ...(time === undefined || isShared ? {} : { hours: time.hours }),
    ...(time && !isShared && isAfter(sentence, clause, time) ? { after: true } : {}),
    ...(time && !isShared && cuesOf(sentence.cues, 'onset', clause).length > 0 ? { begins: true } : {}),
  };
}

/** "None of them has been proven to work", "no proven efficacy": what is not proven may be so all the same. */
function isUnproven({ tokens }: Sentence, predicate: Predicate | undefined): boolean {
  if (!predicate?.negated) return false;
  return tokens.slice(predicate.from, predicate.core.from).some(({ norm }) => PROVEN.has(norm));
}

/** "For five days in X and until week 3 in Y": which condition has which of the times is not told apart. */
function isSharedOut({ mentions }: Sentence, clause: Range, told: readonly NamedDuration[]): boolean {
  if (told.length < 2) return false;
  const conditions = mentions.flatMap((mention) =>
    covers(clause, mention) ? (conceptOf(mention, 'condition')?.id ?? []) : [],
  );
  return new Set(told.map(({ hours }) => hours)).size > 1 && new Set(conditions).size > 1;
}

/** The token from which a clause tells that its effect was over: "better up to week 3 and no longer at week 4". */
function endOfEffect({ cues }: Sentence, clause: Range, predicate: Predicate | undefined): number {
  const ending = cuesOf(cues, 'ending', clause).find(({ from }) => predicate && from >= predicate.core.to);
  return ending?.from ?? clause.to;
}

/** "Beyond week 12", "no longer differed after week 12"; "no lower after 12 weeks" is said of that time itself. */
function isAfter({ tokens }: Sentence, clause: Range, { from }: NamedDuration): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  if (BEYOND.has(before)) return true;
  const ended = tokens.slice(clause.from, clause.to).some(({ norm }) => ENDED.has(norm));
  return (
    before === 'after' && (ended || (tokens[from]?.kind === 'word' && isOneOf(tokens, from, WEEK_NAMES)))
  );
}

/** "Everyone", and not "it is not for everyone". */
function saysAlways({ cues }: Sentence, clause: Range): boolean {
  const denied = cuesOf(cues, 'denied-universal', clause);
  return cuesOf(cues, 'universal', clause).some((cue) => !denied.some((other) => covers(other, cue)));
}

/** "All amputees", and not "no ... in all amputees". */
function ofEveryone(sentence: Sentence, clause: Range): boolean {
  return (
    cuesOf(sentence.cues, 'negation', clause).length === 0 && wholePopulations(sentence, clause).length > 0
  );
}

/** The populations of the base that a clause names with "all" or "every" before them. */
export function wholePopulations({ tokens, mentions }: Sentence, clause: Range): readonly Range[] {
  return mentions.filter(
    (mention) =>
      covers(clause, mention) &&
      isOneOf(tokens, mention.from - 1, EACH_ONE) &&
      conceptOf(mention, 'population') !== undefined,
  );
}

/** "For weeks, not for years". */
function isDenied({ cues }: Sentence, { from }: Range): boolean {
  return cues.some(({ means, to }) => means.kind === 'negation' && to === from);
}

/** What tells that a length of time behind it is that of an effect: "the infusion eased pain for ...". */
const SAYING: ReadonlySet<MeaningKind> = new Set<MeaningKind>(['effect', 'affirmation', 'permanence']);

/** Words between a length of time and the course it is that of, or between what is given and "for". */
const REACH = 3;

/** Words from "of" to the course in "a week of daily five-hour X infusions" at most. */
const OF_REACH = 6;

/** "In a one-month study": how long it took to look; "throughout a one-month study" tells of an effect. */
function isOfStudy({ tokens }: Sentence, { from, to }: NamedDuration): boolean {
  const article = isOneOf(tokens, from - 1, DETERMINERS) ? 1 : 0;
  return isOneOf(tokens, to, TRIAL_NOUNS) && isOneOf(tokens, from - article - 1, PLACE_PREPOSITIONS);
}

/** "A ten-day course", "infused over four days": how long the treatment was, and not how long its effect. */
function isOfTreatment({ tokens, cues }: Sentence, { from, to }: NamedDuration): boolean {
  const between = (range: Range) =>
    cues.some(({ means, ...cue }) => SAYING.has(means.kind) && covers(range, cue));
  // "A week of daily infusions".
  const start = tokens[to]?.norm === 'of' ? to + 1 : to;
  const behind = tokens.slice(start, start + (start > to ? OF_REACH : REACH));
  const course = behind.findIndex(({ norm }) => COURSES.has(norm));
  const edge = behind.findIndex(({ norm, kind }) => kind === 'mark' || PHRASE_EDGES.has(norm));
  const named = course >= 0 && (edge < 0 || course < edge);
  if (named && !between({ from: start, to: start + course })) return true;
  if (!isOneOf(tokens, from - 1, LASTING)) return false;
  const first = Math.max(0, from - 1 - REACH);
  const before = tokens.slice(first, from - 1);
  // "A study that lasted one month".
  if (before.some(({ norm }) => STUDIES.has(norm))) return true;
  const given = before.findLastIndex(({ norm }) => GIVING.has(norm));
  return given >= 0 && !between({ from: first + given, to: from - 1 });
}
