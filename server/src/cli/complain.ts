import { harmless } from './terminal';
import type { World } from './world';

/** Prints one sentence on standard error, as every error of the command line is told. */
export function complain(world: Pick<World, 'err'>, sentence: string): void {
  world.err.write(`evidence-lens: ${harmless(sentence)}\n`);
}
