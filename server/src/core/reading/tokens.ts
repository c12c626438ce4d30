import type { Span } from '../span';
import { tableOf } from '../table-of';
import { singular } from './morphology';

/** One word, number or mark of a sentence. `norm` is what rules and names are compared by. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without diacritics; `n't` is `not`, a typographic apostrophe a plain one. */
  readonly norm: string;
  /** `norm` without a plural ending, by which names are compared. */
  readonly singular: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** A hyphen or dash without spaces joins it to the token before. */
  readonly joined: boolean;
}

const TOKEN = /(\d+(?:[.,·]\d+)*)|([\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[’'](?=\p{L}))*)|[^\s]/gu;
const JOINERS = new Set(['-', '‐', '‑', '–']);
/** Contractions and their parts: the text is cut so that negation stands as a word of its own. */
const NOT_ENDING = /n['’]t$/i;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;

/**
 * Cuts a text into tokens. Hyphens between words are no tokens: `post-thoracotomy` gives two joined words,
 * so that hyphenated and open spellings compare equal. Offsets are UTF-16 offsets of `text`.
 */
export function tokenize(text: string): Token[] {
  // Names are cut by the thousand, most of them parts of one plain word.
  if (PLAIN_WORD.test(text)) return [tokenOf(text, 0, 'word', false)];
  const tokens: Token[] = [];
  let joinedAt = -1;
  for (const match of text.matchAll(TOKEN)) {
    const { 0: raw, 1: number, 2: word, index: start } = match;
    if (JOINERS.has(raw) && isBetweenWords(text, start)) {
      joinedAt = start + raw.length;
      continue;
    }
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    const joined = joinedAt === start;
    const second = kind === 'word' ? startOfSecond(raw) : -1;
    if (second < 0) {
      tokens.push(tokenOf(raw, start, kind, joined));
    } else {
      tokens.push(tokenOf(raw.slice(0, second), start, kind, joined));
      tokens.push(tokenOf(raw.slice(second), start + second, kind, false));
    }
  }
  return tokens;
}

const PLAIN_WORD = /^(?!cannot$)[a-z]+$/i;

function tokenOf(part: string, start: number, kind: Token['kind'], joined: boolean): Token {
  const { text, norm, singular: one } = formsOf(part);
  return { start, end: start + part.length, text, norm, singular: one, kind, joined };
}

type Forms = Pick<Token, 'text' | 'norm' | 'singular'>;

/** Words of a text are mostly those that were in it before: the forms of so many are kept, and then found anew. */
const MOST_KEPT = 20_000;
/** V8 keeps a longer piece of a text together with all of it. */
const LONGEST_KEPT = 12;

const kept = new Map<string, Forms>();

/** The same strings for the same word, of which V8 knows the hash by which they are looked up. */
function formsOf(word: string): Forms {
  const known = kept.get(word);
  if (known) return known;
  const norm = normalize(word);
  const forms = { text: word, norm, singular: singular(norm) };
  if (word.length > LONGEST_KEPT) return forms;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, forms);
  return forms;
}

function isBetweenWords(text: string, at: number): boolean {
  return /[\p{L}\p{N})]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}(]/u.test(text[at + 1] ?? '');
}

const CANNOT = 'cannot';

/** Where the second part of a word begins that is two in one ("cannot", "didn't", "it's"); -1 of any other. */
function startOfSecond(word: string): number {
  if (word.length === CANNOT.length && word.toLowerCase() === CANNOT) return 3;
  if (!word.includes("'") && !word.includes('’')) return -1;
  const suffix = NOT_ENDING.exec(word) ?? CLITIC.exec(word);
  return suffix && suffix.index > 0 ? suffix.index : -1;
}

const CLITICS = tableOf({
  "n't": 'not',
  "'d": 'would',
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  wo: 'will',
});

const ASCII = /^[\0-\x7f]*$/;

/** The form by which words are compared: lower case, no diacritics, plain apostrophe; `n't` gives `not`. */
export function normalize(word: string): string {
  const plain = plainForm(word);
  return CLITICS.get(plain) ?? plain;
}

function plainForm(word: string): string {
  // Decomposing is slow, and most words need none.
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");
}
