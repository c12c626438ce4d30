import { keepLast } from '../keep-last';
import { endOfInsertion, offersOnly } from './alternatives';
import { CLAIM_NOUNS } from './english/content-words';
import { FINDING_VERBS, SENTENCE_ADVERBS } from './english/function-words';
import { COORDINATORS, MODALS } from './english/word-classes';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import { afterOpener } from './opener';
import type { Range } from './range';
import { ENDS, endOfScope, nextMark, opensResult } from './scope-end';
import { cuesOf, type Sentence } from './sentence';
import { isBareVerb } from './shared-verb';
import { subjectClauses } from './subject-clauses';
import { isPutIn, takesContent } from './taking-content';

/** A stretch of a sentence that is asked, hedged, believed or rejected as a whole, over all its clauses. */
export interface ForceScope extends Range {
  /** What is aimed at is no result; how a trial was done may be told in its aim all the same. */
  readonly kind: 'open' | 'aim' | 'hedge' | 'belief' | 'rejection';
  readonly rule: string;
}

/**
 * What the frames of a sentence reach over: "it is unclear whether", "it seems that", "perhaps", "..., it seems" and
 * a question mark hold for their whole complement, up to a semicolon or a contrast with a clause of its own.
 */
export const forceScopes: (sentence: Sentence) => readonly ForceScope[] = keepLast((sentence: Sentence) => [
  ...questions(sentence),
  ...complements(sentence),
  ...claimsApart(sentence),
  ...adverbs(sentence),
  ...modals(sentence),
  ...afterthoughts(sentence),
  ...subjectClauses(sentence),
]);

/** Whether the word at a token is only asked, believed or rejected, so that nothing is asserted by it. */
export function isUnasserted(sentence: Sentence, at: number): boolean {
  return forceScopes(sentence).some(({ kind, from, to }) => UNASSERTED.has(kind) && from <= at && at < to);
}

const UNASSERTED: ReadonlySet<ForceScope['kind']> = new Set<ForceScope['kind']>([
  'open',
  'belief',
  'rejection',
]);

function questions({ tokens }: Sentence): ForceScope[] {
  // "Why it should help is an open question".
  if (tokens.at(-1)?.text !== '?' && tokens[0]?.norm !== 'why') return [];
  return [{ kind: 'open', rule: 'question', from: 0, to: tokens.length }];
}

const KINDS = [
  ['open', 'open'],
  ['hedge', 'hedge'],
  ['belief', 'belief'],
  ['rejection', 'rejection'],
] as const;

/** Content clauses: those behind "whether" and the like, and those that "that" joins to a word of force. */
function complements(sentence: Sentence): ForceScope[] {
  const whole = { from: 0, to: sentence.tokens.length };
  const asked = cuesOf(sentence.cues, 'link', whole)
    .filter((cue) => isIndirectQuestion(sentence, cue))
    .map((cue) => scope('open', cue, cue.from, endOfQuestion(sentence, cue)));
  const told = KINDS.flatMap(([kind, means]) =>
    cuesOf(sentence.cues, means, whole)
      .filter((cue) => takesContent(sentence, cue))
      .map((cue) => scope(kind, cue, cue.to, endOfScope(sentence, cue.to))),
  );
  return [...asked, ...told, ...aims(sentence, whole)];
}

/** "The claim, still repeated, that": a word for what somebody holds, parted from what that is. */
function claimsApart(sentence: Sentence): ForceScope[] {
  const { tokens } = sentence;
  const found: ForceScope[] = [];
  for (let comma = 1; comma < tokens.length; comma += 1) {
    if (tokens[comma]?.text !== ',' || !isOneOf(tokens, comma - 1, CLAIM_NOUNS) || !isPutIn(tokens, comma))
      continue;
    const from = nextMark(tokens, comma + 1) + 2;
    found.push({ kind: 'belief', rule: 'belief', from, to: endOfScope(sentence, from) });
  }
  return found;
}

