import type { EvidenceBase } from '../evidence/base';
import { withCombinations } from './combinations';
import { type Cue, findCues } from './lexicon';
import type { MeaningKind } from './meaning';
import { conceptOf, findMentions, type Mention } from './mentions';
import { factNameIndex, type NameIndex, nameIndex } from './names';
import { covers, type Range } from './range';
import { type Token, tokenize } from './tokens';
import { findTrialNames, type TrialName } from './trial-names';
import { withUses } from './uses';

/** A sentence with all that was recognised in it, before anything is made of it. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Names that only facts use: measures, places, relations. They may overlap the mentions and cues. */
  readonly factMentions: readonly Mention[];
  readonly cues: readonly Cue[];
  readonly trials: readonly TrialName[];
  /** What is cited in it, with the offset at which the citation stood; missing where nobody asks. */
  readonly cited?: readonly Cited[];
}

/** A citation key and where in the text of its sentence it is cited. */
export interface Cited {
  readonly key: string;
  readonly at: number;
}

/** Recognises the words of one sentence. Offsets in the result are offsets of `text`. `own` are the draft's abbreviations. */
export function recognise(text: string, base: EvidenceBase, own?: NameIndex): Sentence {
  const tokens = tokenize(text);
  const trials = findTrialNames(tokens, base);
  const all = findCues(tokens);
  const phrases = all.filter(({ means }) => means.kind === 'ignored');
  const found = findMentions(tokens, nameIndex(base), own).filter(
    (mention) => !isPartOf(mention, trials, phrases),
  );
  const mentions = withUses(withCombinations(found, tokens, base), tokens, base);
  const cues = all.filter(
    (cue) => !isAnswer(tokens, cue) && !mentions.some((mention) => hides(mention, cue)),
  );
  const factMentions = findMentions(tokens, factNameIndex(base));
  return {
    text,
    tokens,
    mentions,
    factMentions,
    cues: cues.filter((cue) => !isInsideLonger(cue, cues)),
    trials,
  };
}

/** A name within a trial's name or a set phrase ("placebo-controlled") is no name of its own. */
function isPartOf(mention: Mention, trials: readonly TrialName[], phrases: readonly Cue[]): boolean {
  const length = mention.to - mention.from;
  return (
    trials.some((name) => covers(name, mention)) ||
    phrases.some((phrase) => phrase.to - phrase.from > length && covers(phrase, mention))
  );
}

/** A name is no cue: "pain relief" as a whole is a name, "relief" alone a cue. Nor does an outcome's name begin one, or
 * one end within a name: "no more pain" in "no more pain relief". */
function hides(mention: Mention, cue: Cue): boolean {
  if (covers(mention, cue)) return cue.means.kind !== 'anaphor';
  if (cue.means.kind !== 'effect') return false;
  const begins = cue.from === mention.from && conceptOf(mention, 'outcome') !== undefined;
  const endsWithin =
    cue.means.absolute && cue.from < mention.from && mention.from < cue.to && cue.to < mention.to;
  return begins || endsWithin === true;
}

/** "No, it does not help": the answer to a question before denies nothing of what follows it. */
function isAnswer(tokens: readonly Token[], { means, from, to }: Cue): boolean {
  if (means.kind !== 'negation' || tokens[from]?.norm !== 'no' || tokens[to]?.kind !== 'mark') return false;
  return tokens.slice(0, from).every(({ kind }) => kind === 'mark');
}

/** The "not" of "not in doubt" or "do nothing" belongs to the phrase and negates nothing more. */
const HOLDS_NEGATION: ReadonlySet<MeaningKind> = new Set([
  'rejection',
  'affirmation',
  'certainty',
  'universal',
  'permanence',
  'effect',
  'open',
  'denied-universal',
  'ignored',
  'baseline',
  'advice',
]);

function isInsideLonger(cue: Cue, all: readonly Cue[]): boolean {
  if (cue.means.kind !== 'negation') return false;
  return all.some(
    (other) =>
      HOLDS_NEGATION.has(other.means.kind) && covers(other, cue) && other.to - other.from > cue.to - cue.from,
  );
}

/** A cue of one kind. */
type CueOf<K extends MeaningKind> = Cue & { readonly means: Extract<Cue['means'], { kind: K }> };

const NONE: readonly never[] = [];

/** The cues of one kind within a range of tokens. It is asked for very often, and mostly there are none. */
export function cuesOf<K extends MeaningKind>(
  cues: readonly Cue[],
  kind: K,
  range: Range,
): readonly CueOf<K>[] {
  const isMeant = (cue: Cue): cue is CueOf<K> => cue.means.kind === kind && covers(range, cue);
  return cues.some(isMeant) ? cues.filter(isMeant) : NONE;
}
