/** What we use of citeproc-js (https://citeproc-js.readthedocs.io/en/latest/running.html); it carries no types. */
declare module 'citeproc' {
  interface System {
    /** The text of a locale file. */
    retrieveLocale(tag: string): string;
    /** A CSL-JSON item whose `id` is the one asked for. */
    retrieveItem(id: string): object;
  }

  interface Engine {
    /** Replaces the items that the bibliography is made of. */
    updateItems(ids: readonly string[]): void;
    /**
     * HTML of each entry, or `false` for a style without a bibliography. With `include`, that of the items that have
     * one of the values in its field only.
     */
    makeBibliography(section?: {
      readonly include: readonly { readonly field: string; readonly value: string }[];
    }):
      | readonly [
          parameters: { readonly entry_ids: readonly (readonly string[])[] },
          entries: readonly string[],
        ]
      | false;
    readonly registry: {
      /** The items by id, each with what tells it from others that would be cited alike (`2012a`). */
      readonly registry: Readonly<Record<string, { readonly disambig: object } | undefined>>;
      /** The ids of the items in the order of the bibliography. */
      getSortedIds(): readonly string[];
    };
  }

  const CSL: {
    /** Told of what the engine makes the best of; writes to standard output unless replaced. */
    debug: (message: string) => void;
    Engine: new (system: System, style: string, language?: string) => Engine;
  };
  export default CSL;
}
