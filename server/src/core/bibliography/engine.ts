import CSL from 'citeproc';

/** What formats items by one CSL style. It may throw on any call, and its state is unknown then. */
export type Engine = InstanceType<typeof CSL.Engine>;

// Its warnings would break a protocol that speaks over standard output.
CSL.debug = () => undefined;

/**
 * An engine for a style and a locale, both as XML, that asks for items by their ids. The style's running numbers are
 * left out: a reference on its own has no place in a list, and in a list Markdown numbers the entries. Throws on a
 * style that it cannot read.
 */
export function createEngine(csl: string, locale: string, retrieveItem: (id: string) => object): Engine {
  return new CSL.Engine({ retrieveLocale: () => locale, retrieveItem }, withoutNumbers(csl), 'en-US');
}

function withoutNumbers(csl: string): string {
  return csl.replace(/<(?:text|number)\s[^<>]*\/>/g, (element) =>
    /\svariable\s?=\s?["']citation-number["']/.test(element) ? '' : element,
  );
}
