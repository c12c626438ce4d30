import { citedNames, plainTitle } from '../bibliography/format-short';
import type { Reference } from '../evidence/schema/reference';
import { escapeInline } from '../markdown-escape';
import type { Span } from '../span';
import type { Citation, CitedKey } from '../text/citations';
import { listed } from '../wording/listed';
import { writeNumbers } from './numbers';

/** Gives the number of a citation key, and the reference; nothing for a key that no reference has. */
export type NumberOf = (
  key: string,
) => { readonly number: number; readonly reference: Reference } | undefined;

/**
 * What a reader of a numbered draft sees in the place of a citation, with what is written before and behind its keys. The
 * name that a narrative citation is read as stands before its number. `undefined` where a key has no number.
 */
export function visibleForm(text: string, citation: Citation, numberOf: NumberOf): string | undefined {
  const known = citation.keys.map(({ key }) => numberOf(key));
  if (known.some((one) => one === undefined)) return undefined;
  switch (citation.kind) {
    case 'narrative':
      return narrative(citation, numberOf);
    case 'role':
      return role(text, citation, numberOf);
    default:
      return cluster(text, citation, numberOf);
  }
}

// Of the roles, those that print whole citations; the others print a part of one, or a footnote (MyST, "Citations").
const IN_BRACKETS = /^\{(?:cite|citep|cite:c?ps?)\}/;
const IN_SENTENCE = /^\{(?:citet|cite:c?ts?)\}/;

/** Whether a citation is one of MyST's whose numbers stand in brackets of their own. */
export function isBracketed(text: string, { kind, span }: Citation): boolean {
  return kind === 'role' && IN_BRACKETS.test(text.slice(span.start, span.end));
}

function role(text: string, citation: Citation, numberOf: NumberOf): string | undefined {
  if (isBracketed(text, citation)) return numbersIn(citation.keys, numberOf);
  if (!IN_SENTENCE.test(text.slice(citation.span.start, citation.span.end))) return undefined;
  const told = citation.keys.map((cited) => {
    const known = numberOf(cited.key);
    return known && `${authors(known.reference)} ${numbersIn([cited], numberOf)}`;
  });
  return listed(told.flatMap((one) => one ?? []));
}

/** Numbers in brackets, each with what is written before and behind its key. */
function numbersIn(keys: readonly CitedKey[], numberOf: NumberOf): string {
  if (!haveWords(keys)) return writeNumbers(keys.map(({ key }) => numberOf(key)?.number ?? 0));
  const parts = keys.map(({ key, prefix, suffix }) => {
    const number = `${prefix === undefined ? '' : `${prefix} `}${numberOf(key)?.number}`;
    return suffix === undefined ? number : `${number}, ${suffix}`;
  });
  return `[${parts.join('; ')}]`;
}

/** Whether a cluster is nothing but keys, written as `[@a; @b]`; only then its numbers say all of it. */
export function isPlain(text: string, { kind, span, keys }: Citation): boolean {
  const plain = `[${keys.map(({ key }) => `@${key}`).join('; ')}]`;
  return kind === 'cluster' && text.slice(span.start, span.end) === plain;
}

/** Whether anything is written before or behind one of the keys. */
function haveWords(keys: readonly CitedKey[]): boolean {
  return keys.some(({ prefix, suffix }) => prefix !== undefined || suffix !== undefined);
}

function cluster(text: string, { span, keys }: Citation, numberOf: NumberOf): string {
  const numbers = keys.map(({ key }) => numberOf(key)?.number ?? 0);
  if (!haveWords(keys)) return writeNumbers(numbers);
  let out = '';
  let from = span.start;
  for (const [index, key] of keys.entries()) {
    const whole = wholeKey(text, key);
    out += `${text.slice(from, whole.start)}${numbers[index]}`;
    from = whole.end;
  }
  return out + text.slice(from, span.end);
}

/** From the `-` or `@` before a key to the brace behind it. */
function wholeKey(text: string, { span, suppressAuthor }: CitedKey): Span {
  const braced = text[span.start - 1] === '{';
  const at = span.start - (braced ? 2 : 1);
  return { start: at - (suppressAuthor ? 1 : 0), end: span.end + (braced ? 1 : 0) };
}

function narrative({ keys: [cited] }: Citation, numberOf: NumberOf): string | undefined {
  const known = cited && numberOf(cited.key);
  if (!known) return undefined;
  const { suffix, suppressAuthor } = cited;
  const number = suffix === undefined ? writeNumbers([known.number]) : `[${known.number}, ${suffix}]`;
  return suppressAuthor ? number : `${authors(known.reference)} ${number}`;
}

function authors({ key, csl }: Reference): string {
  const names = citedNames(csl)
    .filter((name) => name !== 'others')
    .map(escapeInline);
  const [first = escapeInline(plainTitle(csl) ?? key), second] = names;
  if (names.length > 2 || names.length < citedNames(csl).length) return `${first} *et al.*`;
  return second === undefined ? first : `${first} and ${second}`;
}
