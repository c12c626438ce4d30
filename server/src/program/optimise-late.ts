import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function must have run before V8 optimises it, in bytes of its bytecode: some four times V8's own measure.
 * Reading English takes very many functions, none of them for long: optimising as early as V8 does takes more of the processor
 * up to the first findings than it saves, and as much again where what was supposed of a function turns out wrong
 * (docs/performance.md).
 */
const BUDGET = 500_000;

/**
 * Has V8 optimise functions later, from now on and in all threads. It tells its own compiled code by its flags: modules of
 * Node that are loaded afterwards take longer to load.
 */
export function optimiseLate(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
