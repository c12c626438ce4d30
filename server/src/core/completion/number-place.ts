import type { DraftAnalysis } from '../analysis';
import { type LinkedNumbers, linksTo, opensLinks } from '../citations/linked-numbers';
import { linkedLike, type NewEntry, numberingAt, numbersFor, setNumbers } from '../citations/write-numbers';
import { citationKey } from '../evidence/claim-sources';
import type { Reference } from '../evidence/schema/reference';
import type { Span } from '../span';
import type { NumberStyle } from '../text/number-marks';
import type { CitationQuery } from './citation-query';
import { inLiteral } from './literal';

/** What an accepted reference replaces, and what is written for it. */
export interface CitationPlace {
  readonly span: Span;
  readonly write: (reference: Reference) => { readonly insertText: string; readonly adds?: NewEntry };
}

/** The place of a key. */
export function keyPlace({ span, before, after }: CitationQuery): CitationPlace {
  return {
    span,
    write: (reference) => ({ insertText: `${before}${citationKey(reference)}${after}` }),
  };
}

/** An open citation by number, with what is listed in it already. */
const OPEN = /(?<=\S)[ \t]?(\\?\[|\^|<sup>)((?:\d{1,3}\s?[,;\u2013-]\s?){0,20})$/;
/** It begins no link, whose text would be words. */
const SHORTEST_WORD = 3;

/**
 * What is typed of a name within a citation by number: `[3, har`, `^har`. `undefined` elsewhere, and in a draft that cites
 * by key.
 */
export function numberedQuery(analysis: DraftAnalysis, offset: number): CitationQuery | undefined {
  const { text } = analysis;
  const typed = /\p{L}[\p{L}\p{M}\p{N}_]{0,60}$/u.exec(text.slice(Math.max(offset - 61, 0), offset))?.[0];
  if (typed === undefined) return undefined;
  const span = { start: offset - typed.length, end: offset };
  const [, , listed = ''] = openBefore(text, span.start) ?? [];
  const numbering = numberingAt(analysis, offset);
  const isSure = listed !== '';
  if (!numbering?.byNumber || !openBefore(text, span.start) || inLiteral(text, offset)) return undefined;
  if (!isSure && typed.length < SHORTEST_WORD) return undefined;
  const beside = (listed.match(/\d+/g) ?? []).flatMap(
    (number) => numbering.numbers.get(Number(number))?.key ?? [],
  );
  return { typed, span, before: '@', after: '', isGuess: !isSure, beside };
}

function openBefore(text: string, at: number): RegExpExecArray | null {
  return OPEN.exec(text.slice(Math.max(at - 150, 0), at));
}

/**
 * The place of a number for what is being typed, with its `@`, in a draft that cites by number: within the citation
 * that is open there, or a whole one. `undefined` in a draft that cites by key, in brackets that hold words or keys, and in
 * a role.
 */
export function numberPlace(
  query: CitationQuery,
  analysis: DraftAnalysis,
  offset: number,
): CitationPlace | undefined {
  const { text } = analysis;
  const numbering = numberingAt(analysis, offset);
  const typed = withAt(text, query);
  if (!numbering?.byNumber || !typed) return undefined;
  const [, opener] = openBefore(text, typed.start) ?? [];
  // Beside words or keys in brackets, a number would be read as no citation.
  if (opener === undefined && isBracketed(text, typed.start)) return undefined;
  const linked = linkedLike(analysis, offset);
  const { span, isOpen } = replacedBy(text, typed, { opener, style: numbering.style, linked });
  const isAmongLinks = linked !== undefined && opensLinks(text, typed.start);
  const keys = keyPlace(query);
  return {
    span,
    write: (reference) => {
      const found = numbersFor([reference.key], analysis, offset);
      if (!found) return { insertText: around(text, span, query.span, keys.write(reference).insertText) };
      const [adds] = found.added;
      const whole = setNumbers(found.numbers, analysis, offset).trim();
      const insertText = isOpen ? String(found.numbers[0]) : whole;
      return {
        insertText: isAmongLinks ? linksTo(found.numbers, linked) : insertText,
        ...(adds && { adds }),
      };
    },
  };
}

/** How a draft sets its numbers, and what opens a citation before what is typed. */
interface Setting {
  readonly opener: string | undefined;
  readonly style: NumberStyle | undefined;
  readonly linked: LinkedNumbers | undefined;
}

/** What is replaced: what is typed within a citation that is open in the draft's own style, or else all of it. */
function replacedBy(text: string, typed: Span, { opener, style, linked }: Setting) {
  const isOpen = opener !== undefined && (opener !== '[' || (style === 'bracket' && linked === undefined));
  const isAlone = opener === '[' && text[typed.start - 1] === '[';
  const isHigh = style === 'superscript' || /^[<^]/.test(linked?.open ?? '');
  return { isOpen, span: isOpen ? typed : wholeOf(text, typed, isAlone, isHigh) };
}

/** What is typed with the mark and braces around it; `undefined` in a role, where a key has none. */
function withAt(text: string, { span, before }: CitationQuery): Span | undefined {
  const isBraced = text[span.start - 1] === '{' && text[span.start - 2] === '@';
  const marked = span.start - (isBraced ? 2 : 1);
  if (before === '' && text[marked] !== '@') return undefined;
  const start = before === '@' ? span.start : marked;
  const isMinus = text[start - 1] === '-' && /[[\s]/.test(text[start - 2] ?? ' ');
  const end = isBraced && text[span.end] === '}' ? span.end + 1 : span.end;
  return { start: isMinus ? start - 1 : start, end };
}

/** Whether a bracket is open before an offset, in its line. */
function isBracketed(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.lastIndexOf('[') > line.lastIndexOf(']');
}

/** What a whole citation replaces: the brackets of its own, and the space that numbers set high have none of. */
function wholeOf(text: string, { start, end }: Span, isBracketOpen: boolean, isHigh: boolean): Span {
  const open = isBracketOpen ? start - 1 : start;
  const from = isHigh && /[ \t]/.test(text[open - 1] ?? '') ? open - 1 : open;
  return { start: from, end: isBracketOpen && text[end] === ']' ? end + 1 : end };
}

/** New text for the inner one of two stretches, as what replaces the outer one. */
function around(text: string, outer: Span, inner: Span, newText: string): string {
  return text.slice(outer.start, inner.start) + newText + text.slice(inner.end, outer.end);
}
