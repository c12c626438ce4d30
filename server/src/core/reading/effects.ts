import type { Clause } from './clauses';
import { APPROVED, REPORTERS, WORKING } from './english/content-words';
import { OCCURRENCE_VERBS, PRONOUNS } from './english/function-words';
import { RESPONSE_PREPOSITIONS, WORKPLACE_PREPOSITIONS } from './english/prepositions';
import { FORMS_OF_BE, INDEFINITE_ARTICLES } from './english/word-classes';
import { NO_SUBJECT } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import { unknownIn } from './known-object';
import type { Cue } from './lexicon';
import type { EffectForm } from './meaning';
import { changeOf, conceptOf, isClassOfDrugs, type Mention } from './mentions';
import { covers, type Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import type { Change } from './statement';

type EffectCue = Cue & { readonly means: Extract<Cue['means'], { kind: 'effect' }> };

/** An effect within a clause: a cue, or a name that tells its own change (analgesia). */
export interface Effect extends Range {
  readonly change: Change;
  readonly form: EffectForm;
  readonly absolute: boolean;
  readonly rule: string;
}

/** The effects that a clause tells, in order, none overlapping. */
export function effectsIn(sentence: Sentence, clause: Clause): Effect[] {
  const cues = cuesOf(sentence.cues, 'effect', clause)
    .map(fromCue)
    .filter((effect) => !joinsOnly(sentence, effect) && !isMadeUseOf(sentence, effect))
    .filter((effect) => effect.form !== 'response' || namesTreatment(sentence, effect));
  const free = sentence.mentions
    .filter(
      (mention) =>
        covers(clause, mention) &&
        (mention.graded || changeOf(mention)) &&
        !isApproval(sentence, mention) &&
        !isClassOfDrugs(mention, sentence.tokens),
    )
    .flatMap(fromMention);
  // "Noted that people were drowsier" compares.
  const graded = free.some(({ form }) => form === 'degree');
  if (cues.length === 0 && !graded) cues.push(...occurrences(sentence, clause));
  return withoutOverlaps([...cues, ...free].toSorted((a, b) => a.from - b.from || b.to - a.to));
}

/** "Eases asthma as well as hay fever" and "X, as well as Y, eases it" list; "eases pain as well as placebo" compares. */
function joinsOnly({ tokens, mentions }: Sentence, { from, to, form }: Effect): boolean {
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  if (form !== 'equality' || words.join(' ') !== 'as well as') return false;
  const next = mentions.find((mention) => mention.from >= to);
  const last = mentions.findLast((mention) => mention.to <= from);
  const comma = tokens[from - 1]?.text === ',' ? 1 : 0;
  if (last && conceptOf(last, 'intervention') && from - last.to <= comma) return true;
  return next !== undefined && !conceptOf(next, 'intervention') && !conceptOf(next, 'comparator');
}

/**
 * "<Trial> also worked with X", "<trial>, who worked in a hospice" tell what was used or where, where "X worked with few side
 * effects" judges.
 */
function isMadeUseOf({ tokens, trials }: Sentence, { from, to }: Effect): boolean {
  if (!isOneOf(tokens, from, WORKING)) return false;
  let subject = from;
  while (NO_SUBJECT.pattern.test(tokens[subject - 1]?.norm ?? '')) subject--;
  if (tokens[subject - 1]?.norm === 'who') return true;
  if (!isOneOf(tokens, to, WORKPLACE_PREPOSITIONS)) return false;
  return trials.some((trial) => trial.to === subject) || isOneOf(tokens, subject - 1, REPORTERS);
}

/** Words between "responded to" and what was responded to at most. */
const OBJECT_REACH = 5;

/** "Responded poorly to standard treatment" is about another treatment than those of the base. */
function namesTreatment({ tokens, mentions }: Sentence, { form, to: at, rule }: Effect): boolean {
  const words = [tokens[at - 1], tokens[at], tokens[at + 1]].map((token) => token?.norm ?? '');
  const [last = '', next = '', second = ''] = words;
  const preposition = RESPONSE_PREPOSITIONS.has(last) || RESPONSE_PREPOSITIONS.has(next);
  if (!preposition && !(form === 'response' && rule === 'no-response')) return true;
  const comma = tokens.slice(at, at + OBJECT_REACH).findIndex(({ kind }) => kind === 'mark');
  const end = comma < 0 ? at + OBJECT_REACH : at + comma;
  const near = ({ from }: Mention) => from >= at && from <= end;
  const named = mentions.some((mention) => conceptOf(mention, 'intervention') && near(mention));
  return named || PRONOUNS.has(next) || PRONOUNS.has(second);
}

/** "Has no side effects" says of an adverse event that it does not occur, "patients reported headache" that it does. */
function occurrences(sentence: Sentence, clause: Clause): Effect[] {
  // "Few rashes": there were some.
  const denials = cuesOf(sentence.cues, 'negation', clause).filter(
    ({ from }) => sentence.tokens[from]?.norm !== 'few',
  );
  const told = sentence.tokens.slice(clause.from, clause.to).some(({ norm }) => OCCURRENCE_VERBS.has(norm));
  if (denials.length === 0 && !told) return [];
  const adverse = sentence.mentions.filter((mention) => {
    const outcome = conceptOf(mention, 'outcome');
    const said = told || denials.some((denial) => !isOfAnother(sentence, mention, denial));
    return said && covers(clause, mention) && outcome?.kind === 'outcome' && outcome.adverse;
  });
  return adverse.slice(0, 1).map(({ from, to }) => ({
    change: 'increase',
    form: 'occurrence',
    absolute: false,
    rule: denials.length > 0 ? 'absence' : 'presence',
    from,
    to,
  }));
}

/** "Tolerability was not uniform" denies something else of it. */
function isOfAnother(sentence: Sentence, { to }: Range, denial: Range): boolean {
  if (denial.from < to || !isOneOf(sentence.tokens, denial.from - 1, FORMS_OF_BE)) return false;
  return unknownIn(sentence, { from: denial.to, to: denial.to + 1 });
}

function fromCue({ means, rule, from, to }: EffectCue): Effect {
  return { change: means.change, form: means.form, absolute: means.absolute ?? false, rule, from, to };
}

/** "Approved as an X" tells of a licence, and of no effect. */
function isApproval({ tokens }: Sentence, { from }: Mention): boolean {
  const before = tokens.slice(Math.max(0, from - APPROVAL_REACH), from).map(({ norm }) => norm);
  return (
    INDEFINITE_ARTICLES.has(before.at(-1) ?? '') &&
    before.at(-2) === 'as' &&
    before.some((word) => APPROVED.has(word))
  );
}

/** Words from "approved" to what something is approved as at most. */
const APPROVAL_REACH = 9;

function fromMention(mention: Mention): Effect[] {
  const change = changeOf(mention);
  const { from, to } = mention;
  if (mention.graded)
    return [{ change: 'increase', form: 'degree', absolute: false, rule: 'graded', from, to }];
  return change ? [{ change, form: 'topic', absolute: false, rule: 'named-change', from, to }] : [];
}

function withoutOverlaps(effects: readonly Effect[]): Effect[] {
  const kept: Effect[] = [];
  for (const effect of effects) if (effect.from >= (kept.at(-1)?.to ?? 0)) kept.push(effect);
  return kept;
}
