import { keepLast } from '../keep-last';
import { type Boundary, findBoundaries } from './boundaries';
import { AUXILIARIES } from './english/function-words';
import { tellsInWhat } from './in-what';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import type { LinkKind } from './meaning';
import { conceptOf } from './mentions';
import { sharesDeniedFinding } from './not-seen';
import { opensDefinition } from './own-predicate';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';
import { goesOn, hasSubjectAndVerb } from './subject-and-verb';

/** A stretch of a sentence with at most one predicate of its own. Token indices, `to` exclusive. */
export interface Clause extends Range {
  /** How it hangs on what is before it; none for the first. `resume` goes on after an insertion. */
  readonly link?: LinkKind | 'resume' | 'break';
  /** Of a clause that resumes: the part of it that stands before the insertion. */
  readonly opening?: Range;
}

/** Clauses that are put into another one, which goes on after the next comma. */
const INSERTIONS: ReadonlySet<Clause['link']> = new Set<Clause['link']>([
  'relative',
  'if',
  'concession',
  'unlike',
  'contrary',
]);

/** The clauses of a sentence, cut once while it is read. Their union is the whole sentence. */
export const splitClauses: (sentence: Sentence) => readonly Clause[] = keepLast(cut);

function cut(sentence: Sentence): Clause[] {
  const boundaries = findBoundaries(sentence);
  const clauses: Clause[] = [];
  let from = 0;
  let link: Clause['link'];
  for (const [index, boundary] of boundaries.entries()) {
    const left = { from, to: boundary.at };
    const right = { from: boundary.at, to: endOfRight(sentence, boundaries, index) };
    if (!boundary.hard && !parts(sentence, boundary, left, right, link)) continue;
    const { says, denies } = sideOf(sentence, left);
    if (boundary.at > from) clauses.push(clauseOf(sentence, left, link, clauses));
    if (boundary.at > from || boundary.link !== 'comma')
      link = linkAfter(boundary, link, sentence, right, denies && !says);
    from = boundary.at;
  }
  clauses.push(clauseOf(sentence, { from, to: sentence.tokens.length }, link, clauses));
  return clauses;
}

/**
 * What follows a boundary up to the next one; a finding verb ("found") is no end there, nor is "with" where the subject goes
 * on to a verb ("pain with X was lower").
 */
function endOfRight(sentence: Sentence, boundaries: readonly Boundary[], index: number): number {
  const behind = boundaries.slice(index + 1).filter(({ link }) => link !== 'finding');
  const [next] = behind;
  const end = sentence.tokens.length;
  if (!next || next.link !== 'without' || !goesOn(sentence, next.at)) return next?.at ?? end;
  const to = behind.find(({ hard, link }) => hard || link === 'comma')?.at ?? end;
  return sideOf(sentence, { from: next.at, to }).says ? to : next.at;
}

function clauseOf(sentence: Sentence, range: Range, link: Clause['link'], before: readonly Clause[]): Clause {
  const opening = link === 'resume' ? openingOf(sentence, range, before) : undefined;
  return { ...range, ...(link ? { link } : {}), ...(opening ? { opening } : {}) };
}

/** Where a resumed clause began: before the insertion or, when it goes on with a verb, after the last clause that says something. */
function openingOf(sentence: Sentence, range: Range, before: readonly Clause[]): Range | undefined {
  if (!startsWithVerb(sentence, range)) return before.at(-2);
  const said = before.findLastIndex((clause) => sideOf(sentence, clause).says);
  const first = before[said + 1];
  return first && { from: first.from, to: range.from };
}

function linkAfter(
  { link }: Boundary,
  before: Clause['link'],
  sentence: Sentence,
  right: Range,
  insertedDenial: boolean,
): Clause['link'] {
  if (link === 'finding') return 'coordinate';
  if (link !== 'comma') return link;
  const hasSubject = sentence.mentions.some(
    (mention) => covers(right, mention) && conceptOf(mention, 'intervention'),
  );
  const inserted = INSERTIONS.has(before) || (before === 'contrast' && insertedDenial);
  const resumes = (inserted && !hasSubject) || startsWithVerb(sentence, right);
  return resumes ? 'resume' : 'coordinate';
}

/** A clause that begins with an auxiliary has its subject before the comma: "the drug, given early, would prevent". */
function startsWithVerb({ tokens, cues }: Sentence, { from }: Range): boolean {
  if (tokens[from]?.text !== ',') return false;
  const verb = cues.some(
    ({ means, from: at }) =>
      at === from + 1 && means.kind === 'effect' && (means.form === 'verb' || means.form === 'prevention'),
  );
  return (
    AUXILIARIES.has(tokens[from + 1]?.norm ?? '') || (verb && !(tokens[from + 1]?.norm ?? '').endsWith('ing'))
  );
}

