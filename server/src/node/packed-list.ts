import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { isFields } from '../core/fields';
import type { PackedList } from '../core/sources/kept-list';

/** What a packed list is of. */
interface Label {
  readonly program: string;
  readonly path: string;
  readonly version: string;
}

/** How a file begins: a digest of all behind it, and the length in bytes of what says what is in it. */
const DIGEST_BYTES = 20;
const HEAD = DIGEST_BYTES + 4;
const NUMBER_BYTES = Uint32Array.BYTES_PER_ELEMENT;
/** Bytes that are digested at a time: a millisecond's worth. */
const PIECE = 1024 * 1024;

/**
 * A packed list as pieces of bytes, behind each other: its label with the lengths of all, its numbers, its texts. They are
 * not put together, as that would take as much memory again.
 */
export async function packedBytes(label: Label, { texts, numbers }: PackedList): Promise<readonly Buffer[]> {
  const encoded = texts.map((text) => Buffer.from(text, 'utf8'));
  const lengths = {
    numbers: numbers.map(({ length }) => length),
    texts: encoded.map(({ length }) => length),
  };
  const about = JSON.stringify({ ...label, ...lengths, order: endianness() });
  const head = Buffer.alloc(HEAD + Buffer.byteLength(about));
  head.writeUInt32LE(head.length - HEAD, DIGEST_BYTES);
  head.write(about, HEAD);
  const bytesOf = (array: Uint32Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  const behind = [...numbers.map(bytesOf), ...encoded];
  (await digestOf([head.subarray(DIGEST_BYTES), ...behind])).copy(head);
  return [head, ...behind];
}

/** What such bytes are of, and the list in them; nothing where they are damaged or cut off, or of another kind of machine. */
export async function packedFrom(
  bytes: Buffer,
): Promise<{ readonly label: Label; readonly list: () => PackedList } | undefined> {
  if (bytes.length < HEAD) return undefined;
  const digest = await digestOf([bytes.subarray(DIGEST_BYTES)]);
  if (!digest.equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
  const size = bytes.readUInt32LE(DIGEST_BYTES);
  const about = parsed(bytes.toString('utf8', HEAD, HEAD + size));
  if (!isAbout(about) || about.order !== endianness()) return undefined;
  const { program, path, version } = about;
  return { label: { program, path, version }, list: () => listIn(bytes, HEAD + size, about) };
}

function listIn(bytes: Buffer, from: number, { numbers, texts }: About): PackedList {
  let at = from;
  const next = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    // Copies: they would keep all of the bytes in memory.
    numbers: numbers.map((length) => new Uint32Array(copyOf(next(length * NUMBER_BYTES)))),
    texts: texts.map((length) => next(length).toString('utf8')),
  };
}

function parsed(about: string): unknown {
  try {
    return JSON.parse(about);
  } catch {
    return undefined;
  }
}

function copyOf(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

interface About extends Label {
  readonly numbers: readonly number[];
  readonly texts: readonly number[];
  readonly order: string;
}

function isAbout(found: unknown): found is About {
  return isFields(found) && Array.isArray(found['numbers']) && Array.isArray(found['texts']);
}

async function digestOf(pieces: readonly Buffer[]): Promise<Buffer> {
  const hash = createHash('sha1');
  for (const bytes of pieces) {
    for (let from = 0; from < bytes.length; from += PIECE) {
      hash.update(bytes.subarray(from, from + PIECE));
      // Others have their turn in between.
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
    }
  }
  return hash.digest();
}
