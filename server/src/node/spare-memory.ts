import { setFlagsFromString } from 'node:v8';

/** The heap may grow by so many per cent between two collections. V8 itself lets a small one grow fourfold. */
const GROWTH_PERCENT = 20;

/**
 * How far the heap must have come from one collection to the limit where the next is due, in per cent, before V8 begins to mark what
 * is still needed. By itself it begins as soon as its youngest objects would not all fit below that limit: at a start, with
 * its small limit, that is before the first findings, though nearly all is still needed (docs/performance.md).
 */
const MARKED_FROM_PERCENT = 95;

let isSparing = false;
let isSparingYoung = false;

/**
 * Has V8 collect what is not needed any more before the heap has grown much, from now on. For who holds a large text:
 * what is made of it is mostly thrown away at once, and would wait for a collection in as much memory again. Collecting
 * takes a tenth more of the processor's time. A version of V8 that does not know the flag says so on stderr and goes on.
 */
export function spareMemory(): void {
  if (isSparing) return;
  isSparing = true;
  setSparing(true);
  if (isSparingYoung) holdYoung();
}

/**
 * Has V8 give its youngest objects no more room than they have by now, as soon as memory is spared. For who is going to look at all
 * values of a large text, one after the other: nearly everything that is made of them dies young.
 */
export function spareYoung(): void {
  isSparingYoung = true;
  if (isSparing) holdYoung();
}

function holdYoung(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Sets V8's flags for it, or those for who does not hold a large text. */
export function setSparing(isOn: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${isOn ? GROWTH_PERCENT : V8_DECIDES}`);
  setFlagsFromString(`--incremental-marking-hard-trigger=${isOn ? V8_DECIDES : MARKED_FROM_PERCENT}`);
}

const V8_DECIDES = 0;
