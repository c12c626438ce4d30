/** The forms of a verb; its third person is the base with -s. */
export interface Verb {
  readonly base: string;
  readonly past: string;
  /** The verb that says the opposite change, where there is a plain one. */
  readonly opposite?: string;
}

const VERBS: readonly Verb[] = [
  { base: 'reduce', past: 'reduced', opposite: 'increase' },
  { base: 'lower', past: 'lowered', opposite: 'raise' },
  { base: 'decrease', past: 'decreased', opposite: 'increase' },
  { base: 'lessen', past: 'lessened', opposite: 'increase' },
  { base: 'diminish', past: 'diminished', opposite: 'increase' },
  { base: 'relieve', past: 'relieved', opposite: 'worsen' },
  { base: 'alleviate', past: 'alleviated', opposite: 'aggravate' },
  { base: 'ease', past: 'eased', opposite: 'aggravate' },
  { base: 'increase', past: 'increased', opposite: 'reduce' },
  { base: 'raise', past: 'raised', opposite: 'lower' },
  { base: 'improve', past: 'improved', opposite: 'worsen' },
  { base: 'worsen', past: 'worsened', opposite: 'improve' },
  { base: 'aggravate', past: 'aggravated', opposite: 'relieve' },
  { base: 'intensify', past: 'intensified', opposite: 'reduce' },
  { base: 'prevent', past: 'prevented' },
];

/** The verb with this base. Throws for one that is not in the list. */
export function verb(base: string): Verb {
  const found = VERBS.find((each) => each.base === base);
  if (!found) throw new Error(`No such verb: ${base}`);
  return found;
}

/** One plain clause, subject, verb and object, in parts. */
export interface Clause {
  /** As it stands within a sentence: ketamine. */
  readonly subject: string;
  readonly verb: Verb;
  readonly tense: 'past' | 'present';
  readonly denied: boolean;
  readonly object: string;
  /** What follows: in asthma, for three weeks. */
  readonly rest: string;
  /** The comparison: more than placebo. */
  readonly than: string;
}

/** `Ketamine did not reduce pain in asthma more than placebo.` */
export function active(clause: Clause): string {
  const { subject, object, rest, than } = clause;
  return sentence(subject, verbPhrase(clause), object, rest, than);
}

function verbPhrase({ subject, verb: { base, past }, tense, denied }: Clause): string {
  if (tense === 'past') return denied ? `did not ${base}` : past;
  if (denied) return `${isPlural(subject) ? 'do' : 'does'} not ${base}`;
  return isPlural(subject) ? base : `${base.replace(/y$/, 'ie')}s`;
}

/** `Pain was not reduced by ketamine in asthma`, its adverbials after the object or at the end. */
export function passive(clause: Clause, order: 'object-rest' | 'rest-last'): string {
  const {
    subject,
    verb: { past },
    object,
    rest,
    than,
    denied,
  } = clause;
  const be = `${auxiliary(clause)}${denied ? ' not' : ''}`;
  return order === 'object-rest'
    ? sentence(object, rest, be, past, 'by', subject, than)
    : sentence(object, be, past, 'by', subject, rest, than);
}

function auxiliary({ tense, object }: Clause): string {
  if (tense === 'past') return isPlural(object) ? 'were' : 'was';
  return isPlural(object) ? 'are' : 'is';
}

/** Whether a noun phrase takes a plural verb, by the ending of its head. */
export function isPlural(phrase: string): boolean {
  const head = phrase.split(/ (?:of|in|to|for|from|on|at|with) /)[0] ?? phrase;
  return / and /.test(head) || (head.endsWith('s') && !/(?:ss|is|us|ics)$/.test(head));
}

/** Words as a sentence: one space between them, a capital first, a full stop last. */
export function sentence(...words: readonly string[]): string {
  const text = words.filter((word) => word !== '').join(' ');
  return `${capitalised(text)}.`;
}

/** With a capital, unless a name begins otherwise: mTOR, (S)-ketamine. */
export function capitalised(text: string): string {
  return /^\p{Ll}+(?:[ ,.-]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Every form of every verb, for recognising clauses in text. */
export function verbForms(): {
  readonly form: string;
  readonly verb: Verb;
  readonly tense: Clause['tense'];
}[] {
  return VERBS.flatMap((each) => [
    { form: each.past, verb: each, tense: 'past' as const },
    { form: `${each.base.replace(/y$/, 'ie')}s`, verb: each, tense: 'present' as const },
    { form: each.base, verb: each, tense: 'present' as const },
  ]);
}
