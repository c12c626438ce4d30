import { lazily } from '../lazy';
import type { Span } from '../span';
import { inLiteral, inLiteralBlock, paragraphStart } from './literal';

/** What an author has typed of a citation, and what an accepted key replaces. */
export interface CitationQuery {
  /** The letters typed so far, without `@`. */
  readonly typed: string;
  /** What is replaced by the key: what was typed, with the rest of the key the cursor is in. */
  readonly span: Span;
  /** What goes before and behind the key: an `@` that is not typed yet, a brace still to be closed. */
  readonly before: '' | '@';
  readonly after: '' | '}';
  /** Nothing but a bracket says so, which might hold anything: only what surely fits is to be offered. */
  readonly isGuess: boolean;
  /** The keys before it in the same cluster. */
  readonly beside: readonly string[];
}

/** Fewer letters begin too many names. */
const SHORTEST_GUESS = 3;

/** Keys and names are shorter; it bounds the look back. */
const LONGEST = 200;

// Made when somebody types: V8 takes up to 0.4 ms for each class of letters, at a start all of them.
// An `@` behind a letter or digit is an address, one behind a backslash is none (Pandoc manual, Citation syntax).
const BRACED = lazily(() => /(?<![\p{L}\p{N}_.\\])@\{([^{}@]{0,100})$/u);
const BARE = lazily(() => /(?<![\p{L}\p{N}_.\\])@([\p{L}\p{M}\p{N}_:.#$%&+?<>~/'’-]{0,100})$/u);
/** Several words within brackets: of a title, or an author and a year. */
const WORDS = lazily(
  () =>
    /(?<=[[;][ \t]?(?:[^@[\];]{0,60}[ \t])?-?)@([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{1,40}(?:[ ][\p{L}\p{M}\p{N}'’-]{1,40}){1,5})$/u,
);
const WITHOUT_AT = lazily(() => /([[;])\s*(-?)([\p{L}\p{M}\p{N}_]{0,100})$/u);
const REST_OF_KEY = lazily(() => /^[\p{L}\p{M}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{M}\p{N}_]+)*/u);

// The roles of `core/text/roles.ts`, with what is typed of the last of their keys.
const IN_ROLE =
  /\{(?:(?:foot)?cite(?::[a-z]{1,10})?|cite[pt])\}`((?:[^`\n]{0,300}[,;])?\s?(?:\{[^{}`\n]{0,100}\})?)([^\s,;{}`]{0,100})$/;

/**
 * The citation being typed at an offset: after `@`, `-@` or `@{`, in brackets also several words, after `;` in a cluster,
 * after `[-` or `[` and three letters, or in a role.
 * `undefined` elsewhere: in code, math, comments, addresses, and for an offset outside of the text.
 */
export function citationQuery(text: string, offset: number): CitationQuery | undefined {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return undefined;
  const role = inRole(text, offset);
  if (role) return inLiteralBlock(text, offset) ? undefined : role;
  const query = afterAt(text, offset) ?? withoutAt(text, offset);
  if (!query || inLiteral(text, offset)) return undefined;
  return { isGuess: false, ...query, beside: keysBefore(text, query.span.start) };
}

type KeyQuery = Omit<CitationQuery, 'beside' | 'isGuess'> & Partial<Pick<CitationQuery, 'isGuess'>>;

function inRole(text: string, offset: number): CitationQuery | undefined {
  const [, before, typed] = IN_ROLE.exec(text.slice(Math.max(offset - 2 * LONGEST, 0), offset)) ?? [];
  if (before === undefined || typed === undefined) return undefined;
  const span = { start: offset - typed.length, end: keyEnd(text, offset, typed) };
  return {
    typed,
    span,
    before: '',
    after: '',
    isGuess: false,
    beside: before.split(/[,;]/).map((key) => key.trim()),
  };
}

/** The keys of the cluster that is open before an offset. */
function keysBefore(text: string, offset: number): string[] {
  const before = text.slice(Math.max(offset - 10 * LONGEST, 0), offset);
  const open = before.lastIndexOf('[');
  if (open <= before.lastIndexOf(']')) return [];
  return Array.from(before.slice(open).matchAll(/@\{?([\p{L}\p{N}_][^\s;,\]{}]*)/gu), ([, key = '']) => key);
}

function afterAt(text: string, offset: number): KeyQuery | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const tail = text.slice(Math.max(lineStart, offset - LONGEST), offset);
  const braced = BRACED().exec(tail);
  if (braced) return bracedQuery(text, offset, braced[1] ?? '');
  const bare = BARE().exec(tail) ?? WORDS().exec(tail);
  if (!bare || isAddress(tail.slice(0, bare.index))) return undefined;
  const typed = bare[1] ?? '';
  // The key is over where its sentence is; a list that stays open there would swallow the next Enter.
  if (/[.:?]$/.test(typed)) return undefined;
  return {
    typed,
    span: { start: offset - typed.length, end: keyEnd(text, offset, typed) },
    before: '',
    after: '',
  };
}

function bracedQuery(text: string, offset: number, typed: string): KeyQuery {
  const rest = /^([^{}\s;,\]]*)(\}?)/.exec(text.slice(offset, offset + LONGEST));
  const closed = Boolean(rest?.[2]);
  const end = closed ? offset + (rest?.[1]?.length ?? 0) : offset;
  return { typed, span: { start: offset - typed.length, end }, before: '', after: closed ? '' : '}' };
}

/** After `;` within a cluster that has a key already, or after the `-` that suppresses an author. */
function withoutAt(text: string, offset: number): KeyQuery | undefined {
  const start = paragraphStart(text, offset);
  const paragraph = text.slice(Math.max(start, offset - 10 * LONGEST), offset);
  const match = WITHOUT_AT().exec(paragraph.slice(-LONGEST));
  if (!match) return undefined;
  const [whole, opener, minus, typed = ''] = match;
  const inCluster = opener === ';' ? opensCluster(paragraph.slice(0, -whole.length)) : minus === '-';
  const isGuess = !inCluster && opener === '[' && typed.length >= SHORTEST_GUESS;
  if (!inCluster && !isGuess) return undefined;
  return {
    isGuess,
    typed,
    span: { start: offset - typed.length, end: keyEnd(text, offset, typed) },
    before: '@',
    after: '',
  };
}

/** Whether an open bracket with a cited key in it stands before the end of the text. */
function opensCluster(before: string): boolean {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (before[at] === ']') depth += 1;
    if (before[at] === '[' && depth > 0) depth -= 1;
    else if (before[at] === '[') return /(?<![\p{L}\p{N}])@[\p{L}\p{N}_{]/u.test(before.slice(at));
  }
  return false;
}

/** A cursor within a key takes the whole key with it; one before a word leaves the word alone. */
function keyEnd(text: string, offset: number, typed: string): number {
  if (typed === '') return offset;
  return offset + (REST_OF_KEY().exec(text.slice(offset, offset + LONGEST))?.[0].length ?? 0);
}

/** Whether an `@` behind this text is part of a web address or a link's target. */
function isAddress(before: string): boolean {
  const word = /\S*$/.exec(before)?.[0] ?? '';
  return /:\/\/|^www\.|mailto:|\]\(/i.test(word);
}