/** "Aimed to show": an aim reaches up to the result that is told after it. */
function aims(sentence: Sentence, whole: Range): ForceScope[] {
  return cuesOf(sentence.cues, 'open', whole)
    .filter(({ to }) => sentence.tokens[to - 1]?.norm === 'to')
    .map((cue) => {
      const end = endOfScope(sentence, cue.to);
      const from = sentence.tokens[cue.to + 1]?.norm === 'that' ? end : cue.to;
      const result = sentence.tokens.findIndex(
        ({ norm }, at) => at >= from && at < end && (FINDING_VERBS.has(norm) || opensResult(sentence, at)),
      );
      return scope('aim', cue, cue.from, result < 0 ? end : result);
    });
}

function scope(kind: ForceScope['kind'], { rule }: Cue, from: number, to: number): ForceScope {
  return { kind, rule, from, to };
}

function isIndirectQuestion(sentence: Sentence, cue: Cue): boolean {
  if (cue.means.kind !== 'link') return false;
  if (cue.means.link === 'whether') return !offersOnly(sentence, cue);
  return cue.means.link === 'if' && followsOpen(sentence, cue);
}

/** "Unclear if", "remains to be seen if"; any other "if" makes a condition. */
function followsOpen({ cues, tokens }: Sentence, { from }: Range): boolean {
  return cues.some(
    ({ means, to }) =>
      means.kind === 'open' && to <= from && from - to <= 1 && tokens[from - 1]?.kind !== 'mark',
  );
}

/** A question put first ("Whether it helps or not, ...") is over at the comma, unless it is the subject of what is open. */
function endOfQuestion(sentence: Sentence, { from, to }: Range): number {
  const inserted = endOfInsertion(sentence, { from, to });
  if (inserted !== undefined) return inserted;
  const end = endOfScope(sentence, to);
  const answered = sentence.cues.some(({ means, from: at }) => means.kind === 'open' && at >= to && at < end);
  if (from > 0 || answered) return end;
  const comma = sentence.tokens.findIndex(({ text }, at) => at > to && text === ',');
  return comma < 0 ? end : Math.min(comma, end);
}

/** "Perhaps it helps": an adverb in front holds for the whole sentence. */
function adverbs(sentence: Sentence): ForceScope[] {
  const first = afterOpener(sentence.tokens);
  return cuesOf(sentence.cues, 'hedge', { from: 0, to: sentence.tokens.length })
    .filter(
      ({ from }) => (from === 0 || from === first) && SENTENCE_ADVERBS.has(sentence.tokens[from]?.norm ?? ''),
    )
    .map((cue) => scope('hedge', cue, cue.from, endOfScope(sentence, cue.to)));
}

/** "May lower pain and improve sleep": a bare verb behind "and" shares the word before the first one. */
function modals(sentence: Sentence): ForceScope[] {
  const { tokens } = sentence;
  return cuesOf(sentence.cues, 'hedge', { from: 0, to: tokens.length }).flatMap((cue) => {
    if (!isOneOf(tokens, cue.to - 1, MODALS)) return [];
    const joint = tokens.findIndex(({ norm }, at) => at >= cue.to && COORDINATORS.has(norm));
    const shared = joint >= 0 && joint < endOfScope(sentence, cue.to) && isBareVerb(sentence, joint + 1);
    return shared ? [scope('hedge', cue, cue.from, endOfScope(sentence, joint))] : [];
  });
}

/** "..., it seems" holds for all that is said before it. */
function afterthoughts(sentence: Sentence): ForceScope[] {
  const { tokens } = sentence;
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
  const comma = tokens.findLastIndex(({ text }, at) => at <= last && text === ',');
  if (comma < 0 || last - comma > LONGEST_AFTERTHOUGHT) return [];
  const from = tokens.findLastIndex(({ text }, at) => at < comma && ENDS.has(text)) + 1;
  return cuesOf(sentence.cues, 'hedge', { from: comma + 1, to: last + 1 })
    .filter(({ to }) => to === last + 1)
    .map((cue) => scope('hedge', cue, from, comma));
}

/** Words of "it would seem" at most. */
const LONGEST_AFTERTHOUGHT = 3;
