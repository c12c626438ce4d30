interface Parts {
  readonly macros?: string;
  /** What stands in the layout of the bibliography. */
  readonly bibliography?: string;
  readonly sort?: string;
  /** Attributes of the bibliography. */
  readonly attributes?: string;
}

/** A CSL style of a few lines; the macros are in the third line, the bibliography's layout in the fifth. */
export function style({ macros = '', bibliography = TITLE, sort = '', attributes = '' }: Parts = {}): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Own</title></info>
${macros}
<citation><layout><text variable="title"/></layout></citation>
<bibliography${attributes}>${sort}<layout>${bibliography}</layout></bibliography>
</style>`;
}

const TITLE = '<text variable="title"/>';
