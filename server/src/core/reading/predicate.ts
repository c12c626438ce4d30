import { asEnded } from './cessation';
import type { Clause } from './clauses';
import { compose, negate } from './composition';
import { type Effect, effectsIn } from './effects';
import { LEADING } from './english/content-words';
import { BEFORE_NOUN, EXPECTING, RAISING_WORDS, SHOWN } from './english/function-words';
import { FAVOURING } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import { unknownIn } from './known-object';
import { negationsOf, withOwnDenials } from './negations';
import type { Range } from './range';
import { hasVerb } from './scope-end';
import { cuesOf, type Sentence } from './sentence';
import { openingDenial, sharedDenial, suspendedDenial } from './shared-verb';
import type { Change } from './statement';
import type { Token } from './tokens';

/** What a clause says happens, before anyone asks to what. */
export interface Predicate {
  readonly change: Change;
  /** It compares: less, similar, differs, superior. */
  readonly comparative: boolean;
  /** It says that groups are alike or differ. */
  readonly likens: boolean;
  readonly prevention: boolean;
  /** It says that something occurs, with nothing to compare it with. */
  readonly occurrence: boolean;
  /** Cures, abolishes: it leaves nothing. */
  readonly absolute: boolean;
  readonly negated: boolean;
  /** It is only aimed at: used to relieve, for the prevention of. */
  readonly purpose: boolean;
  /** The word that tells the change itself, among those that modify it. */
  readonly core: Range;
  /** Token indices of its first and last word. */
  readonly from: number;
  readonly to: number;
  readonly rules: readonly string[];
}

/** The predicate of a clause, or undefined when it says nothing of an effect. */
export function readPredicate(sentence: Sentence, clause: Clause): Predicate | undefined {
  const found = withOwnDenials(sentence, clause, effectsIn(sentence, clause));
  const effects = asEnded(sentence.tokens, clause, found);
  const first = effects[0];
  const last = effects.at(-1);
  if (!first || !last) return undefined;
  const negations = negationsOf(sentence, clause, effects);
  const shared =
    sharedDenial(sentence, clause) ?? suspendedDenial(sentence, clause) ?? openingDenial(sentence, clause);
  const denials = shared ? [...negations, shared] : negations;
  if (!isSaid(sentence, clause, effects, denials.length > 0)) return undefined;
  const negated = denials.length % 2 === 1;
  const { change: composed, core } = compose(first, effects);
  return {
    change: negated ? negate(composed) : composed,
    comparative: effects.some(
      ({ form }) => form === 'degree' || form === 'equality' || form === 'difference',
    ),
    likens: effects.some(({ form }) => form === 'equality' || form === 'difference'),
    prevention: effects.some(({ form }) => form === 'prevention'),
    occurrence: !negated && effects.every(({ form }) => form === 'occurrence'),
    absolute: !negated && effects.some(({ absolute }) => absolute),
    negated,
    purpose: isPurpose(sentence, effects),
    core,
    from: Math.min(first.from, ...negations.map(({ from }) => from)),
    to: last.to,
    rules: [...effects.map(({ rule }) => rule), ...denials.map(({ rule }) => rule)],
  };
}

/**
 * Efficacy as a mere topic ("the efficacy of X") says nothing until it is affirmed or denied, nor does "prevention" without a
 * verb, as in a cell or a heading.
 */
function isSaid(sentence: Sentence, clause: Clause, effects: readonly Effect[], negated: boolean): boolean {
  if (negated && effects.some((effect) => isInFavour(sentence, effect))) return false;
  const told = effects.some((effect) => effect.form !== 'topic' && !isNamedOnly(sentence, clause, effect));
  if (negated || told) return true;
  return AFFIRMING.some((kind) => cuesOf(sentence.cues, kind, clause).length > 0);
}

function isNamedOnly(sentence: Sentence, { from, to }: Clause, { rule, ...effect }: Effect): boolean {
  if (rule !== 'prevention-noun') return false;
  const around = [
    { from, to: effect.from },
    { from: effect.to, to },
  ];
  return !around.some((range) => hasVerb(sentence, range) || unknownIn(sentence, range));
}

/** "Not in X's favour" may tell that there was no difference, or one to its disadvantage. */
function isInFavour({ tokens }: Sentence, { from }: Effect): boolean {
  return FAVOURING.pattern.test(tokens[from]?.norm ?? '') && tokens[from - 1]?.norm === "'s";
}

const AFFIRMING = ['affirmation', 'certainty', 'permanence', 'versus'] as const;

/** "Used to relieve pain", "for the prevention of": what is aimed at is not said to happen. */
function isPurpose(sentence: Sentence, effects: readonly Effect[]): boolean {
  return effects.every((effect) => isAim(sentence, effect));
}

/** Words between "shown" and "to" at most. */
const SHOWN_REACH = 7;

/** "Appears to" and "expect X to" say what follows; otherwise "to" tells an aim. `to` is its index. */
function isRaised(tokens: readonly Token[], to: number): boolean {
  const before = (reach: number) => tokens.slice(Math.max(0, to - reach), to);
  const expected = before(4).some(({ norm }) => EXPECTING.has(norm));
  // "Proven beyond doubt to", "shown by two trials to".
  const shown = before(SHOWN_REACH).findLast(({ norm, kind }) => kind === 'mark' || SHOWN.has(norm));
  if (shown && shown.kind !== 'mark') return true;
  return expected || RAISING_WORDS.has(tokens[to - 1]?.norm ?? '');
}

function isAim(sentence: Sentence, effect: Effect): boolean {
  const { tokens } = sentence;
  const { from, form } = effect;
  // "Led to more nausea", "led to better sleep": a comparative is no verb of an aim.
  if (form === 'degree' && (tokens[from]?.norm !== 'better' || isOneOf(tokens, from - 2, LEADING)))
    return false;
  if (tokens[from - 1]?.norm === 'to' && form !== 'noun') return !isRaised(tokens, from - 1);
  return isBehindFor(sentence, effect);
}

/** "For the prevention of", "for relieving". */
function isBehindFor({ tokens }: Sentence, { from, form }: Effect): boolean {
  let at = from - 1;
  while (BEFORE_NOUN.has(tokens[at]?.norm ?? '')) at--;
  const named = form === 'noun' || form === 'prevention' || (tokens[from]?.norm ?? '').endsWith('ing');
  return tokens[at]?.norm === 'for' && named;
}
