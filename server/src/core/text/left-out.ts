import { type Span, shift } from '../span';
import { type Brackets, bracketPairs } from './brackets';
import type { Citation } from './citations';
import { findCitations } from './find-citations';
import { type Drop, type Flat, mask } from './flat';
import { numberDrops } from './number-marks';
import {
  EMPTY_PARENTHESES,
  LEFT_OUT,
  NOTE_CALL,
  OPAQUE,
  REMAINS,
  SUPERSCRIPT,
  signedMatches,
} from './patterns';

/** What of a flat text is no prose of its block; spans are of the flat text. */
export interface LeftOut {
  /** In order, none within another but for those within a note. */
  readonly drops: readonly Drop[];
  /** All citations in order. Clusters and the locators of narrative ones are among the drops. */
  readonly citations: readonly Citation[];
  /** The texts of notes written in place: `^[...]`. */
  readonly notes: readonly Span[];
  /** The alternative texts of images by reference. */
  readonly alternatives: readonly Span[];
}

/** Finds what is to be left out of the prose of a flat text: citations, formulas, addresses, numbers of references and the like. */
export function leftOut(flat: Flat): LeftOut {
  const drops: Drop[] = [...flat.drops];
  const opaque = signedMatches(flat.scan, OPAQUE).map(dropOf);
  const text = mask(flat.scan, opaque.concat(drops));
  drops.push(...opaque);
  const pairs = text.includes('[') ? bracketPairs(text) : [];
  const { citations: found, crossReferences } = findCitations(flat, text, pairs);
  drops.push(...crossReferences, ...found.flatMap((citation) => citationDrop(text, citation)));
  const scan = mask(text, drops);
  for (const { 0: call, 1: label = '', index } of scan.matchAll(NOTE_CALL))
    drops.push({ start: index, end: index + call.length, note: { label } });
  drops.push(...signedMatches(scan, LEFT_OUT).map(dropOf));
  drops.push(...numberDrops(flat.text, scan));
  if (scan.includes('^')) drops.push(...superscripts(mask(scan, drops)));
  const notes: Span[] = [];
  const alternatives: Span[] = [];
  bracketDrops(mask(text, drops), pairs, { drops, notes, alternatives });
  drops.push(...emptyParentheses(mask(flat.text, drops)));
  const citations = [...found, ...flat.citations].toSorted((a, b) => a.span.start - b.span.start);
  return { drops: sorted(drops), citations, notes, alternatives };
}

function matches(text: string, pattern: RegExp): Drop[] {
  return Array.from(text.matchAll(pattern), dropOf);
}

function dropOf({ index, 0: { length } }: RegExpExecArray): Drop {
  return { start: index, end: index + length };
}

/** A cluster goes as a whole; of a narrative citation the key stays as the subject of its sentence. */
function citationDrop(scan: string, citation: Citation): Drop[] {
  const { start, end } = citation.span;
  if (citation.kind === 'cluster') return [{ start, end, citation }];
  const key = citation.keys[0]?.span.end ?? end;
  const locator = scan[key] === '}' ? key + 1 : key;
  return locator < end ? [{ start: locator, end }] : [];
}

function superscripts(scan: string): Drop[] {
  return Array.from(scan.matchAll(SUPERSCRIPT), ({ index, 0: { length } }) => [
    { start: index, end: index + 1, joins: true },
    { start: index + length - 1, end: index + length, joins: true },
  ]).flat();
}

interface Found {
  readonly drops: Drop[];
  readonly notes: Span[];
  readonly alternatives: Span[];
}

/** Notes in place, and links and images by reference (`[text][label]`), of which the text stays. */
function bracketDrops(scan: string, pairs: readonly Brackets[], found: Found): void {
  const byOpen = new Map(pairs.map((pair) => [pair.open, pair]));
  for (const { open, close } of pairs) {
    if (scan[open] !== '[') continue;
    if (scan[open - 1] === '^') {
      found.notes.push({ start: open + 1, end: close });
      found.drops.push({ start: open - 1, end: close + 1, note: {} });
    }
    const label = byOpen.get(close + 1);
    if (label === undefined || scan[label.open] !== '[') continue;
    if (scan[open - 1] === '!') {
      found.alternatives.push({ start: open + 1, end: close });
      found.drops.push({ start: open - 1, end: label.close + 1 });
    } else {
      found.drops.push({ start: open, end: open + 1, joins: true });
      found.drops.push({ start: close, end: label.close + 1, joins: true });
    }
  }
}

/** Parentheses around nothing but what is left out go with it, and the marks that divided it. */
function emptyParentheses(text: string): Drop[] {
  return matches(text, EMPTY_PARENTHESES).flatMap(({ start, end }) =>
    matches(text.slice(start, end), REMAINS).map((part) => shift(part, start)),
  );
}

function sorted(drops: readonly Drop[]): Drop[] {
  return drops.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
