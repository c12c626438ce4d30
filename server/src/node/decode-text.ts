import { isAscii } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import * as anywhere from '../bytes/decode-text';
import type { FoundText } from '../core/evidence/found-text';

/** The text of bytes, as `bytes/decode-text` says. */
export function decodeText(bytes: Uint8Array): FoundText {
  // As most lists are, and some of them are large: four times as fast.
  if (isAscii(bytes) && !bytes.includes(0))
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') };
  return anywhere.decodeText(bytes);
}

/** The same with pauses, in which others have their turn. */
export async function decodeTextInPieces(bytes: Uint8Array): Promise<FoundText> {
  return isAscii(bytes) ? decodeText(bytes) : anywhere.decodeTextInPieces(bytes, setImmediate);
}
