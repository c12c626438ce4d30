import { lazily } from '../lazy';
import { ADVICE } from './english/advice';
import { ANAPHORS } from './english/anaphors';
import { BASELINES } from './english/baseline';
import { BELIEFS } from './english/beliefs';
import { CLASSES } from './english/classes';
import { COMPARISON } from './english/comparison';
import { EFFECTS } from './english/effects';
import { EFFICACY } from './english/efficacy';
import { EXTENT } from './english/extent';
import { FORCE } from './english/force';
import { FREQUENCY } from './english/frequency';
import { IDIOMS } from './english/idioms';
import { IGNORED } from './english/ignored';
import { IGNORED_EFFECTS } from './english/ignored-effects';
import { LINKS } from './english/links';
import { MULTIPLES } from './english/multiples';
import { NEGATION } from './english/negation';
import { OF_TWO } from './english/of-two';
import { PERSISTENCE } from './english/persistence';
import { QUALIFIERS } from './english/qualifiers';
import { RELIEF } from './english/relief';
import { RESPONSE } from './english/response';
import { SPEECH } from './english/speech';
import type { LexicalRule, Meaning } from './meaning';
import { firstWords, matchPattern, type Pattern, patternCompiler, secondWords } from './patterns';
import type { Token } from './tokens';

/** All that is known of English, in the order in which equal matches are preferred. */
export const LEXICON: readonly LexicalRule[] = [
  ...IGNORED,
  ...IGNORED_EFFECTS,
  ...NEGATION,
  ...FORCE,
  ...BELIEFS,
  ...SPEECH,
  ...ADVICE,
  ...RELIEF,
  ...EFFICACY,
  ...IDIOMS,
  ...PERSISTENCE,
  ...RESPONSE,
  ...EFFECTS,
  ...FREQUENCY,
  ...COMPARISON,
  ...BASELINES,
  ...OF_TWO,
  ...MULTIPLES,
  ...EXTENT,
  ...QUALIFIERS,
  ...LINKS,
  ...ANAPHORS,
];

/** An entry of the lexicon found in a sentence; `from` and `to` are token indices, `to` exclusive. */
export interface Cue {
  readonly rule: string;
  readonly means: Meaning;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly rule: LexicalRule;
  /** Read when a word comes up that it can begin with: most texts have none of the words of most patterns. */
  readonly pattern: () => Pattern;
}

/** The entries that can begin with a word, in order. */
interface Entries {
  readonly all: Entry[];
  /** Of them those that can go on with a certain word; found when the first is asked for. */
  after?: (next: string) => readonly Entry[];
}

const indexes = new WeakMap<readonly LexicalRule[], Map<string, Entries>>();

function indexOf(rules: readonly LexicalRule[]): Map<string, Entries> {
  const known = indexes.get(rules);
  if (known) return known;
  const byWord = new Map<string, Entries>();
  const { compile, beginning } = patternCompiler(CLASSES);
  for (const rule of rules) {
    for (const source of rule.patterns) {
      const entry = { rule, pattern: lazily(() => compile(source)) };
      for (const word of firstWords(beginning(source)) ?? []) {
        const entries = byWord.get(word);
        if (entries) entries.all.push(entry);
        else byWord.set(word, { all: [entry] });
      }
    }
  }
  indexes.set(rules, byWord);
  return byWord;
}

/** To tell so few entries apart takes longer than to try them all. */
const FEW = 6;

/** Gives the entries that can go on with a word, in order; those that need another one are not even tried. */
function goingOn(all: readonly Entry[]): (next: string) => readonly Entry[] {
  if (all.length <= FEW) return () => all;
  const entries = all.map((entry) => ({ entry, next: secondWords(entry.pattern()) }));
  const needed = new Set(entries.flatMap(({ next }) => [...(next ?? [])]));
  const known = new Map<string | undefined, readonly Entry[]>();
  return (word) => {
    // All words that no entry needs are as one.
    const key = needed.has(word) ? word : undefined;
    const found =
      known.get(key) ??
      entries.filter(({ next }) => next === undefined || next.has(word)).map(({ entry }) => entry);
    known.set(key, found);
    return found;
  };
}

