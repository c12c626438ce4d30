import type { Span } from '../span';
import type { Run } from './prose';
import { runAt } from './runs';

/** A citation key as it stands in a text. */
export interface FoundKey {
  readonly key: string;
  /** The key's own characters. */
  readonly span: Span;
  /** From the `@` (or the `-` before it) to the end of the key, braces included. */
  readonly whole: Span;
  readonly suppressAuthor: boolean;
  /** Whether it refers to a figure, table or section of the draft itself. */
  readonly crossReference: boolean;
}

/**
 * A key of Pandoc's (manual, "Citation syntax"): letters, digits and `_`, with single punctuation marks
 * within; or anything in braces. An `@` right after a word is an e-mail address.
 */
const KEY =
  /(?<![\p{L}\p{N}_])@(?:\{([^{}\n]{1,300})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*))/gu;

/** Prefixes of labels in Quarto's (docs, "Cross references") and pandoc-crossref's own references. */
const CROSS_REFERENCE =
  /^(?:fig|tbl|lst|eq|sec|tip|nte|wrn|imp|cau|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|apx|supp(?:fig|tbl))[-:]/i;

/**
 * The citation keys of a text in order, with UTF-16 offsets; masked characters are none. A key does not
 * go on beyond markup, which is where the runs that map the text to its source end.
 */
export function findKeys(text: string, runs: readonly Run[]): FoundKey[] {
  return Array.from(text.matchAll(KEY)).flatMap((match) => keyOf(text, runs, match));
}

function keyOf(text: string, runs: readonly Run[], match: RegExpExecArray): FoundKey[] {
  const [all, braced, plain] = match;
  const run = runs[runAt(runs, match.index)];
  const limit = run ? run.prose + run.length : 0;
  const whole = match.index + all.length;
  if (braced !== undefined && whole > limit) return [];
  const start = match.index + (braced === undefined ? 1 : 2);
  const key = braced ?? plain?.slice(0, limit - start).replace(/[^\p{L}\p{N}_]+$/u, '') ?? '';
  if (key === '') return [];
  const end = start + key.length;
  const before = text.slice(Math.max(match.index - 2, 0), match.index);
  const suppressAuthor = /(?:^|[^\p{L}\p{N}_-])-$/u.test(before);
  return [
    {
      key,
      span: { start, end },
      whole: { start: match.index - (suppressAuthor ? 1 : 0), end: braced === undefined ? end : whole },
      suppressAuthor,
      crossReference: CROSS_REFERENCE.test(key),
    },
  ];
}
