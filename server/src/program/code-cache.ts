import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { setSparing } from '../node/spare-memory';

/** What V8 made of code, kept for the next process that runs the same code in the same version of V8. */
export interface CodeCache {
  /** What is kept of a part of the program; nothing where there is none that is whole. Never throws. */
  readonly read: (part: string) => Buffer | undefined;
  /** Keeps it. What cannot be written is made again by the next process. Never throws. */
  readonly write: (part: string, compiled: Buffer) => void;
  /** Has a job done that asks V8 for compiled code and writes it. Does nothing where none would be of use. */
  readonly keeping: (job: () => void) => void;
}

/** A damaged one would end the process, as V8 does not look at what it is given. */
const DIGEST = 'sha1';
const DIGEST_BYTES = 20;

/** As many as some versions of the program have; those not written for the longest time go. */
const MOST_FILES = 200;

/** The cache in a folder, which is there and in which nobody but its user writes: what is in it is run. */
export function codeCache(folder: string): CodeCache {
  const version = versionOfV8();
  const fileOf = (part: string): string => join(folder, `${part}-${version}.bin`);
  return {
    read: (part) => {
      try {
        const bytes = readFileSync(fileOf(part));
        const compiled = bytes.subarray(DIGEST_BYTES);
        return digestOf(compiled).equals(bytes.subarray(0, DIGEST_BYTES)) ? compiled : undefined;
      } catch {
        return undefined;
      }
    },
    write: (part, compiled) => {
      const beside = join(folder, `${randomUUID()}.tmp`);
      try {
        writeFileSync(beside, Buffer.concat([digestOf(compiled), compiled]), { flag: 'wx', mode: 0o600 });
        renameSync(beside, fileOf(part));
        letGoOfOld(folder);
      } catch {
        rmSync(beside, { force: true });
      }
    },
    keeping: (job) => {
      if (versionOfV8() === version) return job();
      // V8 takes compiled code under the flags alone that it was given under, and at a start this one is not set.
      setSparing(false);
      if (versionOfV8() === version) job();
      setSparing(true);
    },
  };
}

/**
 * Tells versions of V8 and the flags that it runs with apart, by the head of what it makes of a script. V8 has a function
 * for this, in a module that takes longer to load than all that is asked here.
 */
function versionOfV8(): string {
  return new Script('0').createCachedData().subarray(0, HEAD_BYTES).toString('hex');
}

/** Its mark, and digests of its version, of the source and of its flags. */
const HEAD_BYTES = 16;

function digestOf(bytes: Buffer): Buffer {
  return createHash(DIGEST).update(bytes).digest();
}

function letGoOfOld(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST_FILES) return;
  const newestFirst = files
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .toSorted((a, b) => b.time - a.time);
  for (const { file } of newestFirst.slice(MOST_FILES)) rmSync(file, { force: true });
}
