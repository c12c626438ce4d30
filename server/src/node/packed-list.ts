import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
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
  const behind = [...numbers.map(bytesOf), ...encoded];
  (await digestOf([head.subarray(DIGEST_BYTES), ...behind])).copy(head);
  return [head, ...behind];
}

/** A file that such bytes are in. */
export type PackedFile = Pick<FileHandle, 'read' | 'stat'>;

/**
 * What the bytes of a file are of, and the list in them; nothing where they are damaged or cut off, or of another kind of machine.
 * Each part is read where it is to stay: put in place from the bytes of all, it would take its memory twice.
 */
export async function packedFrom(
  file: PackedFile,
): Promise<{ readonly label: Label; readonly list: () => PackedList } | undefined> {
  const { size } = await file.stat();
  const head = await bytesAt(file, 0, HEAD, size);
  const said = head && (await bytesAt(file, HEAD, head.readUInt32LE(DIGEST_BYTES), size));
  const about = said && parsed(said.toString('utf8'));
  if (!said || !isAbout(about) || about.order !== endianness()) return undefined;
  const starts = startsOf(about, HEAD + said.length);
  // Before anything is made room for: what says how long it is may be damaged, too.
  if (starts.at(-1) !== size) return undefined;
  const numbers = about.numbers.map((length) => new Uint32Array(length));
  const texts = about.texts.map((length) => Buffer.allocUnsafeSlow(length));
  const parts = [...numbers.map(bytesOf), ...texts];
  await Promise.all(parts.map((part, index) => fill(file, part, starts[index] ?? size)));
  const digest = await digestOf([head.subarray(DIGEST_BYTES), said, ...parts]);
  if (!digest.equals(head.subarray(0, DIGEST_BYTES))) return undefined;
  const { program, path, version } = about;
  const list = () => ({ numbers, texts: texts.map((text) => text.toString('utf8')) });
  return { label: { program, path, version }, list };
}

/** The bytes of a number array, which are not copied. */
function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Where the parts begin, which stand behind each other from a place on; one more at the end. */
function startsOf({ numbers, texts }: Pick<About, 'numbers' | 'texts'>, from: number): readonly number[] {
  const starts = [from];
  const lengths = [...numbers.map((length) => length * Uint32Array.BYTES_PER_ELEMENT), ...texts];
  for (const length of lengths) starts.push((starts.at(-1) ?? from) + length);
  return starts;
}

/** So many bytes of a file from a place on; nothing where it has not as many. */
async function bytesAt(
  file: PackedFile,
  at: number,
  length: number,
  size: number,
): Promise<Buffer | undefined> {
  if (at + length > size) return undefined;
  const bytes = Buffer.alloc(length);
  await fill(file, bytes, at);
  return bytes;
}

/** Reads from a place of a file until the bytes are full, or the file ends, which their digest tells. */
async function fill(file: PackedFile, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    // oxlint-disable-next-line no-await-in-loop
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, at + done);
    if (bytesRead === 0) return;
    done += bytesRead;
  }
}

function parsed(about: string): unknown {
  try {
    return JSON.parse(about);
  } catch {
    return undefined;
  }
}

interface About extends Label {
  readonly numbers: readonly number[];
  readonly texts: readonly number[];
  readonly order: string;
}

function isAbout(found: unknown): found is About {
  return isFields(found) && [found['numbers'], found['texts']].every(isLengths);
}

function isLengths(found: unknown): boolean {
  return Array.isArray(found) && found.every((length) => Number.isSafeInteger(length) && length >= 0);
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
