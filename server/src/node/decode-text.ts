import { isAscii, isUtf8 } from 'node:buffer';
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
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // As most lists are, and some of them are large: four times as fast.
  if (isAscii(bytes)) return { text: buffer.toString('latin1') };
  try {
    // In one go: pieces with anything but ASCII take two bytes for each character, and so would what is made of them.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decodeMixed(buffer);
  }
}

function decodeMixed(bytes: Buffer): FoundText {
  // Written as bytes, as very many short pieces of text would not fit into memory.
  const utf8 = Buffer.allocUnsafe(bytes.length * MOST_BYTES);
  let end = 0;
  let doubt: TextFault | undefined;
  for (let from = 0; from < bytes.length; ) {
    const invalid = firstInvalid(bytes, from);
    end += bytes.copy(utf8, end, from, invalid);
    const byte = bytes[invalid];
    from = invalid + 1;
    if (byte === undefined) break;
    doubt ??= { message: adviceOn(byte), ...endOf(decodeUtf8(utf8.subarray(0, end))) };
    end += ENCODED[byte - FIRST_HIGH]?.copy(utf8, end) ?? 0;
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
function firstInvalid(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** The bytes of the character at an offset, 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < FIRST_HIGH) return 1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

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
const ENCODED: readonly Buffer[] = Array.from(WINDOWS_1252, (character) => Buffer.from(character));

/** The zero-based line and UTF-16 character at which a text ends. */
function endOf(text: string): { readonly line: number; readonly character: number } {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
