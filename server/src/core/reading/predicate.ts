import type { Clause } from './clauses';
import { BEFORE_NOUN, PRONOUNS, RAISING_WORDS } from './english/function-words';
import type { Cue } from './lexicon';
import type { EffectForm } from './meaning';
import { changeOf, conceptOf, type Mention } from './mentions';
import { covers } from './range';
import { cuesOf, type Sentence } from './sentence';
import type { Change } from './statement';

/** What a clause says happens, before anyone asks to what. */
export interface Predicate {
  readonly change: Change;
  /** It compares: less, similar, differs, superior. */
  readonly comparative: boolean;
  readonly prevention: boolean;
  /** It says that something occurs, with nothing to compare it with. */
  readonly occurrence: boolean;
  /** It is the patient or the complaint that responds. */
  readonly response: boolean;
  /** Cures, abolishes: it leaves nothing. */
  readonly absolute: boolean;
  readonly negated: boolean;
  /** It is only aimed at: used to relieve, for the prevention of. */
  readonly purpose: boolean;
  /** The word that tells the change itself, among those that modify it. */
  readonly core: { readonly from: number; readonly to: number };
  /** Token indices of its first and last word. */
  readonly from: number;
  readonly to: number;
  readonly rules: readonly string[];
}

type EffectCue = Cue & { readonly means: Extract<Cue['means'], { kind: 'effect' }> };

