/** Above all values: what is left out stays so, however well it fits. */
const OUT = 255;

/**
 * How well the references of an index fit what was typed, by their position in it: from 1 to 254, 0 for not at all. Those that fit
 * are listed, too: most of a large index do not, and are never looked at.
 */
export class Fits {
  readonly #values: Uint8Array;
  readonly #found: number[] = [];

  constructor(length: number) {
    this.#values = new Uint8Array(length);
  }

  /** How many references the index has. */
  get length(): number {
    return this.#values.length;
  }

  /** The positions that fit, or were left out since, in no order. */
  get found(): readonly number[] {
    return this.#found;
  }

  /** How well the reference at a position fits; 0 beyond the last. */
  at(position: number): number {
    const value = this.#values[position] ?? OUT;
    return value === OUT ? 0 : value;
  }

  /** Has a reference fit so well, unless it fits better or was left out. */
  raise(position: number, value: number): void {
    const earlier = this.#values[position] ?? OUT;
    if (value <= earlier) return;
    if (earlier === 0) this.#found.push(position);
    this.#values[position] = Math.min(value, OUT - 1);
  }

  /** Has a reference fit no more, whatever is found of it. */
  leaveOut(position: number): void {
    this.#values[position] = OUT;
  }

  /** The first positions that fit so well, in order; at most `limit`. */
  firstOf(value: number, limit: number): number[] {
    const first: number[] = [];
    for (
      let at = this.#values.indexOf(value);
      at >= 0 && first.length < limit;
      at = this.#values.indexOf(value, at + 1)
    )
      first.push(at);
    return first;
  }
}
