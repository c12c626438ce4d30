import type { FoundText, TextFault } from '../core/evidence/found-text';
import { quote } from '../core/evidence/quote';

/**
 * The text of UTF-8, a byte order mark left out. Bytes that are no UTF-8 are read as Windows-1252, of which Latin-1 is a
 * part, and the first of them is told in `doubt`; what is UTF-8 beside them stays what it is. Binary data and UTF-16 are
 * a problem at their first zero byte.
 */
export function decodeText(bytes: Uint8Array): FoundText {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const place = endOf(decodeUtf8(bytes.subarray(0, zero)));
    return { problem: { message: 'This is binary data or UTF-16: save it as text in UTF-8.', ...place } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decodeMixed(bytes);
  }
}

/** Bytes that are decoded at a time; it takes some milliseconds. */
const PIECE = 2 * 1024 * 1024;

/** The same with pauses, in which others have their turn. */
export async function decodeTextInPieces(
  bytes: Uint8Array,
  pause: () => Promise<unknown>,
): Promise<FoundText> {
  if (bytes.length <= PIECE || bytes.includes(0)) return decodeText(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  try {
    for (let from = 0; from < bytes.length; from += PIECE) {
      const isLast = from + PIECE >= bytes.length;
      pieces.push(decoder.decode(bytes.subarray(from, from + PIECE), { stream: !isLast }));
      // One after the other, as that is the point of it.
      // oxlint-disable-next-line no-await-in-loop
      await pause();
    }
  } catch {
    return decodeText(bytes);
  }
  return { text: pieces.join('') };
}

function decodeMixed(bytes: Uint8Array): FoundText {
  // Written as bytes, as very many short pieces of text would not fit into memory.
  const utf8 = new Uint8Array(bytes.length * MOST_BYTES);
  let end = 0;
  let doubt: TextFault | undefined;
  for (let from = 0; from < bytes.length; ) {
    const invalid = firstInvalid(bytes, from);
    utf8.set(bytes.subarray(from, invalid), end);
    end += invalid - from;
    const byte = bytes[invalid];
    from = invalid + 1;
    if (byte === undefined) break;
    doubt ??= { message: adviceOn(byte), ...endOf(decodeUtf8(utf8.subarray(0, end))) };
    const encoded = ENCODED[byte - FIRST_HIGH] ?? new Uint8Array();
    utf8.set(encoded, end);
    end += encoded.length;
  }
  return { text: decodeUtf8(utf8.subarray(0, end)), ...(doubt && { doubt }) };
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function adviceOn(byte: number): string {
  const hex = byte.toString(16).toUpperCase();
  const read = quote(WINDOWS_1252.charAt(byte - FIRST_HIGH));
  return `The byte ${hex} is no UTF-8 and is read as ${read} (Windows-1252): save the file as UTF-8.`;
}

/** The offset of the first byte from `from` on that is no part of a character; the length when there is none. */
function firstInvalid(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The bytes of the character at an offset, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < FIRST_HIGH) return 1;
  const sequence = SEQUENCES.find(({ leads }) => isIn(leads, lead));
  // Beyond the end there are zeros, which are no part of a longer character.
  if (!sequence || !isIn(sequence.second, bytes[at + 1] ?? 0)) return 0;
  for (let next = at + 2; next < at + sequence.length; next += 1) {
    if (!isIn(CONTINUATION, bytes[next] ?? 0)) return 0;
  }
  return sequence.length;
}

type Bounds = readonly [from: number, to: number];

function isIn([from, to]: Bounds, byte: number): boolean {
  return byte >= from && byte <= to;
}

const CONTINUATION: Bounds = [0x80, 0xbf];

/** How characters of more than one byte begin (Unicode Standard, table 3-7). */
const SEQUENCES: readonly { readonly leads: Bounds; readonly length: number; readonly second: Bounds }[] = [
  { leads: [0xc2, 0xdf], length: 2, second: CONTINUATION },
  { leads: [0xe0, 0xe0], length: 3, second: [0xa0, 0xbf] },
  { leads: [0xe1, 0xec], length: 3, second: CONTINUATION },
  { leads: [0xed, 0xed], length: 3, second: [0x80, 0x9f] },
  { leads: [0xee, 0xef], length: 3, second: CONTINUATION },
  { leads: [0xf0, 0xf0], length: 4, second: [0x90, 0xbf] },
  { leads: [0xf1, 0xf3], length: 4, second: CONTINUATION },
  { leads: [0xf4, 0xf4], length: 4, second: [0x80, 0x8f] },
];

/** Bytes from here on are of no character of ASCII. */
const FIRST_HIGH = 0x80;
/** As long as the characters of Windows-1252 are in UTF-8. */
const MOST_BYTES = 3;

/**
 * The characters of Windows-1252 from 80 on (WHATWG Encoding Standard, index windows-1252). Those from A0 on are Latin-1's.
 * A table, as the decoders of some versions of Node give Latin-1 for the others, too.
 */
const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  String.fromCharCode(...Array.from({ length: 0x60 }, (_, index) => 0xa0 + index));

/** Each of them in UTF-8. */
const ENCODED: readonly Uint8Array[] = Array.from(WINDOWS_1252, (character) =>
  new TextEncoder().encode(character),
);

/** The zero-based line and UTF-16 character at which a text ends. */
function endOf(text: string): { readonly line: number; readonly character: number } {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
