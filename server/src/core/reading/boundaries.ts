import { beginsAnew, deniesLater, deniesOfAnother } from './begins-anew';
import { CONTENT_VERBS, PARTS_OF } from './english/content-words';
import { AUXILIARIES, FINDING_VERBS, LOOSE_CONTRASTS, ONLY_WORDS, SUBJECTS } from './english/function-words';
import {
  BEFORE_WITHOUT,
  CLAUSE_COORDINATORS,
  COORDINATORS,
  DOING,
  PREDICATE_AUXILIARIES,
} from './english/word-classes';
import { introducesNames } from './enumeration';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import type { LinkKind, MeaningKind } from './meaning';
import { isTreatment } from './mentions';
import { putInLists } from './put-in-lists';
import { opensReason } from './reason-given';
import { isRestriction } from './restriction';
import type { Sentence } from './sentence';
import { breaksOff } from './subject-and-verb';
import type { Token } from './tokens';

/** A place where a clause may begin, as a token index. */
export interface Boundary {
  readonly at: number;
  readonly link: LinkKind | 'break' | 'comma' | 'finding';
  /** A clause begins here whatever stands around it. */
  readonly hard: boolean;
}

const HARD_MARKS = new Set([';', ':', '—', '–', '(', ')', '[', ']', '?', '!']);
const HARD_LINKS: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'contrast',
  'concession',
  'unlike',
  'relative',
  'if',
  'contrary',
]);

/** Every place of a sentence where a clause may begin, in order. */
export function findBoundaries(sentence: Sentence): Boundary[] {
  const { tokens, cues } = sentence;
  const mentions = [...sentence.mentions, ...sentence.factMentions];
  const found = new Map<number, Boundary>();
  const add = (boundary: Boundary | undefined) => boundary && found.set(boundary.at, boundary);
  for (const [at, { text }] of tokens.entries())
    if (text !== ':' || !introducesNames(sentence, at)) add(atToken(tokens, at));
  for (const cue of cues) {
    if (cue.means.kind === 'link' && !isPartOfPhrase(cue, cues) && !tellsAlike(sentence, cue))
      add(atLink(cue, cue.means.link, tokens));
    if (isRestriction(sentence, cue)) add({ at: cue.from, link: 'relative', hard: true });
  }
  for (const [at, { text }] of tokens.entries()) {
    if (endsInDenial(tokens, at)) add({ at, link: 'break', hard: true });
    if (text === ',') add(atComma(sentence, at));
  }
  for (const at of contentClauses(tokens)) add({ at, link: 'coordinate', hard: true });
  // "X with Y" may be one name.
  const whole = [...mentions.map(({ from, to }) => ({ from: from + 1, to })), ...putInLists(sentence)];
  const named = ({ at }: Boundary) => whole.some(({ from, to }) => from <= at && at < to);
  return [...found.values()]
    .filter((boundary) => !named(boundary) && !isBetween(tokens, boundary.at))
    .toSorted((a, b) => a.at - b.at);
}

/** "Pain fell, as did nausea" goes on; "as did the other drug" is about another treatment. */
function tellsAlike({ tokens, mentions }: Sentence, { from, to }: Cue): boolean {
  if (tokens[from]?.norm !== 'as' || to !== from + 1 || !AUXILIARIES.has(tokens[to]?.norm ?? ''))
    return false;
  const next = mentions.find((mention) => mention.from > to);
  return !next || !isTreatment(next);
}

/** "Those whose pain falls but whose doses do not will stay on them": a clause that ends in a denial is over at the next verb. */
function endsInDenial(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.norm === 'not' &&
    AUXILIARIES.has(tokens[at - 2]?.norm ?? '') &&
    isOneOf(tokens, at, PREDICATE_AUXILIARIES)
  );
}

/** "The difference between X and Y": the "and" parts no clauses. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'and') return false;
  const before = tokens.slice(Math.max(0, at - BETWEEN_REACH), at);
  const between = before.findLastIndex(({ norm }) => norm === 'between');
  return between >= 0 && before.slice(between).every(({ kind, norm }) => kind !== 'mark' && norm !== 'and');
}

/** Words from "between" to its "and" at most. */
const BETWEEN_REACH = 6;

/** The commas of "found that A, that B, and that C". */
function contentClauses(tokens: readonly Token[]): number[] {
  const first = tokens.findIndex(
    ({ norm }, at) => norm === 'that' && opensContent(tokens[at - 1]?.norm ?? ''),
  );
  if (first < 0) return [];
  return [...tokens.keys()].filter((at) => {
    if (at < first || tokens[at]?.text !== ',') return false;
    const joined = isOneOf(tokens, at + 1, CLAUSE_COORDINATORS) ? 1 : 0;
    return tokens[at + 1 + joined]?.norm === 'that';
  });
}

