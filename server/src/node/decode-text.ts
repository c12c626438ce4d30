import { isAscii } from 'node:buffer';
import * as anywhere from '../bytes/decode-text';
import type { FoundText } from '../core/evidence/found-text';

/** The text of bytes, as `bytes/decode-text` says. */
export function decodeText(bytes: Uint8Array): FoundText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // As most lists are, and some of them are large: four times as fast.
  if (isAscii(buffer) && !buffer.includes(0)) return { text: buffer.toString('latin1') };
  return anywhere.decodeText(bytes);
}
