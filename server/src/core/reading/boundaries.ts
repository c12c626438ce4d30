import { FINDING_VERBS, LOOSE_CONTRASTS, ONLY_WORDS, SUBJECTS } from './english/function-words';
import type { Cue } from './lexicon';
import type { LinkKind } from './meaning';
import type { Sentence } from './sentence';
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
export function findBoundaries({ tokens, cues }: Sentence): Boundary[] {
  const found = new Map<number, Boundary>();
  const add = (boundary: Boundary | undefined) => boundary && found.set(boundary.at, boundary);
  for (const at of tokens.keys()) add(atToken(tokens, at));
  for (const cue of cues) if (cue.means.kind === 'link') add(atLink(cue, cue.means.link, tokens));
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}

function atToken(tokens: readonly Token[], at: number): Boundary | undefined {
  const { text, norm } = tokens[at] ?? { text: '', norm: '' };
  if (HARD_MARKS.has(text)) return { at, link: 'break', hard: true };
  if (text === ',') return { at, link: 'comma', hard: false };
  if (norm === 'nor' || norm === 'with') return { at, link: 'without', hard: false };
  if (norm === 'without')
    return tokens[at - 1]?.norm === 'not' ? undefined : { at, link: 'without', hard: false };
  return FINDING_VERBS.has(norm) ? { at, link: 'finding', hard: false } : undefined;
}

function atLink(cue: Cue, link: LinkKind, tokens: readonly Token[]): Boundary | undefined {
  if (link === 'that' || link === 'whether' || !opensClause(cue, link, tokens)) return undefined;
  const afterComma = tokens[cue.from - 1]?.text === ',';
  const at = afterComma ? cue.from - 1 : cue.from;
  if (link === 'contrast' && afterNotOnly(tokens, cue.from)) return { at, link: 'coordinate', hard: false };
  return { at, link, hard: HARD_LINKS.has(link) || (link === 'reason' && afterComma) };
}

function opensClause({ from, to }: Cue, link: LinkKind, tokens: readonly Token[]): boolean {
  const word = tokens[from]?.norm ?? '';
  if (word === 'as' && to === from + 1) return SUBJECTS.has(tokens[to]?.norm ?? '');
  const afterMark = from === 0 || /^[,;:]$/.test(tokens[from - 1]?.text ?? '');
  return link !== 'contrast' || !LOOSE_CONTRASTS.has(word) || afterMark;
}

/** "Not only ... but also" adds and contrasts nothing. */
function afterNotOnly(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  return before.some(({ norm }, index) => norm === 'not' && ONLY_WORDS.has(tokens[index + 1]?.norm ?? ''));
}