/** "Found that", "it follows that", "having written that". */
const opensContent = (word: string): boolean => FINDING_VERBS.has(word) || CONTENT_VERBS.has(word);

/** Of what a "where" or "as" may be a part: "stays where it was", "from where it had started", "left it as it was". */
const PHRASES: ReadonlySet<MeaningKind> = new Set<MeaningKind>(['effect', 'baseline']);

/** "Stays where it was" is one verdict. */
function isPartOfPhrase({ means, from, to }: Cue, cues: readonly Cue[]): boolean {
  if (means.kind !== 'link') return false;
  // The "but" of "anything but".
  const denies = (cue: Cue) =>
    (cue.means.kind === 'negation' || cue.means.kind === 'open') && cue.from < from && cue.to >= to;
  if (means.link === 'contrast') return cues.some(denies);
  if (means.link !== 'relative' && means.link !== 'reason') return false;
  return cues.some((cue) => PHRASES.has(cue.means.kind) && cue.from < from && cue.to > to);
}

/** A comma behind which something else is said, whatever stands around it. */
function atComma(sentence: Sentence, at: number): Boundary | undefined {
  if (deniesOfAnother(sentence, at) || deniesLater(sentence, at)) return { at, link: 'contrast', hard: true };
  if (beginsAnew(sentence, at)) return { at, link: 'coordinate', hard: true };
  return opensReason(sentence, at) ? { at, link: 'reason', hard: true } : undefined;
}

function atToken(tokens: readonly Token[], at: number): Boundary | undefined {
  const { text, norm } = tokens[at] ?? { text: '', norm: '' };
  if (HARD_MARKS.has(text)) return { at, link: 'break', hard: true };
  if (text === ',') return { at, link: 'comma', hard: false };
  if (norm === 'nor' || norm === 'with') return { at, link: 'without', hard: false };
  if (norm === 'without')
    return isOneOf(tokens, at - 1, BEFORE_WITHOUT) ? undefined : { at, link: 'without', hard: false };
  if (CLAUSE_COORDINATORS.has(norm) && FINDING_VERBS.has(tokens[at + 1]?.norm ?? ''))
    return { at, link: 'coordinate', hard: true };
  return tellsFinding(tokens, at) ? { at, link: 'finding', hard: false } : undefined;
}

/** "(We compared X with Y and) found"; "it has not yet been demonstrated that" tells no finding. */
function tellsFinding(tokens: readonly Token[], at: number): boolean {
  return FINDING_VERBS.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm !== 'been';
}

function atLink(cue: Cue, link: LinkKind, tokens: readonly Token[]): Boundary | undefined {
  if (link === 'that' || link === 'whether' || !opensClause(cue, link, tokens)) return undefined;
  if (link === 'contrast' && isInserted(cue, tokens)) return undefined;
  const afterComma = tokens[cue.from - 1]?.text === ',';
  // "Three trials, none of which".
  const partitive = isOneOf(tokens, cue.from - 1, PARTS_OF) && tokens[cue.from - 2]?.text === ',';
  const at = partitive ? cue.from - 2 : afterComma ? cue.from - 1 : cue.from;
  if (link === 'contrast' && afterNotOnly(tokens, cue.from)) return { at, link: 'coordinate', hard: false };
  return { at, link, hard: HARD_LINKS.has(link) || (link === 'reason' && afterComma) };
}

/** "It is not, however, better" and "this pain, by contrast, is relieved" go on. */
function isInserted({ from, to }: Cue, tokens: readonly Token[]): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' || isOneOf(tokens, from, COORDINATORS))
    return false;
  return breaksOff(tokens, from - 1) || isOneOf(tokens, to + 1, AUXILIARIES);
}

function opensClause({ from, to }: Cue, link: LinkKind, tokens: readonly Token[]): boolean {
  const word = tokens[from]?.norm ?? '';
  // "Did not do so".
  if (word === 'so' && isOneOf(tokens, from - 1, DOING)) return false;
  const opener = to === from + 1 ? OPENERS.get(word) : undefined;
  if (opener) return opener(tokens[to]?.norm ?? '');
  const afterMark = from === 0 || /^[,;:]$/.test(tokens[from - 1]?.text ?? '');
  return link !== 'contrast' || !LOOSE_CONTRASTS.has(word) || afterMark;
}

/** Words that open a clause before some words only: "as it lowers pain", "as has the other drug", but "until week 3". */
const OPENERS: ReadonlyMap<string, (next: string) => boolean> = new Map([
  ['as', (next: string) => SUBJECTS.has(next) || AUXILIARIES.has(next)],
  ['until', (next: string) => SUBJECTS.has(next)],
]);

/** "Not only ... but also" adds and contrasts nothing. */
function afterNotOnly(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  return before.some(({ norm }, index) => norm === 'not' && ONLY_WORDS.has(tokens[index + 1]?.norm ?? ''));
}
