import { setFlagsFromString } from 'node:v8';
import { setSparing } from '../node/spare-memory';

/**
 * How much of a function must have run before V8 optimises it, in bytes of its bytecode: some four times V8's own measure.
 * Reading English takes very many functions, none of them for long: optimising as early as V8 does takes more of the processor
 * up to the first findings than it saves, and as much again where what was supposed of a function turns out wrong
 * (docs/performance.md).
 */
const BUDGET = 500_000;

/**
 * V8 makes each regular expression twice: into bytecode, and with its second use into machine code. Reading English uses nearly
 * all of its own many times, so that the first is made for nothing.
 */
const COMPILED_AT_ONCE = '--no-regexp-tier-up';

/**
 * Has V8 optimise functions later and compile regular expressions at once, from now on and in all threads, and collect what is
 * not needed any more no earlier than it must. It tells its own compiled code by its flags: modules of Node that are loaded
 * afterwards take longer to load. A version of V8 that does not know a flag says so on stderr and goes on.
 */
export function setV8Flags(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString(COMPILED_AT_ONCE);
  setSparing(false);
}
