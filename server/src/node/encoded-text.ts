import { isAscii, isUtf8 } from 'node:buffer';
import type { EncodedText } from '../core/sources/encoded-text';

/** A text by its bytes; nothing where they are no UTF-8, or binary data. */
export function encodedText(bytes: Uint8Array): EncodedText | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isMarked = all.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  const text = isMarked ? all.subarray(BYTE_ORDER_MARK.length) : all;
  if (!isUtf8(text) || text.includes(0)) return undefined;
  return {
    bytes: text,
    textAt: (from, to) => {
      const part = text.subarray(from, to);
      // Many times as fast.
      return part.toString(isAscii(part) ? 'latin1' : 'utf8');
    },
    isSame: (other) => text.equals(other.bytes),
  };
}

const BYTE_ORDER_MARK = Buffer.from('\u{feff}');
