/** The first bytes of every PNG file (ISO/IEC 15948, 5.2). */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bytes of a PNG file in Base64; nothing for data that is no such file. */
export function pngBytes(data: string): Uint8Array | undefined {
  const bytes = bytesOf(data);
  return PNG.every((byte, index) => bytes[index] === byte) ? bytes : undefined;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
