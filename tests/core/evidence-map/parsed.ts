import { SaxesParser } from 'saxes';

/** An element of a document. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a document and its text; throws on what is not well-formed. */
export function parsed(document: string): { elements: Drawn[]; text: string } {
  const elements: Drawn[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (read) => {
    text += read;
  });
  parser.write(document).close();
  return { elements, text };
}

/** The body of a page, which is written so that XML can read it, too. */
export function body(page: string): string {
  return page.slice(page.indexOf('<body>'), page.indexOf('</html>'));
}
