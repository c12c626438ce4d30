import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { CodeCache } from './code-cache';

/** What a part of a program is wrapped in (scripts/build/to-commonjs.mjs): that of Node's own CommonJS modules. */
type Wrapped = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

/** A part that was loaded, with what is kept of its compiled code. */
interface Loaded {
  readonly name: string;
  readonly script: Script;
  /** The size of what was kept, in bytes; 0 where there was none. */
  kept: number;
}

/**
 * Parts that the build names by their content. V8 asks no more of a source than its length before it takes what was compiled
 * of another.
 */
const BY_CONTENT = /^\.\/part-[A-Z0-9]{8}\.cjs$/;
/** Characters of a part that is compiled, with its functions as they are called, before a file could be read. */
const SMALL = 1000;
/** How much more there must be to keep before it is worth to write it again. */
const WORTH = 1.25;
/** How long nothing must have been loaded before what was compiled is kept, in ms: by then there has been some work. */
const IDLE_MS = 10_000;

/**
 * Loads a program of the build, by the name of its first part: a module as CommonJS has it, which asks for other parts
 * beside it and for what comes with Node. They are compiled by what the cache has of them, and what it has not is kept when
 * the program has run for a while, and when it ends: functions are compiled when they are first called.
 */
export function loadProgram(folder: string, entry: string, cache: CodeCache | undefined): void {
  const nodes = createRequire(join(folder, entry));
  const loaded = new Map<string, { exports: object }>();
  const keeper = cache && keeperOf(cache);
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return nodes(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const part = { exports: {} };
    loaded.set(name, part);
    const file = join(folder, name);
    // All that the build writes is ASCII, which is read fastest so.
    const source = readFileSync(file, 'latin1');
    const script =
      keeper && BY_CONTENT.test(name) && source.length > SMALL
        ? keeper.compile(name.slice('./'.length), source, file)
        : new Script(source, { filename: file });
    const run: Wrapped = script.runInThisContext();
    run(part.exports, load, part, file, folder);
    return part.exports;
  };
  load(`./${entry}`);
}

/** Compiles parts with what is kept of them, and keeps what they come to. */
function keeperOf(cache: CodeCache) {
  const parts: Loaded[] = [];
  let timer: NodeJS.Timeout | undefined;
  const keep = (from: readonly Loaded[], worth: number): void =>
    cache.keeping(() => {
      for (const part of from) {
        const compiled = part.script.createCachedData();
        if (compiled.length > part.kept * worth) cache.write(part.name, compiled);
        part.kept = compiled.length;
      }
    });
  process.once('exit', () => {
    const unknown = parts.filter(({ kept }) => kept === 0);
    if (unknown.length > 0) keep(unknown, 1);
  });
  return {
    compile: (name: string, source: string, filename: string): Script => {
      const known = cache.read(name);
      const script = new Script(source, { filename, ...(known && { cachedData: known }) });
      const isTaken = known !== undefined && script.cachedDataRejected !== true;
      parts.push({ name, script, kept: isTaken ? known.length : 0 });
      clearTimeout(timer);
      timer = setTimeout(() => keep(parts, WORTH), IDLE_MS).unref();
      return script;
    },
  };
}
