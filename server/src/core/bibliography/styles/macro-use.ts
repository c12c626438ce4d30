import { quote } from '../../evidence/quote';
import type { StyleElement, StyleFault } from './style-elements';

/**
 * Elements that a style may come to once each macro is put in where it is called, as the CSL engine does. The
 * largest style of the CSL project comes to some 20,000; one that doubles at each step would never end.
 */
const MOST_ELEMENTS = 200_000;

/** A macro, or a part of a style that prints something: its own elements, and the macros that it calls. */
interface Part {
  elements: number;
  readonly calls: { readonly name: string; readonly at: number; readonly prints: boolean }[];
  numbers: boolean;
}

/** What the macros of a style come to. */
export interface MacroUse {
  /** Whether what is called in the bibliography prints running numbers. */
  readonly numbered: boolean;
}

/**
 * Follows the macros of a style from its citation and its bibliography. Gives the first fault: a macro that is
 * not there, that calls itself, or that comes to more elements than can be printed.
 */
export function followMacros(elements: readonly StyleElement[]): MacroUse | StyleFault {
  const parts = partsOf(elements);
  const totals = new Map<string, number>();
  const followed = new Set<string>();
  const total = (name: string, at: number, depth: number): number | StyleFault => {
    const known = totals.get(name);
    if (known !== undefined) return known;
    const part = parts.get(name);
    if (!part)
      return {
        message: `The style calls a macro ${quote(name.slice(1))} that it does not have: add it.`,
        at,
      };
    if (followed.has(name))
      return { message: `The macro ${quote(name.slice(1))} calls itself: take the call out.`, at };
    if (depth > MOST_CALLS)
      return { message: 'Macros call one another too deeply here: put some together.', at };
    followed.add(name);
    let sum = part.elements;
    for (const call of part.calls) {
      const its = total(call.name, call.at, depth + 1);
      if (typeof its !== 'number') return its;
      sum += its;
      part.numbers ||= call.prints && (parts.get(call.name)?.numbers ?? false);
      if (sum > MOST_ELEMENTS)
        return { message: 'The macros that are called here come to too much: call fewer.', at: call.at };
    }
    followed.delete(name);
    totals.set(name, sum);
    return sum;
  };
  for (const name of PRINTED) {
    const sum = parts.has(name) ? total(name, 0, 0) : 0;
    if (typeof sum !== 'number') return sum;
  }
  return { numbered: parts.get('bibliography')?.numbers ?? false };
}

/** Calls within one another. */
const MOST_CALLS = 200;
const PRINTED = ['citation', 'bibliography'] as const;

/** The parts of a style by name; that of a macro begins with a colon, so that it is none of the others. */
function partsOf(elements: readonly StyleElement[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { name, attributes, inside, macro, at } of elements) {
    const own = macro === undefined ? PRINTED.find((one) => one === name || inside[1] === one) : `:${macro}`;
    if (own === undefined) continue;
    const part = parts.get(own) ?? { elements: 0, calls: [], numbers: false };
    parts.set(own, part);
    part.elements += 1;
    const called = name === 'text' || name === 'key' ? attributes['macro'] : undefined;
    const prints = name === 'text' || name === 'number';
    if (called !== undefined) part.calls.push({ name: `:${called}`, at, prints });
    if (prints && attributes['variable'] === 'citation-number') part.numbers = true;
  }
  return parts;
}