/** An effect within a clause: a cue, or a name that tells its own change (analgesia). */
interface Effect {
  readonly change: Change;
  readonly form: EffectForm;
  readonly absolute: boolean;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

const OPPOSITE: Readonly<Record<Change, Change>> = {
  increase: 'decrease',
  decrease: 'increase',
  better: 'worse',
  worse: 'better',
  none: 'none',
  different: 'different',
};

/** The predicate of a clause, or undefined when it says nothing of an effect. */
export function readPredicate(sentence: Sentence, clause: Clause): Predicate | undefined {
  const effects = effectsIn(sentence, clause);
  const first = effects[0];
  const last = effects.at(-1);
  if (!first || !last) return undefined;
  const negations = negationsOf(sentence, clause, effects);
  if (!isSaid(sentence, clause, effects, negations.length > 0)) return undefined;
  const negated = negations.length % 2 === 1;
  const { change: composed, core } = compose(first, effects);
  return {
    change: negated ? negate(composed) : composed,
    comparative: effects.some(
      ({ form }) => form === 'degree' || form === 'equality' || form === 'difference',
    ),
    prevention: effects.some(({ form }) => form === 'prevention'),
    occurrence: !negated && effects.every(({ form }) => form === 'occurrence'),
    response: effects.some(({ form }) => form === 'response'),
    absolute: !negated && effects.some(({ absolute }) => absolute),
    negated,
    purpose: isPurpose(sentence, effects),
    core,
    from: Math.min(first.from, ...negations.map(({ from }) => from)),
    to: last.to,
    rules: [...effects.map(({ rule }) => rule), ...negations.map(({ rule }) => rule)],
  };
}

function effectsIn(sentence: Sentence, clause: Clause): Effect[] {
  const cues = cuesOf(sentence.cues, 'effect', clause).map(fromCue);
  if (cues.length === 0) cues.push(...absences(sentence, clause));
  const free = sentence.mentions.filter((mention) => covers(clause, mention)).flatMap(fromMention);
  return withoutOverlaps([...cues, ...free].toSorted((a, b) => a.from - b.from || b.to - a.to));
}

/** "Has no side effects" says of an adverse event that it does not occur. */
function absences(sentence: Sentence, clause: Clause): Effect[] {
  if (cuesOf(sentence.cues, 'negation', clause).length === 0) return [];
  const adverse = sentence.mentions.filter((mention) => {
    const outcome = conceptOf(mention, 'outcome');
    return covers(clause, mention) && outcome?.kind === 'outcome' && outcome.adverse;
  });
  return adverse.slice(0, 1).map(({ from, to }) => ({
    change: 'increase',
    form: 'occurrence',
    absolute: false,
    rule: 'absence',
    from,
    to,
  }));
}

function fromCue({ means, rule, from, to }: EffectCue): Effect {
  return { change: means.change, form: means.form, absolute: means.absolute ?? false, rule, from, to };
}

function fromMention(mention: Mention): Effect[] {
  const change = changeOf(mention);
  const { from, to } = mention;
  return change ? [{ change, form: 'topic', absolute: false, rule: 'named-change', from, to }] : [];
}

function withoutOverlaps(effects: readonly Effect[]): Effect[] {
  const kept: Effect[] = [];
  for (const effect of effects) if (effect.from >= (kept.at(-1)?.to ?? 0)) kept.push(effect);
  return kept;
}

/** Efficacy as a mere topic ("the efficacy of X") says nothing until it is affirmed or denied. */
function isSaid(sentence: Sentence, clause: Clause, effects: readonly Effect[], negated: boolean): boolean {
  if (negated || effects.some(({ form }) => form !== 'topic')) return true;
  return (
    cuesOf(sentence.cues, 'affirmation', clause).length + cuesOf(sentence.cues, 'certainty', clause).length >
    0
  );
}

/** "Used to relieve pain", "for the prevention of": what is aimed at is not said to happen. */
function isPurpose(sentence: Sentence, effects: readonly Effect[]): boolean {
  return effects.every((effect) => isAim(sentence, effect));
}

function isAim({ tokens }: Sentence, { from, form }: Effect): boolean {
  if (tokens[from - 1]?.norm === 'to' && form !== 'noun')
    return !RAISING_WORDS.has(tokens[from - 2]?.norm ?? '');
  let at = from - 1;
  while (BEFORE_NOUN.has(tokens[at]?.norm ?? '')) at--;
  return (
    tokens[at]?.norm === 'for' &&
    (form === 'noun' || form === 'prevention' || (tokens[from]?.norm ?? '').endsWith('ing'))
  );
}

/**
 * Joins nested effects into one: a smaller reduction is an increase, a greater benefit a benefit, "failed" or "no
 * difference" around anything leaves nothing. A comparative alone is the change itself: less pain.
 */
function compose(first: Effect, effects: readonly Effect[]): { change: Change; core: Effect } {
  const told = effects.filter(({ form, change }) => form !== 'topic' || change === 'worse');
  const parts = told.length > 0 ? told : effects;
  const none = parts.find(({ change }) => change === 'none');
  const directed = parts.filter(({ change }) => change !== 'different');
  const cores = directed.filter(({ form }) => form !== 'degree');
  const inner =
    cores.find(({ change }) => change === 'increase' || change === 'decrease') ?? cores[0] ?? directed.at(-1);
  const core = inner ?? parts[0] ?? first;
  if (none) return { change: 'none', core };
  if (!inner) return { change: 'different', core };
  const turns = directed.filter((effect) => effect !== inner && isTurning(effect)).length;
  return { change: turns % 2 === 1 ? OPPOSITE[inner.change] : inner.change, core };
}

const isTurning = ({ change }: Effect): boolean => change === 'decrease' || change === 'worse';

function negate(change: Change): Change {
  return change === 'none' ? 'better' : 'none';
}

/** The negations that bear on the predicate: those before it, and those after it that deny a noun. */
function negationsOf(sentence: Sentence, clause: Clause, effects: readonly Effect[]): Cue[] {
  const first = effects[0];
  const last = effects.at(-1);
  if (!first || !last) return [];
  const nominal = effects.every(({ form }) => form === 'noun' || form === 'topic' || form === 'difference');
  const all = cuesOf(sentence.cues, 'negation', clause).filter((cue) => !isBound(sentence, cue, effects));
  const bearing = all.filter(
    (cue) => cue.from < last.from || (cue.from >= last.to && (nominal || deniesObject(sentence, cue, last))),
  );
  return withoutConcord(sentence, bearing);
}

/** "Reduced neither pain nor disability": the object is denied, and with it the verb. */
function deniesObject({ tokens }: Sentence, cue: Cue, last: Effect): boolean {
  return cue.from === last.to && /^(?:neither|no|none|nothing)$/.test(tokens[cue.from]?.norm ?? '');
}

/** "With no such pain, ..." and "without it" deny what follows them, not the predicate after that. */
function isBound(sentence: Sentence, cue: Cue, effects: readonly Effect[]): boolean {
  if (!/^(?:no|without|few|free|absence|lack)$/.test(sentence.tokens[cue.from]?.norm ?? '')) return false;
  if (PRONOUNS.has(sentence.tokens[cue.to]?.norm ?? '')) return true;
  const name = sentence.mentions.find((mention) => mention.from >= cue.to && mention.from <= cue.to + 1);
  if (!name || changeOf(name) || !conceptOf(name, 'condition')) return false;
  return !effects.some((effect) => effect.from >= cue.to && effect.from < name.from);
}

/** "Neither ... nor" and "no ... or" deny once. */
function withoutConcord(sentence: Sentence, cues: readonly Cue[]): Cue[] {
  return cues.filter((cue, index) => index === 0 || sentence.tokens[cue.from]?.norm !== 'nor');
}