/**
 * Every entry of the lexicon that the tokens contain, in order. Of entries of one kind that overlap, the longest
 * wins; an `ignored` phrase hides all shorter entries within it. Entries of different kinds may overlap.
 * `rules` is the part of English to look for: all of it, unless a reader has a selection of its own.
 */
export function findCues(tokens: readonly Token[], rules: readonly LexicalRule[] = LEXICON): Cue[] {
  const index = indexOf(rules);
  const found: Cue[] = [];
  for (const [from, token] of tokens.entries()) {
    const beginning = index.get(token.norm);
    if (!beginning) continue;
    beginning.after ??= goingOn(beginning.all);
    const entries = beginning.after(tokens[from + 1]?.norm ?? '');
    if (entries.length === 0) continue;
    found.push(...longestOf(entries, tokens, from));
  }
  return found.filter((cue) => !isHidden(cue, found));
}

/** Of the entries that match at a token, the longest of each kind. */
function longestOf(entries: readonly Entry[], tokens: readonly Token[], from: number): Iterable<Cue> {
  // Nearly everywhere none does.
  let longest: Map<string, Cue> | undefined;
  for (const { rule, pattern } of entries) {
    const to = matchPattern(pattern(), tokens, from);
    if (to <= from) continue;
    longest ??= new Map();
    if (to > (longest.get(rule.means.kind)?.to ?? 0))
      longest.set(rule.means.kind, { rule: rule.id, means: rule.means, from, to });
  }
  return longest?.values() ?? [];
}

/** What holds a statement back or makes it open counts wherever it stands, also within a set phrase. */
const NEVER_HIDDEN: ReadonlySet<Meaning['kind']> = new Set([
  'qualifier',
  'denied-universal',
  'baseline',
  'open',
  'hedge',
  'ignored',
]);

const asks = ({ kind }: Meaning): boolean => kind === 'open';
const tells = ({ kind }: Meaning): boolean => kind === 'effect';

const isOtherwise = ({ kind }: Meaning): boolean =>
  kind === 'effect' || kind === 'versus' || kind === 'link' || kind === 'open';

/** What an entry of some kind stands in the place of, where it is longer. */
const HIDES: Readonly<Partial<Record<Meaning['kind'], (means: Meaning) => boolean>>> = {
  // "Leaves no doubt that" and "compared with" ask nothing.
  certainty: asks,
  versus: asks,
  // "Need to be warned that" asks nothing, and what patients "can be told" is what the author holds.
  speech: ({ kind }) => kind === 'open' || kind === 'belief',
  // "Failed to" denies what follows; "failed" alone is a verdict.
  negation: (means) => asks(means) || tells(means),
  // "There is reason to think that" is no belief of somebody else.
  hedge: ({ kind }) => kind === 'belief',
  // The "as far as" of "as far as pain is concerned" likens nothing, the "examined" of "when they were examined" asks nothing.
  frame: isOtherwise,
  // What "does not wear off" is permanent.
  permanence: (means) => means.kind === 'effect' && means.form === 'verb',
  // The "no good" of "no good evidence that" judges nothing.
  rejection: tells,
  // "No reason to give it" advises, and turns against no belief; "best avoided" compares with nothing.
  advice: (means) => means.kind === 'rejection' || (means.kind === 'effect' && means.form === 'degree'),
};

function isHidden(cue: Cue, all: readonly Cue[]): boolean {
  return all.some((other) => {
    if (other === cue || other.from > cue.from || other.to < cue.to) return false;
    const longer = other.to - other.from > cue.to - cue.from;
    if (other.means.kind === cue.means.kind || HIDES[other.means.kind]?.(cue.means)) return longer;
    return other.means.kind === 'ignored' && !NEVER_HIDDEN.has(cue.means.kind);
  });
}
