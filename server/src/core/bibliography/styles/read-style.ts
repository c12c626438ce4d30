import { quote } from '../../evidence/quote';
import type { Problem } from '../../problem';
import { placesIn } from '../formats/shared/line-index';
import { followMacros } from './macro-use';
import { bundledAs, type CitationStyle } from './style';
import { type StyleElement, type StyleFault, styleElements } from './style-elements';

/** The largest style of the CSL project has some 200,000 characters. */
const LONGEST = 1024 * 1024;

/** A style, or the one thing that is wrong with it. */
export type ReadStyle = { readonly style: CitationStyle } | { readonly problem: Problem };

/**
 * Reads a CSL style (version 1.0, https://docs.citationstyles.org/en/stable/specification.html), which may come from
 * anywhere. `file` is only named in problems. What could keep the CSL engine from ending is refused. Never throws.
 */
export function readStyle(file: string, text: string): ReadStyle {
  const csl = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const read = csl.length > LONGEST ? tooLarge : whatIsRead(csl);
  if (!('message' in read)) return { style: read };
  const { span, line, character } = placesIn(csl)({ start: read.at, end: read.at });
  return { problem: { severity: 'error', message: read.message, file, span, line, character } };
}

const tooLarge: StyleFault = {
  message: 'The file is larger than 1 MiB, which no citation style is: name another one.',
  at: 0,
};

function whatIsRead(csl: string): CitationStyle | StyleFault {
  const elements = styleElements(csl);
  if ('message' in elements) return elements;
  const root = elements.at(-1);
  if (root?.name !== 'style') {
    return { message: 'This is no CSL style: its outermost element must be <style>.', at: root?.at ?? 0 };
  }
  const named = elements.find(({ name, inside }) => name === 'title' && inside[1] === 'info')?.text.trim();
  const title = named || 'A style without a title';
  const bibliography = elements.find(({ name, inside }) => name === 'bibliography' && inside.length === 1);
  if (!bibliography) return withoutBibliography(title, elements, root);
  if (!elements.some(({ name, inside }) => name === 'layout' && inside.at(-1) === 'bibliography')) {
    return { message: 'The <bibliography> of the style needs a <layout>: add one.', at: bibliography.at };
  }
  const use = followMacros(elements);
  if ('message' in use) return use;
  const substitutesAuthors = 'subsequent-author-substitute' in bibliography.attributes;
  return { title, csl, numbered: use.numbered, substitutesAuthors };
}

function withoutBibliography(
  title: string,
  elements: readonly StyleElement[],
  root: StyleElement,
): StyleFault {
  const parent = elements.find(({ name, attributes }) => name === 'link' && attributes['rel'] === PARENT);
  if (!parent) {
    const message = `The style ${quote(title)} formats no reference lists, as it has no <bibliography>: name another one.`;
    return { message, at: root.at };
  }
  const id = (parent.attributes['href'] ?? '').split('/').at(-1) ?? '';
  const bundled = bundledAs(id);
  const advice =
    bundled === undefined ? `name the file of that one, ${quote(`${id}.csl`)}` : `write ${quote(bundled)}`;
  const message = `The style ${quote(title)} only says that it is the same as another, ${quote(id)}: ${advice}.`;
  return { message, at: parent.at };
}

const PARENT = 'independent-parent';
