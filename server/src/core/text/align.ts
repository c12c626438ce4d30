import type { Span } from '../span';
import { decodeEntity, ENTITY } from './entities';
import { add, type Flat, type Source } from './flat';

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const PLAIN = /[^\\&\s\0]+/y;
const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;

/**
 * Adds the value of a text node to the flat text, character by character where the parser has decoded
 * or left out something (escapes, character references, the indentation of lines), with exact offsets.
 * `span` is where the node stands in `source.text`.
 */
export function addText(flat: Flat, source: Source, span: Span, value: string, masked: boolean): void {
  const raw = source.text.slice(span.start, span.end);
  const offset = source.base + span.start;
  if (raw === value) {
    add(flat, value, masked, offset);
    return;
  }
  let at = 0;
  let done = 0;
  while (done < value.length && at < raw.length) {
    const piece = pieceAt(raw, at, value, done);
    const from = piece.length === 0 ? undefined : offset + piece.from;
    add(flat, piece.text, masked || piece.masked, from, piece.length);
    at = piece.from + piece.length;
    done += piece.text.length;
  }
  add(flat, value.slice(done), true);
}

/** The next part of a value, with where it stands in the raw text. */
interface Piece {
  readonly text: string;
  readonly from: number;
  readonly length: number;
  readonly masked: boolean;
}

function pieceAt(raw: string, at: number, value: string, done: number): Piece {
  const plain = matchAt(PLAIN, raw, at);
  if (plain !== '' && value.startsWith(plain, done)) {
    return { text: plain, from: at, length: plain.length, masked: false };
  }
  const next = raw[at + 1] ?? '';
  if (raw[at] === '\\' && ASCII_PUNCTUATION.test(next)) {
    return { text: next, from: at + 1, length: 1, masked: true };
  }
  const entity = matchAt(ENTITY, raw, at);
  if (entity !== '') {
    const text = decodeEntity(entity);
    return { text, from: at, length: entity.length, masked: text !== entity };
  }
  const ending = matchAt(LINE_END, raw, at);
  if (ending !== '') return lineEnding(ending, at, value, done);
  return single(raw, at, value, done);
}

/** A line ending: the value has it bare, the source with the space and container marks around it. */
function lineEnding(ending: string, at: number, value: string, done: number): Piece {
  const from = at + ending.search(/[\r\n]/);
  const text = value.startsWith('\r\n', done) ? '\r\n' : (value[done] ?? '');
  const length = at + ending.length - from;
  return { text, from, length, masked: false };
}

function single(raw: string, at: number, value: string, done: number): Piece {
  const text = value[done] ?? '';
  const char = raw[at];
  if (char === text || char === '\0') return { text, from: at, length: 1, masked: false };
  const found = raw.indexOf(text, at);
  return { text, from: found === -1 ? at : found, length: found === -1 ? 0 : 1, masked: false };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
