import { setFlagsFromString } from 'node:v8';

/** The heap may grow by so many per cent between two collections. V8 itself lets a small one grow fourfold. */
const GROWTH_PERCENT = 30;

let isSparing = false;

/**
 * Has V8 collect what is not needed any more before the heap has grown much, from now on. For who holds a large text:
 * what is made of it is mostly thrown away at once, and would wait for a collection in as much memory again. Collecting
 * takes a tenth more of the processor's time. A version of V8 that does not know the flag says so on stderr and goes on.
 */
export function spareMemory(): void {
  if (isSparing) return;
  isSparing = true;
  setSparing(true);
}

/** Sets V8's flag for it, or takes it back. */
export function setSparing(isOn: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${isOn ? GROWTH_PERCENT : V8_DECIDES}`);
}

const V8_DECIDES = 0;
