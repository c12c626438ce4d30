import { AUXILIARIES, FINDING_VERBS } from './english/function-words';
import { CONTRASTING } from './english/word-classes';
import { NO_SUBJECT } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import type { LinkKind } from './meaning';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';
import { isVerbal } from './shared-verb';

/** Marks that end whatever was opened before them. */
export const ENDS: ReadonlySet<string> = new Set([';', ':']);
const TURNS: ReadonlySet<LinkKind> = new Set<LinkKind>(['contrast', 'concession', 'contrary']);

/** The token at which a complement that begins at `from` is over. */
export function endOfScope(sentence: Sentence, from: number): number {
  const { tokens, cues } = sentence;
  const fronted = isFronted(sentence, from);
  const mark = tokens.findIndex(
    ({ text }, at) =>
      at >= from &&
      (ENDS.has(text) ||
        closes(tokens, from, at) ||
        (fronted && text === ',' && says(sentence, { from, to: at }))),
  );
  const turn = cues.find(
    (cue) =>
      cue.means.kind === 'link' &&
      TURNS.has(cue.means.link) &&
      cue.from > from &&
      says(sentence, { from, to: cue.from }) &&
      hasOwnClause(sentence, cue.to),
  );
  const end = mark < 0 ? tokens.length : mark;
  return Math.min(end, turn?.from ?? end);
}

/** "Contrary to the belief that ...", "although it is unclear whether ...": the main clause comes after the comma. */
function isFronted({ tokens, cues }: Sentence, before: number): boolean {
  const mark = tokens.findLastIndex(({ kind }, at) => at < before && kind === 'mark');
  const opens = (link: LinkKind) =>
    SUBORDINATE.has(link) || (link === 'contrast' && isOneOf(tokens, mark + 1, CONTRASTING));
  return cues.some(
    ({ means, from }) => means.kind === 'link' && opens(means.link) && from === mark + 1 && from < before,
  );
}

const SUBORDINATE: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'concession',
  'contrary',
  'unlike',
  'if',
  'reason',
]);

/** A bracket that was opened before the complement ends it. */
function closes(tokens: Sentence['tokens'], from: number, at: number): boolean {
  if (tokens[at]?.text !== ')') return false;
  const within = tokens.slice(from, at);
  const count = (mark: string) => within.filter(({ text }) => text === mark).length;
  return count('(') <= count(')');
}

function says({ cues }: Sentence, range: Range): boolean {
  return cues.some(
    (cue) => (cue.means.kind === 'effect' || cue.means.kind === 'advice') && covers(range, cue),
  );
}

/** Whether a subject and a finite verb stand behind a word that joins clauses, before the next mark. */
function hasOwnClause(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  const verb = verbIn(sentence, { from, to: nextMark(tokens, from + 1) });
  return tokens.slice(from, Math.max(from, verb)).some(({ norm }) => !NO_SUBJECT.pattern.test(norm));
}

export const hasVerb = (sentence: Sentence, range: Range): boolean => verbIn(sentence, range) >= 0;

/** Where the first finite verb of a range stands; -1 where it has none. */
function verbIn({ tokens, cues }: Sentence, { from, to }: Range): number {
  const isVerb = (at: number) =>
    AUXILIARIES.has(tokens[at]?.norm ?? '') ||
    FINDING_VERBS.has(tokens[at]?.norm ?? '') ||
    cues.some((cue) => cue.from === at && cue.means.kind === 'effect' && isVerbal(cue.means.form));
  return tokens.findIndex((_, at) => at >= from && at < to && isVerb(at));
}

export function nextMark(tokens: Sentence['tokens'], from: number): number {
  const mark = tokens.findIndex(({ kind }, at) => at >= from && kind === 'mark');
  return mark < 0 ? tokens.length : mark;
}

/** Whether a comma stands at a token and a clause with a subject of its own behind it. */
export function opensResult(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.text === ',' && hasOwnClause(sentence, at + 1);
}
