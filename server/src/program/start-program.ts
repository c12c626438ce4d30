import { cacheFolder } from '../node/cache-folder';
import { codeCache } from './code-cache';
import { loadProgram } from './load-program';

/** Starts a program of the build: the part `entry` in a folder, with all that it loads. */
export function startProgram(folder: string, entry: string): void {
  const kept = cacheFolder('code');
  loadProgram(folder, entry, kept === undefined ? undefined : codeCache(kept));
}
