import type { Unreadable } from '../core/evidence/load';

/** A file's text, or why there is none. */
export type TextFile = { readonly text: string } | { readonly problem: Unreadable };

const BYTE_ORDER_MARK = '\uFEFF';
/** What a decoder puts in the place of bytes that are no character, and its own three bytes. */
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd];

/** The text of UTF-8, a byte order mark left out; of binary data and other encodings, where they first show. */
export function decodeUtf8(bytes: Uint8Array): TextFile {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, zero));
    return {
      problem: { message: 'This is binary data or UTF-16: save it as text in UTF-8.', ...endOf(before) },
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const message = 'This character is not in UTF-8: save the file as UTF-8.';
    return { problem: { message, ...endOf(beforeInvalid(bytes)) } };
  }
}

/** The text up to the first bytes that are no character; there must be some. */
function beforeInvalid(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let [from, offset] = [0, 0];
  for (;;) {
    const at = text.indexOf(REPLACEMENT, from);
    offset += Buffer.byteLength(text.slice(from, at));
    const isWritten = REPLACEMENT_BYTES.every((byte, index) => bytes[offset + index] === byte);
    if (at < 0 || !isWritten) return text.slice(0, Math.max(at, 0)).replace(BYTE_ORDER_MARK, '');
    from = at + 1;
    offset += REPLACEMENT_BYTES.length;
  }
}

/** The zero-based line and UTF-16 character at which a text ends. */
function endOf(text: string): { readonly line: number; readonly character: number } {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
