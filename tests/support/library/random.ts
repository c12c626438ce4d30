/** A source of chance that always tells the same (mulberry32 by Tommy Ettinger, public domain). */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  readonly number: (from: number, to: number) => number;
  readonly one: <T>(values: readonly T[]) => T;
  /** `count` of the values, in order of appearance, at random. */
  readonly some: <T>(count: number, values: readonly T[]) => T[];
  /** Whether one of `times` throws is lucky. */
  readonly chance: (times: number) => boolean;
}

/** The chance of a seed. */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const number = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    number,
    one: (values) => {
      const [value] = values.slice(number(0, values.length - 1));
      if (value === undefined) throw new Error('There is nothing to choose from');
      return value;
    },
    some: (count, values) => {
      const left = [...values];
      return Array.from({ length: count }, () => left.splice(number(0, left.length - 1), 1)).flat();
    },
    chance: (times) => number(1, times) === 1,
  };
}
