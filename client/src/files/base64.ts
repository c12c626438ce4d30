/** More arguments at a time than this are too many for a function. */
const PIECE = 0x8000;

/** Bytes in Base64 (RFC 4648, section 4). */
export function inBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  }
  return btoa(pieces.join(''));
}
