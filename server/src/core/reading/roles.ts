import { joinsOthers } from './both';
import type { Clause } from './clauses';
import { comparesWithUntold, follows, OTHER } from './comparators';
import { heldAgainstControl, toldOfControl } from './control-group';
import { isDescription } from './described-as';
import { changeOf, conceptOf, isClassOfDrugs, isTreatment, type Mention } from './mentions';
import { isNamedBeside } from './named-beside';
import { outcomesIn } from './named-outcomes';
import { afterOpener } from './opener';
import type { Predicate } from './predicate';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';
import { isOutOfCleft, isPassedOver } from './set-aside';
import { withoutUsual } from './usual-treatments';

/** Who plays which part in a clause, as concept ids. */
export interface Roles {
  readonly interventions: readonly string[];
  readonly comparator?: string;
  /** The comparator is named first and does better or worse than the intervention: the change is to be turned. */
  readonly turned: boolean;
  readonly conditions: readonly string[];
  readonly outcomes: readonly string[];
  readonly populations: readonly string[];
  /** It tells what became of the control group alone, which says nothing of the intervention. */
  readonly ofControl?: boolean;
  /** Several are said to do the same: each group against itself, or several drugs that may have been compared. */
  readonly joint?: 'groups' | 'drugs';
}

/** Assigns the names of a clause to their parts. */
export function readRoles(sentence: Sentence, clause: Clause, predicate: Predicate | undefined): Roles {
  const mentions = sentence.mentions.filter(
    (mention) =>
      covers(clause, mention) && !isOutOfCleft(sentence, mention) && !isDescription(sentence, mention),
  );
  const versus = cuesOf(sentence.cues, 'versus', clause);
  const background = cuesOf(sentence.cues, 'background', clause);
  const treatments = mentions.filter((mention) => isTreatment(mention));
  const afterVersus = treatments.filter(
    (mention) =>
      follows(sentence, mention, versus, treatments) ||
      isFrontedAgainst(sentence, mention) ||
      (predicate?.comparative === true && isPassedOver(sentence, mention)),
  );
  const behind = treatments.filter(
    (mention) => !afterVersus.includes(mention) && follows(sentence, mention, background, treatments),
  );
  const aside = new Set([...afterVersus, ...behind]);
  const left = treatments.filter(
    (mention, index) => !aside.has(mention) && !isNamedBeside(sentence, treatments, index),
  );
  const acting = withoutUsual(sentence, clause, left, predicate);
  const arranged = arrange(sentence, clause, acting, afterVersus, predicate);
  return {
    ...arranged,
    ...(arranged.comparator === undefined && comparesWithUntold(sentence, clause, predicate, acting, versus)
      ? comparator(OTHER)
      : {}),
    conditions: ids(mentions, (mention) => conceptOf(mention, 'condition')?.id),
    outcomes: outcomesIn(sentence, clause, predicate),
    populations: ids(mentions, (mention) => conceptOf(mention, 'population')?.id),
  };
}

/** "Against X, the drug did better". */
function isFrontedAgainst({ tokens }: Sentence, { from, to }: Mention): boolean {
  const first = afterOpener(tokens);
  return tokens[first]?.norm === 'against' && from - first <= 2 && tokens[to]?.text === ',';
}

type Arrangement = Pick<Roles, 'interventions' | 'comparator' | 'turned' | 'joint' | 'ofControl'>;

function arrange(
  sentence: Sentence,
  clause: Clause,
  acting: readonly Mention[],
  afterVersus: readonly Mention[],
  predicate: Predicate | undefined,
): Arrangement {
  const drugs = drugsAmong(sentence, acting);
  const controls = acting.filter((mention) => conceptOf(mention, 'comparator'));
  const [first, second] = drugs;
  const last = heldAgainstControl(sentence, controls[0], first, predicate);
  const control = first && !last ? undefined : controls[0];
  const told = control && ofControl(sentence, control, last ? [last] : afterVersus, predicate);
  if (told) return told;
  if (first && second && afterVersus.length === 0 && isPair(sentence, first, second, predicate)) {
    return { interventions: ids([first], interventionId), turned: false, ...comparator(treatmentId(second)) };
  }
  const joint = jointly(sentence, clause, drugs, controls, predicate, afterVersus);
  return {
    interventions: ids(drugs, interventionId),
    turned: false,
    ...(joint ? { joint } : {}),
    ...comparator(
      heldTo(sentence, clause, joint, [...afterVersus, ...(predicate ? controls : [])], predicate),
    ),
  };
}

