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
    /** HTML of each entry, or `false` for a style without a bibliography. */
    makeBibliography(): readonly [parameters: object, entries: readonly string[]] | false;
  }

  const CSL: {
    /** Told of what the engine makes the best of; writes to standard output unless replaced. */
    debug: (message: string) => void;
    Engine: new (system: System, style: string, language?: string) => Engine;
  };
  export default CSL;
}
