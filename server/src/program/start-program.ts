import { cacheFolder } from '../node/cache-folder';
import { codeCache } from './code-cache';
import { loadProgram } from './load-program';
import { setV8Flags } from './v8-flags';

/** Starts a program of the build: the part `entry` in a folder, with all that it loads. */
export function startProgram(folder: string, entry: string): void {
  const kept = cacheFolder('code');
  // What is kept is told by V8's flags, too, so they are set before.
  setV8Flags();
  loadProgram(folder, entry, kept === undefined ? undefined : codeCache(kept));
}