/** Whether a clause begins at a boundary, judged by what both sides say. */
function parts(
  sentence: Sentence,
  boundary: Boundary,
  left: Range,
  right: Range,
  before: Clause['link'],
): boolean {
  // "It is not proven, however, that ..." goes on.
  if (boundary.link === 'comma' && sentence.tokens[boundary.at + 1]?.norm === 'that') return false;
  const said = sideOf(sentence, left);
  if (goesOn(sentence, boundary.at) || sharesDeniedFinding(sentence, left, right)) return false;
  if (boundary.link === 'finding') return said.aims;
  if (boundary.link === 'comma' && endsAtComma(sentence, left, right, before)) return true;
  if (boundary.link === 'coordinate' && said.says && opensClause(sentence, boundary.at)) return true;
  if (before === 'contrast' && endsAside(sentence, left, boundary)) return tells(sideOf(sentence, right));
  return mayBeParted(sentence, boundary, said) && tells(sideOf(sentence, right));
}

/** "(Lower up to week 11) but not at week 12, and function was no better": the comma ends what is set aside. */
function endsAside({ tokens }: Sentence, { from }: Range, { at }: Boundary): boolean {
  const but = tokens[from]?.kind === 'mark' ? from + 1 : from;
  return tokens[but + 1]?.norm === 'not' && tokens[at]?.text === ',';
}

function opensClause(sentence: Sentence, at: number): boolean {
  return hasSubjectAndVerb(sentence, at) || opensDefinition(sentence, at);
}

/** What stands before a boundary says, asks or, unless "nor" goes on with it, denies something. */
function mayBeParted(
  { tokens }: Sentence,
  { at }: Boundary,
  { says, open, denies, inverted }: Side,
): boolean {
  return says || open || (denies && !inverted && tokens[at]?.norm !== 'nor');
}

const tells = ({ says, denies, inverted }: Side): boolean => says || denies || inverted;

/** Commas that part whatever is said: after an insertion, before a verb with no subject, before "no" in a list. */
function endsAtComma(sentence: Sentence, left: Range, right: Range, before: Clause['link']): boolean {
  const said = sideOf(sentence, left);
  if (INSERTIONS.has(before)) return true;
  // A contrast in front ends at its comma, also behind "Overall,".
  const fronted =
    before === 'contrast' &&
    !sideOf(sentence, { from: 0, to: left.from }).says &&
    !tellsInWhat(sentence, right.from);
  if (fronted || (before === 'contrast' && said.denies && !said.says)) return true;
  if (startsWithVerb(sentence, right) && !said.says) return true;
  const listed = sentence.tokens[right.from + 1]?.norm === 'no' && left.from > 0;
  return listed && sideOf(sentence, right).says;
}

/** What one side of a boundary holds. */
interface Side {
  readonly says: boolean;
  readonly open: boolean;
  /** It denies something of a name: "not disability". */
  readonly denies: boolean;
  /** "Nor was X": what is denied is still to come. */
  readonly inverted: boolean;
  /** It tells an aim ("we compared"), which is over when a finding verb follows; an indirect question is not. */
  readonly aims: boolean;
}

function sideOf(sentence: Sentence, range: Range): Side {
  const cues = sentence.cues.filter((cue) => covers(range, cue));
  // "No trial" is no question where "no trial has shown" rejects.
  const rejects = cues.filter(({ means }) => means.kind === 'rejection');
  const isOpen = (cue: Cue) => cue.means.kind === 'open' && !rejects.some((other) => covers(other, cue));
  const open = cues.some(isOpen);
  return {
    says: cues.some(({ means }) => means.kind === 'effect' || means.kind === 'advice'),
    open,
    denies:
      cues.some(({ means }) => means.kind === 'negation') &&
      sentence.mentions.some((mention) => covers(range, mention)),
    inverted: cues.some((cue) => isInverted(sentence, cue)),
    aims: open && !cues.some(asks),
  };
}

function isInverted({ tokens }: Sentence, { from, to }: Cue): boolean {
  return tokens[from]?.norm === 'nor' && isOneOf(tokens, to, AUXILIARIES);
}

function asks({ means }: Cue): boolean {
  return means.kind === 'link' && (means.link === 'whether' || means.link === 'if');
}