/** "X more than Y" and "between X and Y"; "less pain with X and with Y" is said of both. */
function isPair(
  sentence: Sentence,
  first: Mention,
  second: Mention,
  predicate: Predicate | undefined,
): boolean {
  return predicate?.comparative === true && (predicate.likens || !areListed(sentence, first, second));
}

/** Of a clause whose subject is the control: the treatment is what it is held against, if anything. */
function ofControl(
  sentence: Sentence,
  control: Mention,
  afterVersus: readonly Mention[],
  predicate: Predicate | undefined,
): Arrangement | undefined {
  const held = comparator(treatmentId(control));
  if (afterVersus.length > 0)
    return { interventions: ids(afterVersus, interventionId), turned: true, ...held };
  const told = toldOfControl(sentence, control, predicate);
  if (told === 'alone') return { interventions: [], turned: false, ofControl: true };
  return told === 'compared' ? { interventions: [], turned: true, ...held } : undefined;
}

/**
 * What is compared with: the start, where the clause says so and does not go on ("fell over time no more than with X"),
 * else the first that is named; advice compares with nothing.
 */
function heldTo(
  sentence: Sentence,
  clause: Clause,
  joint: Roles['joint'],
  named: readonly Mention[],
  predicate: Predicate | undefined,
): string | undefined {
  // "Before and after the operation" is when something is to be prevented.
  const compares = predicate !== undefined && !predicate.prevention;
  const [first] = named;
  const than = first && sentence.tokens.slice(Math.max(0, first.from - THAN_REACH), first.from);
  const told = than?.some(({ norm }) => norm === 'than') ?? false;
  const baseline = compares && !told && cuesOf(sentence.cues, 'baseline', clause).length > 0;
  return joint === 'groups' || baseline ? BASELINE : treatmentId(first);
}

/** Words from "than" to what is compared with at most: "than with a". */
const THAN_REACH = 3;

/** Stands for a comparison of a group with itself, whatever the base calls it. */
export const BASELINE = 'baseline';

function jointly(
  sentence: Sentence,
  clause: Clause,
  drugs: readonly Mention[],
  controls: readonly Mention[],
  predicate: Predicate | undefined,
  afterVersus: readonly Mention[],
): Roles['joint'] {
  const both = cuesOf(sentence.cues, 'both', clause).filter((cue) => !joinsOthers(sentence, cue));
  // "The same in both groups" holds one against the other.
  if (predicate?.likens) return undefined;
  if (both.some(({ to, from }) => to - from > 1)) return 'groups';
  const side = drugs.some((drug) => controls.some((control) => areListed(sentence, drug, control)));
  if (!predicate?.comparative && side && afterVersus.length === 0) return 'groups';
  return both.length > 0 && drugs.length > 1 ? 'drugs' : undefined;
}

/** "The drug and placebo". */
function areListed({ tokens }: Sentence, a: Mention, b: Mention): boolean {
  const between = tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)).map(({ norm }) => norm);
  return between.length <= 3 && between.includes('and');
}

/** "As an antidepressant, ..." names an effect and no drug where a drug is named beside it. */
function drugsAmong({ tokens }: Sentence, mentions: readonly Mention[]): Mention[] {
  const drugs = mentions.filter((mention) => conceptOf(mention, 'intervention'));
  const plain = drugs.filter((mention) => !changeOf(mention) || isClassOfDrugs(mention, tokens));
  return plain.length > 0 ? plain : drugs;
}

function comparator(id: string | undefined): { comparator?: string } {
  return id === undefined ? {} : { comparator: id };
}

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

function treatmentId(mention: Mention | undefined): string | undefined {
  if (!mention) return undefined;
  return conceptOf(mention, 'comparator')?.id ?? conceptOf(mention, 'intervention')?.id;
}

function interventionId(mention: Mention): string | undefined {
  return conceptOf(mention, 'intervention')?.id;
}

function ids(mentions: readonly Mention[], id: (mention: Mention) => string | undefined): string[] {
  return [...new Set(mentions.map(id).filter(isDefined))];
}
