/** Values kept by what tells them apart, the least recently used forgotten when there are more than `limit`. */
export class Cache<T, K = string> {
  readonly #limit: number;
  readonly #values = new Map<K, T>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value of `key`, made by `make` when it is not kept. */
  get(key: K, make: () => T): T {
    const known = this.#values.get(key);
    if (known !== undefined) this.#values.delete(key);
    const value = known ?? make();
    this.#values.set(key, value);
    if (this.#values.size > this.#limit) this.#forgetOldest();
    return value;
  }

  #forgetOldest(): void {
    for (const key of this.#values.keys()) {
      this.#values.delete(key);
      return;
    }
  }
}
