import { SaxesParser } from 'saxes';
import { xmlAdvice } from '../formats/shared/xml-advice';

/** Something wrong with the text of a style, and the UTF-16 offset of its place. */
export interface StyleFault {
  readonly message: string;
  readonly at: number;
}

/** An element of a style with the names of those around it, outermost first. */
export interface StyleElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly string[];
  /** The name of the macro that it stands in. */
  readonly macro: string | undefined;
  /** The text directly in it. */
  readonly text: string;
  readonly at: number;
}

/** Elements within one another; no style of the CSL project has more than 20. */
const DEEPEST = 100;
/** As much as is read before it is seen whether something was wrong, in UTF-16 units. */
const CHUNK = 8192;

interface Open extends Omit<StyleElement, 'text'> {
  text: string;
}

/**
 * The elements of a style in the order in which they end, or the first thing that is wrong with its XML. Entities
 * other than XML's own are never expanded, and nothing outside of the text is read.
 */
export function styleElements(csl: string): readonly StyleElement[] | StyleFault {
  const parser = new SaxesParser({ xmlns: false } as const);
  const elements: StyleElement[] = [];
  const open: Open[] = [];
  const faults: StyleFault[] = [];
  const tell = (message: string): void => {
    faults.push({ message, at: Math.max(Math.min(parser.position, csl.length) - 1, 0) });
  };
  parser.on('error', (error) => {
    tell(adviceOn(error.message));
    // Whatever follows would be told as well, which takes the parser long.
    throw error;
  });
  parser.on('doctype', () => tell('A style has no document type: take the <!DOCTYPE ...> out.'));
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    const inside = parent ? [...parent.inside, parent.name] : [];
    const macro = name === 'macro' ? attributes['name'] : parent?.macro;
    const at = Math.max(csl.lastIndexOf('<', parser.position - 1), 0);
    if (inside.length >= DEEPEST) tell('The elements are nested too deeply: take some out.');
    open.push({ name, attributes, inside, macro, text: '', at });
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) elements.push(element);
  });
  try {
    for (let from = 0; from < csl.length && faults.length === 0; from += CHUNK)
      parser.write(csl.slice(from, from + CHUNK));
    if (faults.length === 0) parser.close();
  } catch {
    // The parser has no words for half a character, and throws.
    if (faults.length === 0) tell(adviceOn(''));
  }
  return faults[0] ?? elements;
}

function adviceOn(message: string): string {
  return xmlAdvice(message) ?? 'This is no sound XML: correct it here, or download the style anew.';
}
