import type { Span } from '../span';
import type { Citation } from './citations';
import { addRun, type Flat } from './flat';
import type { LeftOut } from './left-out';
import type { NumberMark } from './number-marks';
import type { NoteCall, PlacedCitation, PlacedMark, Run } from './prose';
import { proseOf, runAt, sourceOfSpan } from './runs';

/** The prose of a block; see `Block` for its fields. */
export interface Prose {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly citations: readonly PlacedCitation[];
  readonly numberMarks: readonly PlacedMark[];
  readonly noteCalls: readonly NoteCall[];
}

/** Prose while it is being put together. */
interface Assembly {
  readonly flat: Flat;
  readonly runs: Run[];
  text: string;
  /** The last words added; to ask the growing text for its end would copy it each time. */
  last: string;
  /** The flat offset of the space since the last word, -1 when there is none. */
  space: number;
  /** Whether something was left out since the last word. */
  dropped: boolean;
}

/** Words with single spaces between them, as most of a line has. */
const WORDS = /[^ \t\r\n]+(?: [^ \t\r\n]+)*/g;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
const CLOSING_MARK = /^[.,;:!?)\]\u2019\u201d]/;

/**
 * The prose of a stretch of flat text without what is left out: words with single spaces, and none before
 * a mark that closes up once a citation is gone. Runs and citations are relative to the chunk.
 */
export function assemble(flat: Flat, out: LeftOut, range: Span): Prose {
  const assembly: Assembly = { flat, runs: [], text: '', last: '', space: -1, dropped: false };
  const citations: PlacedCitation[] = [];
  const numberMarks: PlacedMark[] = [];
  const noteCalls: NoteCall[] = [];
  let from = range.start;
  for (const drop of out.drops) {
    if (drop.start < range.start || drop.end > range.end || drop.end <= from) continue;
    addWords(assembly, from, drop.start);
    const at = assembly.text.length;
    if (drop.citation) citations.push({ at, citation: inSource(flat, drop.citation) });
    if (drop.mark) numberMarks.push({ at, mark: markInSource(flat, drop.mark) });
    if (drop.note) noteCalls.push({ at, ...drop.note, ...citedWithin(flat, out, drop) });
    if (!drop.joins) assembly.dropped = true;
    from = drop.end;
  }
  addWords(assembly, from, range.end);
  const dropped = new Set(out.drops.map(({ citation }) => citation));
  for (const found of out.citations) {
    if (dropped.has(found)) continue;
    const citation = inSource(flat, found);
    const at = proseOf(assembly.runs, placeOf(citation));
    if (at !== undefined) citations.push({ at, citation });
  }
  citations.sort((a, b) => a.citation.span.start - b.citation.span.start);
  return { text: assembly.text, runs: assembly.runs, citations, numberMarks, noteCalls };
}

function addWords(assembly: Assembly, from: number, to: number): void {
  const text = assembly.flat.text.slice(from, to);
  let end = 0;
  for (const { 0: words, index } of text.matchAll(WORDS)) {
    if (index > end) noteSpace(assembly, from + end);
    addSpace(assembly, words);
    addStretch(assembly, from + index, words);
    assembly.last = words;
    end = index + words.length;
  }
  if (text.length > end) noteSpace(assembly, from + end);
}

function noteSpace(assembly: Assembly, at: number): void {
  if (assembly.space === -1) assembly.space = at;
}

function addSpace(assembly: Assembly, words: string): void {
  const { space, dropped, last } = assembly;
  assembly.space = -1;
  assembly.dropped = false;
  if (last === '') return;
  if (space !== -1) {
    if (!(dropped && CLOSING_MARK.test(words))) addStretch(assembly, space, ' ');
  } else if (dropped && ENDS_IN_WORD.test(last) && STARTS_WITH_WORD.test(words)) {
    assembly.text += ' ';
  }
}

/** Adds text that stands in the flat text from `at` on, with the source of each part of it. */
function addStretch(assembly: Assembly, at: number, text: string): void {
  const { runs } = assembly.flat;
  const end = at + text.length;
  for (let index = Math.max(runAt(runs, at), 0); index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || run.prose >= end) break;
    const from = Math.max(at, run.prose);
    const length = Math.min(end, run.prose + run.length) - from;
    if (length <= 0) continue;
    const prose = assembly.text.length + from - at;
    if (run.sourceLength === undefined) addRun(assembly.runs, prose, run.source + from - run.prose, length);
    else addRun(assembly.runs, prose, run.source, length, run.sourceLength);
  }
  assembly.text += text;
}

/** What a note that is written in place cites. */
function citedWithin(flat: Flat, out: LeftOut, note: Span): Pick<NoteCall, 'citations' | 'numberMarks'> {
  const within = ({ span }: { readonly span: Span }) => note.start < span.start && span.end < note.end;
  const marks = out.drops.flatMap(({ mark }) => mark ?? []);
  return {
    citations: out.citations.filter(within).map((citation) => inSource(flat, citation)),
    numberMarks: marks.filter(within).map((mark) => markInSource(flat, mark)),
  };
}

/** Where the words begin that a citation leaves in its sentence: of a role, which goes, those of its first key. */
function placeOf({ kind, span, keys: [first] }: Citation): number {
  return kind === 'role' && first ? first.span.start : span.start;
}

/** A citation of the flat text with its spans in the source. */
function inSource(flat: Flat, citation: Citation): Citation {
  return {
    kind: citation.kind,
    span: spanInSource(flat, citation.span),
    keys: citation.keys.map((key) => ({ ...key, span: spanInSource(flat, key.span) })),
  };
}

function markInSource(flat: Flat, mark: NumberMark): NumberMark {
  const numbers = mark.numbers.map((each) => ({ ...each, span: spanInSource(flat, each.span) }));
  return { ...mark, span: spanInSource(flat, mark.span), numbers };
}

/** Marks and keys of citations are always characters of the source. */
function spanInSource(flat: Flat, span: Span): Span {
  return sourceOfSpan(flat.runs, span) ?? span;
}
