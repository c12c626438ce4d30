import { overlaps, type Span } from '../span';
import { inOneGo } from '../steps';
import { bracketPairs } from '../text/brackets';
import { splitChunks } from '../text/chunks';
import { commentsIn } from '../text/comments';
import { citationsIn } from '../text/draft-citations';
import { extentsOf } from '../text/extents';
import { mask } from '../text/flat';
import { isCitedByNumber } from '../text/number-places';
import { OPAQUE, signedMatches } from '../text/patterns';
import { NUMBERS, readNumbers } from './numbers';
import { originalIn } from './original';
import { isBracketed, type NumberOf, visibleForm } from './visible';

/** A citation by number, and how it is written by key. Offsets are UTF-16 offsets of the draft. */
export interface NumberedCitation {
  readonly span: Span;
  readonly byKey: string;
}

/** What stands for the keys of a numbered draft. */
export interface Numbering {
  /** The section of references, in which nothing is cited. */
  readonly section: Span;
  readonly keyOf: (number: number) => string | undefined;
  readonly numberOf: NumberOf;
}

/** The citations by number of a draft, in order, none within another. Numbers that no entry has are none. */
export function findNumbered(text: string, numbering: Numbering): readonly NumberedCitation[] {
  const found = splitChunks(text).flatMap((chunk) => {
    if (overlaps({ start: chunk.start, end: chunk.start + chunk.text.length }, numbering.section)) return [];
    const marked = withOriginals(chunk.text, numbering);
    const bare = bareNumbers(chunk.text, numbering).filter(
      ({ span }) => !marked.some((one) => overlaps(one.span, span)),
    );
    const moved = ({ span, byKey }: NumberedCitation): NumberedCitation => ({
      span: { start: span.start + chunk.start, end: span.end + chunk.start },
      byKey,
    });
    return [...marked, ...bare].map(moved);
  });
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** Citations with a comment behind them that holds them as they were. */
function withOriginals(text: string, numbering: Numbering): readonly NumberedCitation[] {
  if (!text.includes('<!-- cite: ')) return [];
  const pairs = bracketPairs(text);
  return commentsIn(text).flatMap(({ start: at, end }) => {
    const byKey = originalIn(text.slice(at, end));
    if (byKey === undefined) return [];
    const [citation] = inOneGo(citationsIn(byKey));
    if (byKey.startsWith('[') || (citation && isBracketed(byKey, citation))) {
      const pair = pairs.find(({ close }) => close === at - 1);
      return pair ? [{ span: { start: pair.open, end }, byKey }] : [];
    }
    const visible = citation && visibleForm(byKey, citation, numbering.numberOf);
    if (visible === undefined || !text.slice(0, at).endsWith(visible)) return [];
    return [{ span: { start: at - visible.length, end }, byKey }];
  });
}

function bareNumbers(text: string, { keyOf }: Numbering): readonly NumberedCitation[] {
  if (!/\[\d/.test(text)) return [];
  const opaque = signedMatches(text, OPAQUE).map(spanOf);
  const scan = mask(text, [...outside(text, extentsOf(text, 'text')), ...opaque]);
  return Array.from(scan.matchAll(NUMBERS)).flatMap((match) => {
    if (isValue(scan, match)) return [];
    const keys = (readNumbers(match[1] ?? '') ?? [0]).map(keyOf);
    if (keys.some((key) => key === undefined)) return [];
    return [{ span: spanOf(match), byKey: `[${keys.map((key) => `@${key}`).join('; ')}]` }];
  });
}

/** Whether it is an interval, or a value that words announce, as the reader has it: `95% CI [1, 2]`. */
function isValue(scan: string, { index, 1: written = '' }: RegExpExecArray): boolean {
  const before = scan.slice(Math.max(index - 40, 0), index);
  if (before.trim() === '') return false;
  const place = isCitedByNumber(before, /^\d+$/.test(written));
  return place === 'prose' || place === 'nothing';
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

/** What lies between some spans that are in order. */
function outside(text: string, spans: readonly Span[]): readonly Span[] {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), text.length];
  return ends.map((start, index) => ({ start, end: starts[index] ?? text.length }));
}
